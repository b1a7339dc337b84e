"""What requests do to imports: put one in, look at it, confirm, discard and undo it. The work itself is jobs."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from covenant_api.list_imports.models import ImportDifference, ImportProgress, ListImport
from covenant_api.list_imports.schemas import (
    LARGEST_FILE_BYTES,
    ImportColumns,
    ImportProgressReport,
    ImportRefusal,
    ImportState,
    ImportSummary,
    ImportUndone,
)
from covenant_api.list_imports.schemas import ListImport as ListImportSchema
from servicekit.changes.records import Actor
from servicekit.jobs.deferring import defer
from servicekit.problems import FieldError, Problem, invalid, invalid_parameter, not_found
from servicekit.writing.preconditions import Precondition

# Names of jobs, kept in the database with each that waits.
CHECK: Final = "check-import"
STORE: Final = "store-import"
UNDO: Final = "undo-import"
# All of them write the register, or read all of it: one at a time.
LOCK: Final = "imports"

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_LONGEST_NAME: Final = 200
WORKING: Final = frozenset({ImportState.UPLOADED, ImportState.CHECKING, ImportState.STORING, ImportState.UNDOING})


def file_name_of(given: str) -> str:
    """The last part of the name that a file had where it came from. Raises the 400 problem for none."""
    name = _CONTROL.sub("", given.replace("\\", "/").rpartition("/")[2]).strip()
    if not name or len(name) > _LONGEST_NAME:
        detail = f"Must be the name of the file, 1 to {_LONGEST_NAME} characters."
        raise invalid_parameter("fileName", "file_name", detail)
    return name


def too_large() -> Problem:
    """413: the file is larger than any list."""
    detail = f"The file is larger than {LARGEST_FILE_BYTES // 1_000_000} MB."
    return Problem(413, "too-large", "Too large", detail)


def upload(session: Session, name: str, content: bytes, actor: Actor) -> ListImport:
    """Keep a file and let it be checked. Raises the 400 problem for an empty one."""
    if not content.strip():
        raise invalid(FieldError(pointer="", code="file-empty", detail="The file is empty."))
    made = ListImport(
        state=ImportState.UPLOADED,
        file_name=name,
        file_size=len(content),
        file_digest=hashlib.sha256(content).hexdigest(),
        file=content,
        uploaded_by_id=actor.person_id,
        uploaded_by_client=actor.client_id,
        organisation_id=actor.organisation_id,
    )
    session.add(made)
    session.flush()
    defer(session, CHECK, lock=LOCK, import_id=str(made.id))
    return made


def find(session: Session, import_id: UUID, *, for_change: bool = False) -> ListImport:
    """The import, held until the end of the transaction where it is for a change. Raises the 404 problem."""
    statement = select(ListImport).where(ListImport.id == import_id)
    if for_change:
        statement = statement.with_for_update(key_share=True)
    found = session.scalar(statement)
    if found is None:
        raise not_found("import")
    return found


def etag_of(one: ListImport) -> str:
    """What stands for the state of an import and its preview; the progress of its work is not in it."""
    return f'"{one.revision}"'


def confirm(session: Session, import_id: UUID, seen: Precondition, actor: Actor) -> ListImport:
    """Let an import be stored as it was previewed. Raises the 404, 409 and 412 problems."""
    found = find(session, import_id, for_change=True)
    seen.check(etag_of(found))
    _require(found, ImportState.READY)
    turn(found, ImportState.STORING)
    found.remark = None
    found.confirmed_by_id, found.confirmed_at = actor.person_id, func.now()
    found.actor = plain_actor(actor)
    forget_progress(session, found.id)
    defer(session, STORE, lock=LOCK, import_id=str(found.id))
    session.flush()
    session.refresh(found)
    return found


def discard(session: Session, import_id: UUID) -> ListImport:
    """Give up an import that is not stored, and its file. Raises the 404 and 409 problems."""
    found = find(session, import_id, for_change=True)
    # A check that runs meanwhile finds it discarded and leaves it so.
    _require(found, ImportState.UPLOADED, ImportState.CHECKING, ImportState.READY)
    end(found, ImportState.DISCARDED)
    session.flush()
    session.refresh(found)
    return found


def undo(session: Session, import_id: UUID, reason: str, actor: Actor) -> ListImport:
    """Let an import be taken back. Raises the 404 and 409 problems."""
    found = find(session, import_id, for_change=True)
    _require(found, ImportState.DONE)
    if not can_be_undone(session, import_id):
        detail = "It was stored too long ago: what is needed to undo an import is kept for 90 days."
        raise Problem(409, "conflict", "Conflict", detail)
    turn(found, ImportState.UNDOING)
    found.remark = None
    found.undone_by_id, found.undo_reason = actor.person_id, reason
    found.actor = plain_actor(actor)
    forget_progress(session, found.id)
    defer(session, UNDO, lock=LOCK, import_id=str(found.id))
    session.flush()
    session.refresh(found)
    return found


def can_be_undone(session: Session, import_id: UUID) -> bool:
    """Whether what an undo needs is still kept; there is nothing to be kept of an import that changed nothing."""
    stored = session.scalar(select(ListImport.created + ListImport.updated).where(ListImport.id == import_id))
    kept = select(ImportDifference.position).where(ImportDifference.import_id == import_id).exists()
    return stored == 0 or bool(session.scalar(select(kept)))


def forget_progress(session: Session, import_id: UUID) -> None:
    """What was told of the work before is not that of the work to come."""
    session.execute(delete(ImportProgress).where(ImportProgress.import_id == import_id))


def turn(one: ListImport, state: ImportState) -> None:
    """Bring an import into another state."""
    one.state = state
    one.revision += 1
    one.updated_at = func.now()


def end(one: ListImport, state: ImportState) -> None:
    """Bring an import to an end; its file is not needed any more."""
    turn(one, state)
    one.ended_at = func.now()
    one.file = None


def plain_actor(actor: Actor) -> dict[str, Any]:
    """Who acts, as it is kept for a job."""
    return {name: str(value) for name, value in asdict(actor).items() if value is not None}


def actor_of(one: ListImport) -> Actor:
    """Who confirmed or undid an import last."""
    kept: dict[str, Any] = one.actor or {}
    ids = ("person_id", "organisation_id", "acting_for_id")
    values: dict[str, Any] = {name: UUID(value) if name in ids else value for name, value in kept.items()}
    return Actor(**values)


def _require(one: ListImport, *states: ImportState) -> None:
    if one.state not in states:
        detail = f"The import is {one.state}; this can be done only where it is {' or '.join(states)}."
        raise Problem(409, "conflict", "Conflict", detail)


def shown(session: Session, found: Sequence[ListImport]) -> list[ListImportSchema]:
    """Imports as the API shows them."""
    ids = [one.id for one in found]
    progress = {
        one.import_id: one for one in session.scalars(select(ImportProgress).where(ImportProgress.import_id.in_(ids)))
    }
    return [_shown(one, progress.get(one.id)) for one in found]


def _shown(one: ListImport, progress: ImportProgress | None) -> ListImportSchema:
    return ListImportSchema(
        id=one.id,
        state=ImportState(one.state),
        revision=one.revision,
        file_name=one.file_name,
        file_size=one.file_size,
        file_digest=one.file_digest,
        columns=None
        if one.known_columns is None
        else ImportColumns(
            known=one.known_columns, unknown=one.unknown_columns or [], missing=one.missing_columns or []
        ),
        summary=None
        if one.created is None
        else ImportSummary.model_validate(
            {name: getattr(one, name) for name in ("created", "updated", "unchanged", "rejected", "warnings")}
        ),
        progress=ImportProgressReport(
            phase=progress.phase, done=progress.done, total=progress.total, updated_at=progress.at
        )
        if progress is not None and one.state in WORKING
        else None,
        refusal=ImportRefusal(code=one.refusal_code, reason=one.refusal_reason or "") if one.refusal_code else None,
        remark=one.remark,
        undone=None
        if one.removed is None
        else ImportUndone(removed=one.removed, restored=one.restored or 0, kept=one.left or 0),
        undo_reason=one.undo_reason,
        uploaded_by=one.uploaded_by_id,
        organisation_id=one.organisation_id,
        uploaded_at=one.uploaded_at,
        confirmed_by=one.confirmed_by_id,
        confirmed_at=one.confirmed_at,
        undone_by=one.undone_by_id,
        updated_at=one.updated_at,
        ended_at=one.ended_at,
    )
