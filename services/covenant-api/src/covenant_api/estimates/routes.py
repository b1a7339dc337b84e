"""Estimates over HTTP."""

from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import Field

from covenant_api.access import ESTIMATES_MANAGE, ESTIMATES_READ, REPORTS
from covenant_api.estimates import service
from covenant_api.estimates.schemas import (
    LARGEST_FILE_BYTES,
    EstimateFile,
    EstimateFileList,
    EstimateSetList,
)
from covenant_api.exchange.context import reporter
from covenant_api.exchange.uploading import FILE_TYPES, file_body, file_name_of, read_upload
from servicekit.conditional import PRIVATE
from servicekit.database import Db
from servicekit.identity.caller import SignedIn
from servicekit.parameters import WITHOUT_NUL, Parameters
from servicekit.schemas import WireModel
from servicekit.writing.idempotency import OnceOnly

TAG: Final = {
    "name": "estimates",
    "description": "Estimates of emissions that the staff load, to begin an inventory from",
}
router = APIRouter(tags=["estimates"])
FileId = Annotated[UUID, Path(alias="estimateFileId", description="Its identifier")]


class EstimateUpload(Parameters):
    """What a file is called."""

    file_name: str = Field(
        min_length=1, max_length=400, description="Name of the file, for people", json_schema_extra=WITHOUT_NUL
    )


async def _read_file(request: Request, caller: SignedIn) -> bytes:
    caller.require(ESTIMATES_MANAGE)
    return await read_upload(request, LARGEST_FILE_BYTES)


UploadedFile = Annotated[bytes, Depends(_read_file)]


def _private(content: WireModel, status: int = 200, location: str | None = None) -> Response:
    headers = {"Cache-Control": PRIVATE, "Vary": "Authorization", **({"Location": location} if location else {})}
    return Response(content.model_dump_json(by_alias=True).encode(), status, headers, "application/json")


@router.post("/estimates", status_code=201, response_model=EstimateFile, openapi_extra=file_body(FILE_TYPES))
def load_estimates(
    request: Request,
    caller: SignedIn,
    file: UploadedFile,
    once: OnceOnly,
    db: Db,
    query: Annotated[EstimateUpload, Query()],
) -> Any:
    """Load a file of estimates, CSV or XLSX, of up to 20 MB: a row for each signatory, year and cell or activity.

    Rows that cannot be taken are named by cell; the others are offered to the signatories at once.
    """
    authority = caller.require(ESTIMATES_MANAGE)
    name = file_name_of(query.file_name)

    def work() -> Response:
        made = service.load(db, name, file, authority.caller.person_id)
        return _private(service.shown(made), 201, f"{request.url.path}/{made.id}")

    return once.run(db, caller, work)


@router.get("/estimates", response_model=EstimateFileList)
def list_estimate_files(caller: SignedIn, db: Db) -> Any:
    """Files of estimates, the newest first."""
    caller.require(ESTIMATES_READ)
    return _private(EstimateFileList(items=[service.shown_item(one) for one in service.listed(db)]))


@router.get("/estimates/{estimateFileId}", response_model=EstimateFile)
def get_estimate_file(caller: SignedIn, db: Db, file_id: FileId) -> Any:
    """A file of estimates with what there is to say of its rows."""
    caller.require(ESTIMATES_READ)
    return _private(service.shown(service.find(db, file_id)))


@router.delete("/estimates/{estimateFileId}", status_code=204)
def delete_estimate_file(caller: SignedIn, db: Db, file_id: FileId) -> Response:
    """Take a file of estimates back. Inventories that were begun from it stay as they are."""
    caller.require(ESTIMATES_MANAGE)
    service.delete(db, file_id)
    return Response(status_code=204, headers={"Cache-Control": PRIVATE})


@router.get("/signatories/{signatoryId}/estimates", response_model=EstimateSetList)
def list_signatory_estimates(
    caller: SignedIn, db: Db, signatory_id: Annotated[UUID, Path(alias="signatoryId", description="Its id")]
) -> Any:
    """Estimates for a signatory by year, each as a draft of an inventory to begin from. Nothing is stored by asking."""
    caller.require(REPORTS.read_private, signatory_id)
    reporter(db, signatory_id)
    return _private(EstimateSetList(items=service.estimates_for(db, signatory_id)))
