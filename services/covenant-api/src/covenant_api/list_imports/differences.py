"""What an import changes, signatory by signatory: read from the record of changes, kept with the import."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import cast, delete, select
from sqlalchemy.orm import Session
from sqlalchemy.types import Text

from covenant_api.imports.service import ImportResult, StoredRow
from covenant_api.imports.storing import copy_rows, driver_connection
from covenant_api.list_imports.models import ImportDifference, ImportFinding
from covenant_api.list_imports.schemas import DifferenceAction
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.signatories.models import Signatory
from servicekit.changes.models import Change

_COLUMNS = (
    "import_id", "position", "row", "organisation_id", "signatory_id", "name", "country", "action", "fields",
    "before", "after",
)  # fmt: skip
_FINDING_COLUMNS = ("import_id", "position", "row", "column", "value", "code", "reason", "severity")


@dataclass(frozen=True, slots=True)
class Difference:
    """What happens to one signatory. `before` and `after` are JSON as the database writes it."""

    row: int | None
    organisation_id: str | None
    signatory_id: UUID
    name: str
    country: str
    action: DifferenceAction
    fields: tuple[str, ...]
    before: str | None
    after: str


def read_differences(session: Session, import_id: UUID, result: ImportResult) -> list[Difference]:
    """What the import has changed within the session's transaction, by the rows of its file.

    They are the very changes that were recorded. A signatory can be written without its content becoming another, as
    when it stops being one of the demonstration: it is among them without fields.
    """
    recorded = {
        row.record_id: row
        for row in session.execute(
            select(
                Change.record_id,
                Change.fields,
                cast(Change.before, Text).label("before"),
                cast(Change.after, Text).label("after"),
            ).where(Change.kind == SIGNATORY_RECORD.name, Change.cause_id == import_id)
        )
    }
    rows = {row.signatory_id: row for row in result.rows}
    touched = [*rows, *sorted(recorded.keys() - rows.keys())]
    named = {
        row.id: row
        for row in session.execute(
            select(Signatory.id, Signatory.name, Signatory.country).where(Signatory.id.in_(touched))
        )
    }
    return [_difference(id_, rows.get(id_), recorded.get(id_), named[id_]) for id_ in touched]


def _difference(id_: UUID, row: StoredRow | None, change: object, named: object) -> Difference:
    is_new = row is not None and row.is_new
    return Difference(
        row=row.number if row else None,
        organisation_id=row.organisation_id if row else None,
        signatory_id=id_,
        name=getattr(named, "name", ""),
        country=getattr(named, "country", ""),
        action=DifferenceAction.CREATED if is_new else DifferenceAction.UPDATED,
        fields=tuple(sorted(getattr(change, "fields", ()))),
        before=None if is_new else getattr(change, "before", None) or "{}",
        after=getattr(change, "after", None) or "{}",
    )


def digest_of(differences: Iterable[Difference]) -> str:
    """What stands for these differences: the same for the same, another for others."""
    digest = hashlib.sha256()
    for one in differences:
        parts = (one.signatory_id, one.action.value, *one.fields, one.before, one.after)
        digest.update("\x1f".join(map(str, parts)).encode())
        digest.update(b"\x1e")
    return digest.hexdigest()


def planned_ids(session: Session, import_id: UUID) -> dict[str, UUID]:
    """The ids that new signatories were shown to get, by organisation id."""
    statement = select(ImportDifference.organisation_id, ImportDifference.signatory_id).where(
        ImportDifference.import_id == import_id, ImportDifference.action == DifferenceAction.CREATED
    )
    return {organisation_id: id_ for organisation_id, id_ in session.execute(statement) if organisation_id}


def keep_preview(session: Session, import_id: UUID, result: ImportResult, differences: Sequence[Difference]) -> None:
    """Keep findings and differences with the import, in the place of those of before."""
    for model in (ImportFinding, ImportDifference):
        session.execute(delete(model).where(model.import_id == import_id))
    connection = driver_connection(session)
    copy_rows(
        connection,
        ImportFinding.__tablename__,
        _FINDING_COLUMNS,
        (
            (import_id, position, one.row, one.column, one.value, one.code.value, one.reason, one.severity.value)
            for position, one in enumerate(result.findings)
        ),
    )
    copy_rows(
        connection,
        ImportDifference.__tablename__,
        _COLUMNS,
        (
            (
                import_id, position, one.row, one.organisation_id, one.signatory_id, one.name, one.country,
                one.action.value, list(one.fields), one.before, one.after,
            )
            for position, one in enumerate(differences)
        ),
    )  # fmt: skip
