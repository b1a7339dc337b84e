"""Answers about people and organisations: nobody but who asked may keep them."""

from typing import Any

from fastapi import Response
from fastapi.responses import JSONResponse

from servicekit.conditional import PRIVATE
from servicekit.members.models import MemberOrganisation
from servicekit.schemas import WireModel


def private_answer(content: WireModel, *, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """The content as an answer that no cache keeps."""
    told: dict[str, Any] = content.model_dump(mode="json", by_alias=True)
    return JSONResponse(
        told, status_code=status, headers={"Cache-Control": PRIVATE, "Vary": "Accept", **(headers or {})}
    )


def done() -> Response:
    """204: it is done, and there is nothing to say."""
    return Response(status_code=204, headers={"Cache-Control": PRIVATE})


def etag_of(record: MemberOrganisation) -> str:
    """Validator of an organisation: it changes with each change of it."""
    return f'"{record.id.hex[-12:]}-{record.version}"'
