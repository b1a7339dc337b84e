"""Loading the calls of the demonstration, and applications to them.

Calls are kept as their file says, but for how far the staff took them. Applications are made where there are none:
those that are there are left, because people work on them.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from pairing_api.applications.candidates import side_for
from pairing_api.applications.content import ApplicationContent
from pairing_api.applications.desk import KIND, Case, judge
from pairing_api.applications.models import (
    ApplicationDecisionRecord,
    ApplicationReadingRecord,
    ApplicationRecord,
)
from pairing_api.applications.schemas import ApplicationState, Outcome, Points
from pairing_api.calls.content import CallContent
from pairing_api.calls.models import CallRecord, CallTopicRecord
from pairing_api.calls.schemas import CallStage
from pairing_api.calls.storing import columns_of
from pairing_api.loading.records import Code, Record, Text
from pairing_api.loading.store import Store, Tally
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.models import TopicRecord
from servicekit.console import CommandError
from servicekit.editing.models import Contact
from servicekit.schemas import Slug
from servicekit.writing.bodies import plain


class CallFile(Record):
    """A call, as people write it, and how far the staff took it."""

    code: Code
    stage: CallStage | None
    content: CallContent


class ReadingData(Record):
    """A reading, by one of the readers of the demonstration, who are nobody."""

    reader: Code
    points: list[Points]
    remark: Text | None


class ApplicationFile(Record):
    """An application, as people write it, and what came of it."""

    code: Code
    call: Slug
    territory: Slug
    submitted_at: datetime | None
    content: ApplicationContent
    readings: list[ReadingData]
    outcome: Outcome | None
    feedback: Text | None


def save_calls(session: Session, tally: Tally, records: Sequence[CallFile]) -> None:
    """Make the calls what their file says.

    Raises:
        CommandError: A programme or topic is not there.
    """
    programmes = {row.slug: row.id for row in session.execute(select(ProgrammeRecord.slug, ProgrammeRecord.id))}
    topics = {row.code: row.id for row in session.execute(select(TopicRecord.code, TopicRecord.id))}
    store = Store(session, tally, CallRecord, "slug", [(CallTopicRecord, "call_id")])
    stages = {row.slug: row.stage for row in session.execute(select(CallRecord.slug, CallRecord.stage))}
    for record in records:
        content, place = record.content, f"calls.json: {record.code}"
        slug = content.slug or record.code
        wanted = record.stage.value if record.stage else None
        store.save(
            {
                "slug": slug,
                "stage": stages.get(slug, wanted),
                "programme_id": _find(place, "programme", content.programme, programmes),
                **columns_of(content),
                "sort_name": sort_key(content.names["en"]),
            },
            {CallTopicRecord: [{"topic_id": _find(place, "topics", one, topics)} for one in content.topics]},
            [*content.names.values(), *content.summaries.values(), slug],
        )


def save_applications(session: Session, tally: Tally, records: Sequence[ApplicationFile]) -> None:
    """Make the applications that are not there.

    Raises:
        CommandError: A call or territory is not there.
    """
    calls = {call.slug: call for call in session.scalars(select(CallRecord))}
    territories = {
        row.slug: row
        for row in session.execute(select(TerritoryRecord.slug, TerritoryRecord.id, TerritoryRecord.country))
    }
    known = session.execute(select(ApplicationRecord.call_id, ApplicationRecord.territory_id))
    there = {(row.call_id, row.territory_id) for row in known}
    for record in records:
        place = f"applications.json: {record.code}"
        call = _find(place, "call", record.call, calls)
        territory = _find(place, "territory", record.territory, territories)
        if (call.id, territory.id) in there:
            tally["unchanged"] += 1
            continue
        _make(session, call, territory, record)
        tally["created"] += 1


def _make(session: Session, call: CallRecord, territory: Any, record: ApplicationFile) -> None:
    sides = side_for(call, territory.country)
    content = plain(record.content.model_copy(update={"coordinator": None}))
    made = ApplicationRecord(
        call_id=call.id,
        territory_id=territory.id,
        side=sides[0].value if len(sides) == 1 else None,
        content=content,
        state=ApplicationState.DRAFT.value,
        revision=secrets.token_urlsafe(9),
    )
    if record.submitted_at is not None:
        made.submitted, made.submitted_at, made.submissions = content, record.submitted_at, 1
        judge(session, Case(made, call))
        made.outcome = record.outcome.value if record.outcome else None
    session.add(made)
    session.flush()
    if record.content.coordinator is not None:
        who = dict(record.content.coordinator)
        session.add(Contact(kind=KIND, record_id=made.id, revision=secrets.token_urlsafe(9), **who))
    for one in record.readings:
        session.add(
            ApplicationReadingRecord(
                application_id=made.id,
                person_id=_reader(one.reader),
                points=[points.model_dump(mode="json", by_alias=True) for points in one.points],
                remark=one.remark,
            )
        )
    if record.outcome is not None:
        session.add(
            ApplicationDecisionRecord(
                application_id=made.id, outcome=record.outcome.value, feedback=record.feedback, person_id=None
            )
        )
    session.flush()


def _reader(code: str) -> UUID:
    """The id of a reader of the demonstration; nobody has it."""
    return uuid5(NAMESPACE_URL, f"urn:iuc:demonstration:reader:{code}")


def _find(place: str, field: str, name: str, known: Any) -> Any:
    if name not in known:
        raise CommandError(f"{place}: {field}: there is no {name!r}")
    return known[name]
