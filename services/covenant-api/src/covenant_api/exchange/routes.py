"""Workbooks, eCRF and CSV over HTTP: out of the drafts and what is public, and back with a preview."""

from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from covenant_api.access import REPORTS
from covenant_api.exchange import service
from covenant_api.exchange.context import chosen_rules, public_reporter, reporter, rules_of
from covenant_api.exchange.downloads import DRAFT, public_inventory, workbook
from covenant_api.exchange.ecrf_writing import ecrf_losses, write_ecrf
from covenant_api.exchange.long_table import write_csv
from covenant_api.exchange.models import WorkbookImport as WorkbookImportRow
from covenant_api.exchange.queries import TemplateQuery, UploadQuery, WorkbookQuery
from covenant_api.exchange.schemas import (
    LARGEST_FILE_BYTES,
    LossReport,
    UploadConfirmation,
    WorkbookImport,
    WorkbookImportList,
)
from covenant_api.exchange.uploading import FILE_TYPES, file_body, file_name_of, read_upload
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.editing import INVENTORY_EDITING
from covenant_api.reporting.assessing import read_draft
from servicekit.conditional import PRIVATE, answer
from servicekit.database import Db
from servicekit.exports import MEDIA_TYPE as CSV
from servicekit.exports import file_headers
from servicekit.identity.caller import SignedIn
from servicekit.negotiation import MEDIA_TYPES
from servicekit.schemas import WireModel
from servicekit.writing.bodies import StrictJson
from servicekit.writing.idempotency import OnceOnly
from servicekit.writing.preconditions import IfMatch

TAG: Final = {
    "name": "exchange",
    "description": "Reports as workbooks, eCRF tables and CSV: out, and in with a preview",
}
router = APIRouter(tags=["exchange"])

XLSX: Final = MEDIA_TYPES["xlsx"]
_BINARY: Final = {"schema": {"type": "string", "format": "binary"}}
_SHEETS: Final[dict[int | str, dict[str, Any]]] = {200: {"content": {XLSX: _BINARY}, "description": "The workbook"}}
_TABLE: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "The table"}
}

SignatoryId = Annotated[UUID, Path(alias="signatoryId", description="Its id")]
ImportId = Annotated[UUID, Path(alias="importId", description="Identifier of the upload")]
InventoryId = Annotated[UUID, Path(alias="inventoryId", description="Its id")]
InventoryKey = Annotated[str, Path(alias="inventoryId", max_length=200, description="Its id")]


async def _read_file(request: Request, caller: SignedIn, signatory_id: SignatoryId) -> bytes:
    """The uploaded file. Who may not upload is told so before anything is read."""
    caller.require(REPORTS.edit, signatory_id)
    return await read_upload(request, LARGEST_FILE_BYTES)


UploadedFile = Annotated[bytes, Depends(_read_file)]


def _private(content: WireModel, etag: str | None = None, status: int = 200, location: str | None = None) -> Response:
    headers = {"Cache-Control": PRIVATE, "Vary": "Authorization"}
    headers |= {"ETag": etag} if etag else {}
    headers |= {"Location": location} if location else {}
    return Response(content.model_dump_json(by_alias=True).encode(), status, headers, "application/json")


def _shown(found: WorkbookImportRow, status: int = 200, location: str | None = None) -> Response:
    return _private(service.shown(found), service.etag_of(found), status, location)


def _file(request: Request, body: bytes, name: str, ending: str, media_type: str) -> Response:
    return answer(request, body, media_type, file_headers(name, ending))


# Workbooks


@router.get("/signatories/{signatoryId}/reporting-workbook", response_class=Response, responses=_SHEETS)
def get_reporting_workbook(
    request: Request, db: Db, signatory_id: SignatoryId, query: Annotated[WorkbookQuery, Query()]
) -> Response:
    """A workbook (XLSX) to report with offline: empty, or with what is public of the signatory.

    It has a sheet for each part of the report, with lists to choose from and explanations, and is uploaded again at
    `workbook-imports`.
    """
    who = public_reporter(db, signatory_id)
    rules = chosen_rules(db, signatory_id, query.rule_set, query.version)
    body = workbook(db, who, rules, year=query.year, language=query.language, contents=query.contents)
    return _file(request, body, f"report-{signatory_id}", "xlsx", XLSX)


@router.get("/signatories/{signatoryId}/reporting-workbook/draft", response_class=Response, responses=_SHEETS)
def get_reporting_workbook_draft(
    request: Request, caller: SignedIn, db: Db, signatory_id: SignatoryId, query: Annotated[TemplateQuery, Query()]
) -> Response:
    """The same with what would be public if the drafts were: for those who write the report."""
    caller.require(REPORTS.read_private, signatory_id)
    who = reporter(db, signatory_id)
    rules = chosen_rules(db, signatory_id, query.rule_set, query.version)
    body = workbook(db, who, rules, year=query.year, language=query.language, contents=DRAFT)
    return _file(request, body, f"report-{signatory_id}-draft", "xlsx", XLSX)


# Uploads


