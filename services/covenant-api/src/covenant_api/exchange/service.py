"""What requests do to uploaded files: put one in, look at what it would change, confirm it, give it up."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from fastapi import Request
from sqlalchemy import func, select, text, update
from sqlalchemy.orm import Session

from covenant_api.access import REPORTS
from covenant_api.exchange.codes import CellSeverity
from covenant_api.exchange.ecrf_reading import gather_ecrf
from covenant_api.exchange.gathered import Gathered
from covenant_api.exchange.kinds import KINDS
from covenant_api.exchange.long_table import gather_csv
from covenant_api.exchange.models import WorkbookImport
from covenant_api.exchange.opening import open_file
from covenant_api.exchange.previewing import Preview, preview
from covenant_api.exchange.reading import Grid, gather_workbook
from covenant_api.exchange.schemas import (
    KEPT_DAYS,
    FileFormat,
    RecordAction,
    UploadFinding,
    UploadState,
    UploadSummary,
    WorkbookImportItem,
)
from covenant_api.exchange.schemas import WorkbookImport as WorkbookImportSchema
from covenant_api.imports.refusals import FileRefused
from covenant_api.rules.schemas import RuleSet
from servicekit.editing.service import create_draft, new_id, save_draft
from servicekit.editing.standing import hold, read_standing
from servicekit.identity.caller import Authority, Caller
from servicekit.problems import FieldError, Problem, invalid, not_found
from servicekit.writing.bodies import checked
from servicekit.writing.preconditions import Precondition

MOST_LISTED: Final = 50
MOST_FINDINGS: Final = 2_000


def upload(
    session: Session,
    signatory_id: UUID,
    name: str,
    content: bytes,
    authority: Authority,
    rules: RuleSet,
    *,
    year: int | None,
    language: str | None,
) -> WorkbookImport:
    """Read a file and keep what it would change.

    Raises:
        Problem: 400 for a file that is refused as a whole, with the reason as a code.
    """
    try:
        form, grids = open_file(content)
    except FileRefused as refused:
        raise invalid(FieldError(pointer="", code=refused.code, detail=f"The file is refused: {refused}.")) from None
    found = preview(session, _gather(form, grids), signatory_id, rules, year=year, language=language)
    made = WorkbookImport(
        signatory_id=signatory_id,
        state=UploadState.READY,
        format=form,
        file_name=name,
        file_size=len(content),
        file_digest=hashlib.sha256(content).hexdigest(),
        records=[one.stored() for one in found.proposals],
        findings=_findings(found),
        uploaded_by_id=authority.caller.person_id,
        expires_at=func.now() + text(f"interval '{KEPT_DAYS} days'"),
    )
    session.add(made)
    session.flush()
    session.refresh(made)
    return made


def _gather(form: FileFormat, grids: Sequence[Grid]) -> Gathered:
    match form:
        case FileFormat.ECRF:
            return gather_ecrf(grids)
        case FileFormat.CSV:
            return gather_csv(grids[0])
        case _:
            return gather_workbook(grids)


def _findings(found: Preview) -> list[dict[str, Any]]:
    """Findings as they are kept: what is not taken first, then by sheet and as they were found."""
    order = {severity: place for place, severity in enumerate(("error", "blocker", "warning", "notice"))}
    sorted_ = sorted(found.remarks, key=lambda one: (one.is_of_content, order[one.severity]))
    return [
        UploadFinding(
            sheet=one.sheet[:100],
            cell=one.cell,
            code=one.code,
            severity=one.severity,
            is_of_content=one.is_of_content,
            detail=one.detail,
            value=one.value,
            kind=one.kind,
        ).model_dump(mode="json", by_alias=True)
        for one in sorted_[:MOST_FINDINGS]
    ]


def find(session: Session, signatory_id: UUID, import_id: UUID, *, for_change: bool = False) -> WorkbookImport:
    """The upload, held until the end of the transaction where it is for a change. Raises the 404 problem."""
    statement = select(WorkbookImport).where(
        WorkbookImport.id == import_id, WorkbookImport.signatory_id == signatory_id
    )
    found = session.scalar(statement.with_for_update() if for_change else statement)
    if found is None:
        raise not_found("upload")
    if found.state == UploadState.READY and session.scalar(select(func.now() > found.expires_at)):
        end(found, UploadState.EXPIRED)
        session.flush()
        session.refresh(found)
    return found


def listed(session: Session, signatory_id: UUID) -> list[WorkbookImport]:
    """The uploads of a signatory, the newest first."""
    session.execute(
        update(WorkbookImport)
        .where(
            WorkbookImport.signatory_id == signatory_id,
            WorkbookImport.state == UploadState.READY,
            WorkbookImport.expires_at < func.now(),
        )
        .values(state=UploadState.EXPIRED, revision=WorkbookImport.revision + 1, ended_at=func.now(), records=[])
    )
    statement = select(WorkbookImport).where(WorkbookImport.signatory_id == signatory_id)
    return list(session.scalars(statement.order_by(WorkbookImport.id.desc()).limit(MOST_LISTED)))


def end(one: WorkbookImport, state: UploadState) -> None:
    """Bring an upload to an end."""
    one.state = state
    one.revision += 1
    one.ended_at = func.now()
    if state is not UploadState.CONFIRMED:
        one.records = []


def etag_of(one: WorkbookImport) -> str:
    """What stands for the state of an upload."""
    return f'"{one.revision}"'


def confirm(
    session: Session,
    signatory_id: UUID,
    import_id: UUID,
    seen: Precondition,
    caller: Caller,
    request: Request,
    *,
    without_faults: bool,
) -> WorkbookImport:
    """Put into drafts what was previewed: all of it, or nothing.

    Raises:
        Problem: 404 for none; 409 where it is not ready, has faults that the confirmation does not leave out, or where
            a record changed since; 412 where the upload changed.
    """
    found = find(session, signatory_id, import_id, for_change=True)
    seen.check(etag_of(found))
    _require_ready(found)
    count = summary(found.findings).faults
    if count and not without_faults:
        detail = f"{count} cells, rows or sheets could not be read. Mend the file, or confirm without them."
        raise Problem(409, "conflict", "Conflict", detail)
    kept = []
    for record in found.records:
        record_id = record["recordId"]
        if record["action"] != RecordAction.UNCHANGED:
            record_id = _store(session, record, signatory_id, caller, request)
        kept.append({**{name: value for name, value in record.items() if name != "content"}, "recordId": record_id})
    found.records = kept
    end(found, UploadState.CONFIRMED)
    session.flush()
    session.refresh(found)
    return found


def _store(session: Session, record: dict[str, Any], signatory_id: UUID, caller: Caller, request: Request) -> str:
    editing = KINDS[record["kind"]].editing
    if record["recordId"] is None:
        record_id = new_id(session)
        content = checked(editing.content, record["content"])
        create_draft(session, editing, record_id, content, caller.require(REPORTS.create, signatory_id), request)
        return str(record_id)
    record_id = UUID(record["recordId"])
    authority = caller.require(REPORTS.edit, signatory_id)
    hold(session, editing, record_id)
    try:
        standing = read_standing(session, editing, record_id)
    except Problem:
        raise _changed(record) from None
    if standing.subject_id != signatory_id or standing.etag != record["etag"]:
        raise _changed(record)
    save_draft(session, standing, record["content"], authority, request)
    return str(record_id)


def _changed(record: dict[str, Any]) -> Problem:
    detail = f"The {record['kind']} {record['title']} changed after the file was uploaded. Upload the file again."
    return Problem(409, "conflict", "Conflict", detail)


def discard(session: Session, signatory_id: UUID, import_id: UUID) -> WorkbookImport:
    """Give up an upload. Raises the 404 and 409 problems."""
    found = find(session, signatory_id, import_id, for_change=True)
    _require_ready(found)
    end(found, UploadState.DISCARDED)
    session.flush()
    session.refresh(found)
    return found


def _require_ready(found: WorkbookImport) -> None:
    if found.state != UploadState.READY:
        detail = f"The upload is {found.state}; this can be done only where it is ready."
        raise Problem(409, "conflict", "Conflict", detail)


def summary(findings: Sequence[dict[str, Any]]) -> UploadSummary:
    """How many findings there are."""
    count = Counter("check" if one["isOfContent"] else one["severity"] for one in findings)
    return UploadSummary(
        faults=count[CellSeverity.ERROR],
        warnings=count[CellSeverity.WARNING],
        notices=count[CellSeverity.NOTICE],
        checks=count["check"],
    )


def shown(one: WorkbookImport) -> WorkbookImportSchema:
    """An upload as the API shows it."""
    hidden = ("etag", "content")
    records = [{name: value for name, value in record.items() if name not in hidden} for record in one.records]
    return WorkbookImportSchema.model_validate(
        {
            "id": one.id,
            "signatory_id": one.signatory_id,
            "state": one.state,
            "revision": one.revision,
            "format": one.format,
            "file_name": one.file_name,
            "file_size": one.file_size,
            "file_digest": one.file_digest,
            "summary": summary(one.findings),
            "records": records,
            "findings": one.findings,
            "uploaded_by": one.uploaded_by_id,
            "uploaded_at": one.uploaded_at,
            "expires_at": one.expires_at,
            "ended_at": one.ended_at,
        }
    )


def shown_item(one: WorkbookImport) -> WorkbookImportItem:
    """An upload as the list shows it."""
    return WorkbookImportItem.model_validate(
        {
            "id": one.id,
            "state": one.state,
            "format": one.format,
            "file_name": one.file_name,
            "summary": summary(one.findings),
            "uploaded_by": one.uploaded_by_id,
            "uploaded_at": one.uploaded_at,
            "ended_at": one.ended_at,
        }
    )
