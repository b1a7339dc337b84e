"""Imports of signatory lists over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from covenant_api.access import IMPORTS_CONFIRM, IMPORTS_READ, IMPORTS_UNDO, IMPORTS_UPLOAD
from covenant_api.list_imports import reading, service
from covenant_api.list_imports.queries import DifferencesQuery, FindingsQuery, ImportsQuery
from covenant_api.list_imports.schemas import (
    LARGEST_FILE_BYTES,
    ImportDifferenceItem,
    ImportFindingItem,
    ImportUndoRequest,
    ListImport,
)
from servicekit.conditional import PRIVATE
from servicekit.database import Db
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import WITHOUT_NUL
from servicekit.problems import Problem
from servicekit.schemas import WireModel
from servicekit.writing.bodies import StrictJson
from servicekit.writing.idempotency import OnceOnly
from servicekit.writing.preconditions import IfMatch

TAG = {"name": "imports", "description": "Signatory lists: upload, preview, confirmation, undo"}
router = APIRouter(prefix="/imports", tags=["imports"])

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_TYPES = (XLSX, "text/csv", "application/octet-stream")
_BINARY = {"schema": {"type": "string", "format": "binary"}}
ImportId = Annotated[UUID, Path(alias="importId", description="Its identifier")]


async def _read_file(request: Request, caller: SignedIn) -> bytes:
    """The uploaded file. Who may not upload is told so before anything is read.

    Raises:
        Problem: 415 for another type, 413 for a body that is longer than any list.
    """
    caller.require(IMPORTS_UPLOAD)
    given = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if given not in _TYPES:
        detail = f"Send the file itself, as one of {', '.join(_TYPES)}."
        raise Problem(415, "unsupported-media-type", "Unsupported media type", detail)
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > LARGEST_FILE_BYTES:
        raise service.too_large()
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST_FILE_BYTES:
            raise service.too_large()
        parts.append(part)
    # Kept where the request looks for its body: the key that makes it count once is held against it.
    request._body = b"".join(parts)
    return request._body


UploadedFile = Annotated[bytes, Depends(_read_file)]


def _private(content: WireModel, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    body = content.model_dump_json(by_alias=True).encode()
    return Response(
        body, status, {"Cache-Control": PRIVATE, "Vary": "Authorization", **(headers or {})}, "application/json"
    )


def _answer(db: Any, found: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return _private(service.shown(db, [found])[0], status, {"ETag": service.etag_of(found), **(headers or {})})


@router.post(
    "",
    status_code=201,
    response_model=ListImport,
    openapi_extra={"requestBody": {"required": True, "content": dict.fromkeys(_TYPES, _BINARY)}},
)
def create_import(
    request: Request,
    caller: SignedIn,
    file: UploadedFile,
    once: OnceOnly,
    db: Db,
    file_name: Annotated[
        str,
        Query(
            alias="fileName",
            min_length=1,
            max_length=400,
            description="Name of the file, for people",
            json_schema_extra=WITHOUT_NUL,
        ),
    ],
) -> Any:
    """Upload a list, XLSX or CSV, of up to 20 MB. It is checked and compared in the background; nothing is stored yet.

    The body is the file itself. `state` becomes `ready`, or `failed` with the reason where the file is refused.
    """
    authority = caller.require(IMPORTS_UPLOAD)
    name = service.file_name_of(file_name)

    def work() -> Response:
        made = service.upload(db, name, file, authority.actor(request))
        db.refresh(made)
        return _answer(db, made, 201, {"Location": f"{request.url.path}/{made.id}"})

    return once.run(db, caller, work)


@router.get("", response_model=Page[ListImport])
def list_imports(caller: SignedIn, db: Db, query: Annotated[ImportsQuery, Query()]) -> Any:
    """Imports, the newest first."""
    caller.require(IMPORTS_READ)
    return _private(reading.imports_page(db, query))


@router.get("/{importId}", response_model=ListImport)
def get_import(caller: SignedIn, db: Db, import_id: ImportId) -> Any:
    """An import: where it stands, how far the work is, what it comes to."""
    caller.require(IMPORTS_READ)
    return _answer(db, service.find(db, import_id))


@router.get("/{importId}/findings", response_model=Page[ImportFindingItem])
def list_import_findings(
    caller: SignedIn, db: Db, import_id: ImportId, query: Annotated[FindingsQuery, Query()]
) -> Any:
    """What there is to say of the file, row by row."""
    caller.require(IMPORTS_READ)
    return _private(reading.findings_page(db, import_id, query))


@router.get(
    "/{importId}/report",
    response_class=Response,
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "The report"}},
)
def get_import_report(caller: SignedIn, db: Db, import_id: ImportId) -> Any:
    """All findings as a CSV file, the same as the report of the console command."""
    caller.require(IMPORTS_READ)
    headers = {
        "Cache-Control": PRIVATE,
        "Vary": "Authorization",
        "Content-Disposition": f'attachment; filename="import-{import_id}-report.csv"',
    }
    return Response(reading.report(db, import_id), 200, headers, "text/csv; charset=utf-8")


@router.get("/{importId}/differences", response_model=Page[ImportDifferenceItem])
def list_import_differences(
    caller: SignedIn, db: Db, import_id: ImportId, query: Annotated[DifferencesQuery, Query()]
) -> Any:
    """What the import does, or did, to each signatory, field by field."""
    caller.require(IMPORTS_READ)
    return _private(reading.differences_page(db, import_id, query))


@router.post("/{importId}/confirmations", response_model=ListImport)
def confirm_import(
    request: Request, caller: SignedIn, seen: IfMatch, once: OnceOnly, db: Db, import_id: ImportId
) -> Any:
    """Store what was previewed. Where the register has changed meanwhile so that it would be something else, nothing
    is stored: the import is `ready` again, with a `remark` and a new preview.
    """
    actor = caller.require(IMPORTS_CONFIRM).actor(request)
    return once.run(db, caller, lambda: _answer(db, service.confirm(db, import_id, seen, actor)))


@router.post("/{importId}/discards", response_model=ListImport)
def discard_import(caller: SignedIn, once: OnceOnly, db: Db, import_id: ImportId) -> Any:
    """Give up an import that is not stored. Its file is removed."""
    caller.require(IMPORTS_UPLOAD)
    return once.run(db, caller, lambda: _answer(db, service.discard(db, import_id)))


@router.post("/{importId}/undo", response_model=ListImport)
def undo_import(
    request: Request,
    caller: SignedIn,
    strict: StrictJson,
    wish: ImportUndoRequest,
    once: OnceOnly,
    db: Db,
    import_id: ImportId,
) -> Any:
    """Take a stored import back: what it created is removed, what it changed is restored. What was changed since is
    left as it is and listed with the reason.
    """
    actor = caller.require(IMPORTS_UNDO).actor(request)
    return once.run(db, caller, lambda: _answer(db, service.undo(db, import_id, wish.reason, actor)))
