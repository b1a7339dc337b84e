"""Imports, findings and differences read page by page."""

import io
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from covenant_api.imports.findings import Finding, FindingCode
from covenant_api.imports.report import write_report
from covenant_api.list_imports.models import ImportDifference, ImportFinding, ListImport
from covenant_api.list_imports.queries import DifferencesQuery, FindingsQuery, ImportsQuery
from covenant_api.list_imports.schemas import ImportDifferenceItem, ImportFindingItem
from covenant_api.list_imports.schemas import ListImport as ListImportSchema
from covenant_api.list_imports.service import find, shown
from servicekit.pages import Page
from servicekit.problems import invalid_parameter
from servicekit.schemas import WireModel

Item = TypeVar("Item", bound=WireModel)


def _bad_cursor() -> Exception:
    return invalid_parameter("cursor", "cursor", "Must be the `nextCursor` of an earlier page of this list.")


def _position(cursor: str | None) -> int:
    if cursor is None:
        return -1
    if not cursor.isdecimal() or len(cursor) > 9:
        raise _bad_cursor()
    return int(cursor)


def imports_page(session: Session, query: ImportsQuery) -> Page[ListImportSchema]:
    """Imports, the newest first."""
    statement = select(ListImport).order_by(ListImport.id.desc()).limit(query.limit + 1)
    if query.state:
        statement = statement.where(ListImport.state.in_(query.state))
    if query.cursor is not None:
        try:
            statement = statement.where(ListImport.id < UUID(query.cursor))
        except ValueError:
            raise _bad_cursor() from None
    found = session.scalars(statement).all()
    more = str(found[query.limit - 1].id) if len(found) > query.limit else None
    return Page[ListImportSchema](items=shown(session, found[: query.limit]), next_cursor=more)


def findings_page(session: Session, import_id: UUID, query: FindingsQuery) -> Page[ImportFindingItem]:
    """What there is to say of the file, as a reader goes through it."""
    find(session, import_id)
    statement = select(ImportFinding).where(ImportFinding.import_id == import_id)
    if query.severity:
        statement = statement.where(ImportFinding.severity.in_([one.value for one in query.severity]))
    if query.code:
        statement = statement.where(ImportFinding.code.in_([one.value for one in query.code]))
    found, more = _part(session, statement, ImportFinding.position, query.cursor, query.limit)
    items = [
        ImportFindingItem(
            row=one.row, column=one.column, value=one.value, code=one.code, reason=one.reason, severity=one.severity
        )
        for one in found
    ]
    return Page[ImportFindingItem](items=items, next_cursor=more)


def differences_page(session: Session, import_id: UUID, query: DifferencesQuery) -> Page[ImportDifferenceItem]:
    """What the import does to each signatory, by the rows of the file."""
    find(session, import_id)
    statement = select(ImportDifference).where(ImportDifference.import_id == import_id)
    if query.action:
        statement = statement.where(ImportDifference.action.in_(query.action))
    if query.undo:
        statement = statement.where(ImportDifference.undo.in_(query.undo))
    found, more = _part(session, statement, ImportDifference.position, query.cursor, query.limit)
    items = [
        ImportDifferenceItem(
            row=one.row,
            organisation_id=one.organisation_id,
            signatory_id=one.signatory_id,
            name=one.name,
            country=one.country,
            action=one.action,
            fields=one.fields,
            before=one.before,
            after=one.after,
            undo=one.undo,
            undo_reason=one.undo_reason,
        )
        for one in found
    ]
    return Page[ImportDifferenceItem](items=items, next_cursor=more)


def _part(
    session: Session, statement: Select[Any], position: Any, cursor: str | None, limit: int
) -> tuple[Sequence[Any], str | None]:
    found = session.scalars(statement.where(position > _position(cursor)).order_by(position).limit(limit + 1)).all()
    more = str(found[limit - 1].position) if len(found) > limit else None
    return found[:limit], more


def report(session: Session, import_id: UUID) -> bytes:
    """All findings as the CSV report that the command writes. Raises the 404 problem where there is no import."""
    find(session, import_id)
    rows = session.scalars(
        select(ImportFinding).where(ImportFinding.import_id == import_id).order_by(ImportFinding.position)
    )
    text = io.StringIO(newline="")
    write_report(_findings(rows), text)
    return text.getvalue().encode()


def _findings(rows: Any) -> Iterator[Finding]:
    for one in rows:
        yield Finding(one.row, one.column, one.value, FindingCode(one.code), one.reason)
