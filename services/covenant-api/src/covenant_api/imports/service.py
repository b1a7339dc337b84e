"""The import of a signatory list: read, checked, compared with the register and stored in one transaction."""

import datetime as dt
import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.imports import register, storing
from covenant_api.imports.checking import check_table, in_order
from covenant_api.imports.columns import Header
from covenant_api.imports.findings import Finding, FindingCode
from covenant_api.imports.ground import GazetteerGround, country_codes
from covenant_api.imports.plausibility import Surroundings
from covenant_api.imports.preparation import prepare_records
from covenant_api.imports.reading import opened_table
from covenant_api.imports.records import Record
from covenant_api.imports.report import Summary, count_warnings
from covenant_api.imports.watching import UNWATCHED, Phase, Watch
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.signatories.naming import searchable_names
from covenant_api.sources.service import SourceRecord, save_source
from gazetteer.countries import iso_code
from gazetteer.folding import fold, merge_tokens, search_tokens
from gazetteer.places import Gazetteer
from servicekit.changes.recording import Touched, recording
from servicekit.changes.records import Actor

# The code is that of the demonstration data's source: it is the same list.
SOURCE_CODE: Final = "jrc-list"
SOURCE: Final = SourceRecord(
    title="GCoM-MyCovenant dataset, 5th release (2024), sheet Signatories",
    publisher="European Commission, Joint Research Centre",
    url=None,
    licence="CC-BY-4.0",
    accessed_on=None,
)


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A row of the file and the signatory that it made or changed."""

    number: int
    organisation_id: str
    signatory_id: UUID
    is_new: bool


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, and everything there is to say about the file, in the file's order.

    `header` is how the file's columns were understood, `rows` are those that made or changed a signatory. New
    signatories get new ids each time, so `rows` is no part of what two results have in common.
    """

    summary: Summary
    findings: tuple[Finding, ...]
    header: Header
    rows: tuple[StoredRow, ...] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Recorder:
    """Who makes the changes of an import, and which import caused them."""

    actor: Actor
    cause_id: UUID | None = None


BY_COMMAND: Final = Recorder(Actor.system("import"))


def import_signatories(
    session: Session,
    path: Path,
    gazetteer: Gazetteer,
    *,
    dry_run: bool = False,
    explain: bool = True,
    recorder: Recorder = BY_COMMAND,
    ids: Mapping[str, UUID] | None = None,
    watch: Watch = UNWATCHED,
) -> ImportResult:
    """Import the list in `path` within the session's transaction; the caller commits.

    A row is matched by its organisation_id. The same file again changes nothing. With `dry_run` everything is
    done and rolled back. Without `explain` the notices leave out places whose names are only similar, which
    saves time; nothing else differs. What changes is recorded as made by `recorder`. `ids` are those that new
    signatories shall get, by organisation id, where a preview has shown them; `watch` is told how far it is.
    Raises FileRefused where the file is not taken at all; nothing is stored then.
    """
    with _collector_at_rest():
        return _import(
            session, path, gazetteer, dry_run=dry_run, explain=explain, recorder=recorder, ids=ids or {}, watch=watch
        )


def _import(
    session: Session,
    path: Path,
    gazetteer: Gazetteer,
    *,
    dry_run: bool,
    explain: bool,
    recorder: Recorder,
    ids: Mapping[str, UUID],
    watch: Watch,
) -> ImportResult:
    # Opened first: a file that is refused needs no database.
    with opened_table(path) as table:
        storing.take_turn(session)
        table = replace(table, rows=watch.over(Phase.READING, table.rows))
        surroundings = Surroundings(
            today=dt.datetime.now(dt.UTC).date(),
            fold=fold,
            country_codes=country_codes(),
            ground=GazetteerGround(gazetteer),
            registered=register.registered_groups(session),
        )
        checked = check_table(table, iso_code, surroundings)
    source_id = save_source(session, SOURCE_CODE, SOURCE)
    records, remarks = prepare_records(
        session, gazetteer, checked, source_id, similar_places=explain, planned=ids, watch=watch
    )
    created = [record for record in records if record.stored is None]
    with _recorded(session, records, recorder if not dry_run else None) as touched:
        storing.store(session, records, _lexemes(records, gazetteer), watch)
        joined = storing.join_late_members(session, [record.id for record in created], sorted(checked.unlinked))
        touched.update(record.id for record in created)
        watch.tell(Phase.RECORDING, 0, len(touched.ids))
    updated = sum(record.stored is not None and (record.is_changed or record.id in joined) for record in records)
    findings = [*checked.findings, *remarks]
    absent = surroundings.registered.keys() - checked.rows.keys()
    if absent:
        reason = f"{len(absent)} stored signatories of this list are not taken from the file; they stay as they are"
        findings.append(Finding(table.header.row, "", str(len(absent)), FindingCode.NOT_IN_LIST, reason))
    if dry_run:
        session.rollback()
    summary = Summary(
        created=len(created),
        updated=updated,
        unchanged=len(checked.rows) - len(created) - updated + checked.repeated,
        rejected=checked.rejected,
        warnings=count_warnings(findings),
    )
    rows = tuple(
        StoredRow(record.row.number, record.row.organisation_id, record.id, record.stored is None)
        for record in records
        if record.is_changed or record.id in joined
    )
    return ImportResult(summary, tuple(in_order(tuple(findings))), table.header, rows)


@contextmanager
def _recorded(session: Session, records: Sequence[Record], recorder: Recorder | None) -> Iterator[Touched]:
    """Record what the block changes of these records, and of others that it joins to their groups."""
    if recorder is None:
        yield Touched()
        return
    changed = {record.id for record in records if record.stored is not None and record.is_changed}
    created = [record.row.organisation_id for record in records if record.stored is None]
    ids = changed.union(register.late_members(session, created))
    with recording(session, SIGNATORY_RECORD, ids, recorder.actor, cause_id=recorder.cause_id) as touched:
        yield touched


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Without searches for unreachable cycles meanwhile.

    An import makes hundreds of thousands of small objects that refer to no other in circles and are all needed to
    its end; walking them again and again took a fifth of the time. Nothing else runs in this process.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _lexemes(records: Sequence[Record], gazetteer: Gazetteer) -> storing.Lexemes:
    """The words by which a signatory is found: its names, and those of its place in every language."""
    renamed = [record.fields["geonames_id"] for record in records if record.has_new_names]
    # Those of a place are in the gazetteer, ready made: making them takes as long as everything else of a row.
    tokens = gazetteer.tokens({geonames_id for geonames_id in renamed if geonames_id is not None})

    def of(record: Record) -> list[str]:
        own = search_tokens(searchable_names(record.fields["names"]))
        return merge_tokens(own, tokens.get(record.fields["geonames_id"], []))

    return of