@router.post(
    "/signatories/{signatoryId}/workbook-imports",
    status_code=201,
    response_model=WorkbookImport,
    openapi_extra=file_body(FILE_TYPES),
)
def create_workbook_import(
    request: Request,
    caller: SignedIn,
    file: UploadedFile,
    once: OnceOnly,
    db: Db,
    signatory_id: SignatoryId,
    query: Annotated[UploadQuery, Query()],
) -> Any:
    """Upload a workbook, tables of the eCRF, or a CSV table of an inventory, of up to 10 MB. Nothing is stored yet.

    The body is the file itself; what it is is told by its content. The answer says what it would change in drafts, and
    names every cell that cannot be read or that a check speaks of.
    """
    authority = caller.require(REPORTS.edit, signatory_id)
    name = file_name_of(query.file_name)

    def work() -> Response:
        reporter(db, signatory_id)
        rules = rules_of(db, signatory_id)
        made = service.upload(db, signatory_id, name, file, authority, rules, year=query.year, language=query.language)
        return _shown(made, 201, f"{request.url.path}/{made.id}")

    return once.run(db, caller, work)


@router.get("/signatories/{signatoryId}/workbook-imports", response_model=WorkbookImportList)
def list_workbook_imports(caller: SignedIn, db: Db, signatory_id: SignatoryId) -> Any:
    """Uploads for a signatory, the newest first."""
    caller.require(REPORTS.read_private, signatory_id)
    return _private(WorkbookImportList(items=[service.shown_item(one) for one in service.listed(db, signatory_id)]))


@router.get("/signatories/{signatoryId}/workbook-imports/{importId}", response_model=WorkbookImport)
def get_workbook_import(caller: SignedIn, db: Db, signatory_id: SignatoryId, import_id: ImportId) -> Any:
    """An upload: what it would change, or did."""
    caller.require(REPORTS.read_private, signatory_id)
    return _shown(service.find(db, signatory_id, import_id))


@router.post("/signatories/{signatoryId}/workbook-imports/{importId}/confirmations", response_model=WorkbookImport)
def confirm_workbook_import(
    request: Request,
    caller: SignedIn,
    seen: IfMatch,
    strict: StrictJson,
    wish: UploadConfirmation,
    once: OnceOnly,
    db: Db,
    signatory_id: SignatoryId,
    import_id: ImportId,
) -> Any:
    """Put what was previewed into drafts: all of it, or nothing. Nothing becomes public by it."""
    caller.require(REPORTS.edit, signatory_id)

    def work() -> Response:
        found = service.confirm(db, signatory_id, import_id, seen, caller, request, without_faults=wish.without_faults)
        return _shown(found)

    return once.run(db, caller, work)


@router.post("/signatories/{signatoryId}/workbook-imports/{importId}/discards", response_model=WorkbookImport)
def discard_workbook_import(
    caller: SignedIn, once: OnceOnly, db: Db, signatory_id: SignatoryId, import_id: ImportId
) -> Any:
    """Give up an upload."""
    caller.require(REPORTS.edit, signatory_id)
    return once.run(db, caller, lambda: _shown(service.discard(db, signatory_id, import_id)))


# One inventory in other forms


@router.get("/inventories/{inventoryId}/ecrf", response_class=Response, responses=_SHEETS)
def get_inventory_ecrf(request: Request, db: Db, inventory_id: InventoryId) -> Response:
    """The inventory as tables of the Common Reporting Framework (XLSX), with a sheet of what they do not hold."""
    content = public_inventory(db, inventory_id)
    who = public_reporter(db, UUID(content["signatoryId"]))
    return _file(request, write_ecrf(who, content), f"ecrf-{inventory_id}", "xlsx", XLSX)


@router.get("/inventories/{inventoryId}/draft/ecrf", response_class=Response, responses=_SHEETS)
def get_inventory_draft_ecrf(request: Request, caller: SignedIn, db: Db, inventory_id: InventoryKey) -> Response:
    """The same of the inventory as it would be published."""
    standing, _ = read_draft(db, caller, INVENTORY_EDITING, inventory_id, InventoryContent)
    body = write_ecrf(reporter(db, standing.subject_id), standing.content)
    return _file(request, body, f"ecrf-{standing.record_id}-draft", "xlsx", XLSX)


@router.get("/inventories/{inventoryId}/ecrf-losses", response_model=LossReport)
def get_inventory_ecrf_losses(request: Request, db: Db, inventory_id: InventoryId) -> Response:
    """What the inventory says that tables of the Common Reporting Framework have no place for."""
    found = LossReport(items=ecrf_losses(public_inventory(db, inventory_id)))
    return answer(request, found.model_dump_json().encode())


@router.get("/inventories/{inventoryId}/table", response_class=Response, responses=_TABLE)
def get_inventory_table(request: Request, db: Db, inventory_id: InventoryId) -> Response:
    """Matrix and lines of the inventory as one table (CSV): a row for each cell and each line."""
    body = write_csv(str(inventory_id), public_inventory(db, inventory_id))
    return _file(request, body, f"inventory-{inventory_id}", "csv", CSV)


@router.get("/inventories/{inventoryId}/draft/table", response_class=Response, responses=_TABLE)
def get_inventory_draft_table(request: Request, caller: SignedIn, db: Db, inventory_id: InventoryKey) -> Response:
    """The same of the inventory as it would be published."""
    standing, _ = read_draft(db, caller, INVENTORY_EDITING, inventory_id, InventoryContent)
    body = write_csv(str(standing.record_id), standing.content)
    return _file(request, body, f"inventory-{standing.record_id}-draft", "csv", CSV)
