"""The jobs of an import: check what was uploaded, store what was confirmed.

Storing is one transaction with the import's own change of state: a worker that dies under it has stored nothing, and
the job that is done again stores it once. Checking is the very same work, taken back at its end, so that what is
stored can be held against what was shown.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import select, text

from covenant_api.imports.columns import Column
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.service import ImportResult, Recorder, import_signatories
from covenant_api.imports.storing import take_turn
from covenant_api.list_imports.differences import (
    Difference,
    digest_of,
    keep_preview,
    planned_ids,
    read_differences,
)
from covenant_api.list_imports.models import ListImport
from covenant_api.list_imports.progress import watch_for
from covenant_api.list_imports.schemas import ImportRemark, ImportState
from covenant_api.list_imports.service import actor_of, end, find, turn
from gazetteer.places import Gazetteer, GazetteerMissing
from servicekit.changes.records import Actor
from servicekit.database import Database
from servicekit.jobs.tasks import GivenUp, Work

# Signatories as they are in the tables, columns and parts, before they are written.
_KEEP: Final = text("""
    UPDATE import_differences AS difference
    SET kept = jsonb_build_object(
        'signatory', to_jsonb(signatory) - 'updated_at',
        'commitments', (SELECT coalesce(jsonb_agg(part), '[]') FROM commitments AS part
                        WHERE part.signatory_id = signatory.id),
        'external_ids', (SELECT coalesce(jsonb_agg(part), '[]') FROM signatory_external_ids AS part
                         WHERE part.signatory_id = signatory.id),
        'covenants', (SELECT coalesce(jsonb_agg(part), '[]') FROM signatory_covenants AS part
                      WHERE part.signatory_id = signatory.id))
    FROM signatories AS signatory
    WHERE difference.import_id = :import_id AND difference.action = 'updated'
        AND signatory.id = difference.signatory_id
""")
# Any later version of a signatory is somebody's change since.
_VERSIONS: Final = text("""
    UPDATE import_differences AS difference
    SET version = (SELECT max(change.version) FROM changes AS change
                   WHERE change.kind = 'signatory' AND change.record_id = difference.signatory_id)
    WHERE difference.import_id = :import_id
""")
_HOLD: Final = text("""
    SELECT 1 FROM signatories WHERE id IN (SELECT signatory_id FROM import_differences WHERE import_id = :import_id)
    ORDER BY id FOR NO KEY UPDATE
""")


class _OtherDifference(Exception):
    """What would be stored is not what was shown."""

    def __init__(self, result: ImportResult, differences: list[Difference]) -> None:
        super().__init__()
        self.result, self.differences = result, differences


def check(work: Work, *, import_id: str) -> None:
    """Find out what the uploaded file would change; nothing of it stays in the register."""
    id_, database = UUID(import_id), work.database
    with database.transaction() as session:
        found = find(session, id_, for_change=True)
        if found.state not in (ImportState.UPLOADED, ImportState.CHECKING):
            return
        turn(found, ImportState.CHECKING)
    try:
        with _file(database, id_) as path, _gazetteer() as gazetteer, database.transaction() as session:
            recorder = Recorder(Actor.system("import"), id_)
            watch = watch_for(database, id_)
            result = import_signatories(session, path, gazetteer, recorder=recorder, watch=watch)
            differences = read_differences(session, id_, result)
            session.rollback()
    except FileRefused as refusal:
        _fail(database, id_, refusal.code, _sentence(str(refusal)))
        return
    _make_ready(database, id_, ImportState.CHECKING, result, differences)


def store(work: Work, *, import_id: str) -> None:
    """Store a confirmed import, or find out that it would be another one now."""
    id_, database = UUID(import_id), work.database
    try:
        with _file(database, id_) as path, _gazetteer() as gazetteer, database.transaction() as session:
            take_turn(session)
            # Looked at when it is this job's turn: another one may have stored it.
            found = find(session, id_)
            if found.state != ImportState.STORING:
                return
            session.execute(_HOLD, {"import_id": id_})
            session.execute(_KEEP, {"import_id": id_})
            result = import_signatories(
                session,
                path,
                gazetteer,
                recorder=Recorder(actor_of(found), id_),
                ids=planned_ids(session, id_),
                watch=watch_for(database, id_),
            )
            differences = read_differences(session, id_, result)
            if digest_of(differences) != found.preview:
                raise _OtherDifference(result, differences)
            session.execute(_VERSIONS, {"import_id": id_})
            end(found, ImportState.DONE)
    except _OtherDifference as other:
        _make_ready(database, id_, ImportState.STORING, other.result, other.differences, ImportRemark.REGISTER_CHANGED)
    except FileRefused as refusal:
        _fail(database, id_, refusal.code, _sentence(str(refusal)))


def give_up(work: Work, *, import_id: str) -> None:
    """Say of an import that it cannot be checked or stored; nothing of it is in the register."""
    reason = (
        "It could not be processed, and nothing is stored. Upload it again; if that does not help, ask the operator."
    )
    _fail(work.database, UUID(import_id), "not-processed", reason)


def _make_ready(
    database: Database,
    import_id: UUID,
    from_state: ImportState,
    result: ImportResult,
    differences: list[Difference],
    remark: ImportRemark | None = None,
) -> None:
    with database.transaction() as session:
        session.execute(text("SET LOCAL statement_timeout = 0"))
        found = find(session, import_id, for_change=True)
        if found.state != from_state:
            return  # discarded meanwhile
        keep_preview(session, import_id, result, differences)
        known = result.header.columns
        found.known_columns = [column.value for column in Column if column in known]
        found.missing_columns = [column.value for column in Column if column not in known]
        found.unknown_columns = list(result.header.unknown)
        for name in ("created", "updated", "unchanged", "rejected", "warnings"):
            setattr(found, name, getattr(result.summary, name))
        found.preview = digest_of(differences)
        found.remark = remark
        turn(found, ImportState.READY)


def _fail(database: Database, import_id: UUID, code: str, reason: str) -> None:
    with database.transaction() as session:
        found = find(session, import_id, for_change=True)
        if found.state in (ImportState.UPLOADED, ImportState.CHECKING, ImportState.STORING):
            found.refusal_code, found.refusal_reason = code, reason
            end(found, ImportState.FAILED)


@contextmanager
def _file(database: Database, import_id: UUID) -> Iterator[Path]:
    """The uploaded file, on disk as long as it is read. Raises GivenUp where it is gone."""
    with database.transaction() as session:
        content = session.scalar(select(ListImport.file).where(ListImport.id == import_id))
    if content is None:
        raise GivenUp("the file is not kept any more")
    with tempfile.NamedTemporaryFile(prefix="import-") as file:
        file.write(content)
        file.flush()
        del content
        yield Path(file.name)


@contextmanager
def _gazetteer() -> Iterator[Gazetteer]:
    try:
        opened = Gazetteer.open()
    except GazetteerMissing as error:
        raise GivenUp(str(error)) from None
    with opened as gazetteer:
        yield gazetteer


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:] + "."
