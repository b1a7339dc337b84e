"""Reference data that comes with the service: the vocabulary of topics and the programmes."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

import pairing_api
from gazetteer.folding import sort_key
from pairing_api.history import RECORD_KINDS, REFERENCE
from pairing_api.loading.ordering import named_first
from pairing_api.loading.recorded import recorded
from pairing_api.loading.records import ProgrammeFile, SourceData, TopicFile, read_records
from pairing_api.loading.store import Store, Tally
from pairing_api.programmes.models import ProgrammePredecessorRecord, ProgrammeRecord
from pairing_api.sources.models import SourceRecord
from pairing_api.topics.models import TopicAliasRecord, TopicRecord
from servicekit.changes.recording import record_unrecorded
from servicekit.changes.records import Actor
from servicekit.console import CommandError

_PACKAGE = Path(pairing_api.__file__).parent


def load_reference(session: Session) -> str:
    """Bring topics and programmes to what the files of this version say. Returns a line of what was done.

    Raises:
        CommandError: A file is not valid.
    """
    tally = Tally()
    topics = read_records(_PACKAGE / "topics" / "vocabulary.json", TopicFile)
    programmes = read_records(_PACKAGE / "programmes" / "programmes.json", ProgrammeFile)
    # What was stored before there was a record of changes is written there as it was until now.
    record_unrecorded(session, RECORD_KINDS, Actor.system("migration"))
    with recorded(session, REFERENCE, "reference"):
        store_topics(session, tally, topics)
        store_programmes(session, tally, programmes)
    return f"topics and programmes: {tally}"


def store_topics(session: Session, tally: Tally, records: Sequence[TopicFile]) -> None:
    """Store topics. Raises CommandError where one names a wider topic that is not there."""
    store = Store(session, tally, TopicRecord, "code", [(TopicAliasRecord, "topic_id")])
    for record in named_first(records, lambda one: one.code, lambda one: [one.parent] if one.parent else []):
        aliases = [
            {"position": position, "scheme": alias.scheme, "label": alias.label}
            for position, alias in enumerate(record.aliases)
        ]
        store.save(
            {
                "code": record.code,
                "names": record.names,
                "summary": record.summary,
                "summaries": {"en": record.summary, **record.summaries},
                "parent_id": _id(store, record.code, "parent", record.parent),
                "sdgs": record.sdgs,
                "sort_name": sort_key(record.names["en"]),
            },
            {TopicAliasRecord: aliases},
            [*record.names.values(), record.code, *(alias.label for alias in record.aliases)],
        )


def store_programmes(session: Session, tally: Tally, records: Sequence[ProgrammeFile]) -> None:
    """Store programmes and their sources. Raises CommandError where one names a predecessor that is not there."""
    sources = Store(session, tally, SourceRecord, "code")
    store = Store(session, tally, ProgrammeRecord, "slug", [(ProgrammePredecessorRecord, "programme_id")])
    for record in named_first(records, lambda one: one.slug, lambda one: one.predecessors):
        source = record.source
        predecessors = [
            {"predecessor_id": _id(store, record.slug, "predecessors", one)}
            for one in dict.fromkeys(record.predecessors)
        ]
        store.save(
            {
                "slug": record.slug,
                "code": record.code,
                "names": record.names,
                "summary": record.summary,
                "summaries": {"en": record.summary, **record.summaries},
                "from_year": record.from_year,
                "to_year": record.to_year,
                "strands": [strand.value for strand in record.strands],
                "funding_instrument": record.funding_instrument,
                "funding_eur": record.funding_eur,
                "funding_qualifier": record.funding_qualifier,
                "source_id": save_source(sources, f"programme-{record.slug}", source),
                "basis": source.basis,
                "basis_strength": source.basis_strength,
                "source_status": source.status.value,
                "sort_name": sort_key(record.names["en"]),
            },
            {ProgrammePredecessorRecord: predecessors},
            [*record.names.values(), record.code, record.slug],
        )


def save_source(store: Store, code: str, source: SourceData) -> UUID:
    """Store a source under this code. Returns its id."""
    return store.save(
        {
            "code": code,
            "title": source.title,
            "publisher": source.publisher,
            "url": source.url,
            "licence": source.licence,
            "accessed_on": source.accessed_on,
        }
    )


def _id(store: Store, record: str, field: str, name: str | None) -> UUID | None:
    if name is None:
        return None
    if name not in store.ids:
        raise CommandError(f"{record}: {field}: there is no {name!r}")
    return store.ids[name]
