"""What a submission needs that a draft may lack, each told with the place of the field."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from gazetteer.countries import COUNTRIES
from pairing_api.applications.candidates import sides_of
from pairing_api.applications.content import ApplicationContent, EndorsementContent
from pairing_api.calls.models import CallRecord, CallTopicRecord
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.models import TopicRecord
from pairing_api.topics.service import topics_within
from servicekit.content_fields import SecureUrl
from servicekit.problems import FieldError
from servicekit.writing.bodies import checked, plain

_URL: TypeAdapter[str] = TypeAdapter(SecureUrl)
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def tidied(content: ApplicationContent) -> ApplicationContent:
    """The content without blanks around texts, and without texts and entries that say nothing."""
    made = _tidied(plain(content))
    # A veto is of somebody.
    made["vetoes"] = [one for one in made["vetoes"] or () if one["territory"]]
    return checked(ApplicationContent, made)


def _tidied(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, list):
        return [made for made in (_tidied(one) for one in value) if made not in (None, {})]
    if isinstance(value, dict):
        made = {name: _tidied(one) for name, one in value.items()}
        # Names of languages go with their texts; fields stay, as null.
        return {name: one for name, one in made.items() if one is not None} if _is_text_by_language(value) else made
    return value


def _is_text_by_language(value: dict[str, Any]) -> bool:
    return bool(value) and all(re.fullmatch("[a-z]{2,3}(-.+)?", name) for name in value)


def lacking(
    session: Session, call: CallRecord, territory_id: UUID, side: str | None, content: ApplicationContent
) -> list[FieldError]:
    """All for which a submission is refused; pointers begin at the content, which is tidied."""
    return [
        *_texts(content),
        *_topics(session, call, content),
        *_endorsement(call, content.endorsement),
        *_partners(session, call, territory_id, side, content),
        *_means(call, content),
        *_coordinator(content),
    ]


def _error(pointer: str, code: str, detail: str) -> FieldError:
    return FieldError(pointer=pointer, code=code, detail=detail)


def _texts(content: ApplicationContent) -> Iterator[FieldError]:
    if not content.motivation:
        yield _error("/motivation", "missing", "Say why the place applies, in at least one language.")


def _topics(session: Session, call: CallRecord, content: ApplicationContent) -> Iterator[FieldError]:
    if not content.topics:
        yield _error("/topics", "missing", "Name at least one topic.")
    yield from _repeated("/topics", content.topics)
    known = set(session.scalars(select(TopicRecord.code).where(TopicRecord.code.in_(content.topics))))
    of_call = session.scalars(
        select(TopicRecord.code)
        .join(CallTopicRecord, CallTopicRecord.topic_id == TopicRecord.id)
        .where(CallTopicRecord.call_id == call.id)
    ).all()
    within = set(
        session.scalars(select(TopicRecord.code).where(TopicRecord.id.in_(topics_within(of_call))))
        if of_call
        else known
    )
    for place, code in enumerate(content.topics):
        if code not in known:
            yield _error(f"/topics/{place}", "unknown", "There is no such topic in the vocabulary.")
        elif code not in within:
            yield _error(f"/topics/{place}", "not_of_call", "The call is not for this topic.")


def _endorsement(call: CallRecord, endorsement: EndorsementContent | None) -> Iterator[FieldError]:
    if endorsement is None or endorsement == EndorsementContent():
        if call.needs_endorsement:
            yield _error("/endorsement", "missing", "The call asks for the endorsement of who governs the place.")
        return
    for name, value in (("name", endorsement.name), ("title", endorsement.title), ("signedOn", endorsement.signed_on)):
        if value is None:
            yield _error(f"/endorsement/{name}", "missing", "An endorsement has a name, an office and a day.")
    if endorsement.signed_on is not None:
        try:
            # Of all that ISO 8601 knows, such as weeks, only the form that is asked for.
            if not _DAY.fullmatch(endorsement.signed_on):
                raise ValueError
            day = date.fromisoformat(endorsement.signed_on)
        except ValueError:
            yield _error("/endorsement/signedOn", "date", "Must be a day, written YYYY-MM-DD.")
        else:
            if not date(1990, 1, 1) <= day:
                yield _error("/endorsement/signedOn", "range", "Must be 1990 or later.")
    if endorsement.document_url is not None:
        try:
            _URL.validate_python(endorsement.document_url)
        except ValidationError:
            detail = "Must be a whole address that begins with https://."
            yield _error("/endorsement/documentUrl", "url", detail)


def _partners(
    session: Session, call: CallRecord, territory_id: UUID, side: str | None, content: ApplicationContent
) -> Iterator[FieldError]:
    vetoes = [one.territory for one in content.vetoes or ()]
    rows = session.execute(
        select(TerritoryRecord.slug, TerritoryRecord.country, TerritoryRecord.id).where(
            TerritoryRecord.slug.in_({*content.wishes, *vetoes})
        )
    )
    known = {row.slug: row for row in rows}
    others = {country for one in sides_of(call) if one.side.value != side for country in one.countries}
    for listed, named, most, place_of in (
        ("wishes", content.wishes, call.max_wishes, "/wishes/{}"),
        ("vetoes", vetoes, call.max_vetoes, "/vetoes/{}/territory"),
    ):
        if len(named) > most:
            yield _error(f"/{listed}", "too_many", f"The call takes {most} at most.")
        yield from _repeated(f"/{listed}", named)
        for place, slug in enumerate(named):
            found = known.get(slug)
            if found is None:
                yield _error(place_of.format(place), "unknown", "There is no such territory.")
            elif found.id == territory_id:
                yield _error(place_of.format(place), "same", "It is the applicant itself.")
            elif others and found.country not in others:
                yield _error(place_of.format(place), "not_a_partner", "The other side is not open for its country.")
    for place, slug in enumerate(vetoes):
        if slug in content.wishes:
            yield _error(f"/vetoes/{place}/territory", "wished_for", "It is among the wishes.")
    yield from _repeated("/preferredCountries", content.preferred_countries)
    for place, country in enumerate(content.preferred_countries):
        if country not in COUNTRIES:
            detail = "Must be a code of the table of countries and territories."
            yield _error(f"/preferredCountries/{place}", "unknown", detail)
        elif others and country not in others:
            yield _error(f"/preferredCountries/{place}", "not_a_partner", "The other side is not open for it.")


def _means(call: CallRecord, content: ApplicationContent) -> Iterator[FieldError]:
    if content.capacity is None:
        yield _error("/capacity", "missing", "Say with how many partners the place can work.")
    elif content.capacity > call.max_capacity:
        yield _error("/capacity", "too_many", f"The call takes {call.max_capacity} at most.")
    if content.staff_months is None and call.min_staff_months is not None:
        yield _error("/staffMonths", "missing", "Say how many months of staff time the place commits.")


def _coordinator(content: ApplicationContent) -> Iterator[FieldError]:
    coordinator = content.coordinator
    if coordinator is None or coordinator.name is None:
        yield _error("/coordinator/name", "missing", "Say whom the staff can ask.")
    if coordinator is None or coordinator.email is None:
        yield _error("/coordinator/email", "missing", "Say how to reach them.")
    elif not _ADDRESS.fullmatch(coordinator.email):
        yield _error("/coordinator/email", "email", "Must be an e-mail address.")


def _repeated(pointer: str, named: Sequence[str]) -> Iterator[FieldError]:
    for place, one in enumerate(named):
        if one in named[:place]:
            yield _error(f"{pointer}/{place}", "repeated", "It stands there twice.")
