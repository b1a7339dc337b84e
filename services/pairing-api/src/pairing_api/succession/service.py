"""Where the addresses of records lead that were merged into others."""

from typing import Any

from fastapi import Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import select

from pairing_api.succession.models import FormerSlugRecord
from pairing_api.succession.schemas import MergedKind
from servicekit.conditional import freshness
from servicekit.database import Reader
from servicekit.links import base_path
from servicekit.problems import not_found


def lead_to_successor(request: Request, db: Reader, kind: MergedKind, model: Any, listed: str, slug: str) -> Response:
    """Send who asks for a record that was merged to the one that took its place.

    Args:
        listed: Name of the list of such records, the last but one part of their addresses.

    Raises:
        Problem: 404, no record ever had this slug, or none is left of what it was merged into.
    """
    successor = (
        select(model.slug)
        .join(FormerSlugRecord, FormerSlugRecord.successor_id == model.id)
        .where(FormerSlugRecord.kind == kind.value, FormerSlugRecord.slug == slug)
    )
    found = db.scalar(successor)
    if found is None:
        raise not_found(kind.value)
    query = f"?{request.url.query}" if request.url.query else ""
    address = f"{base_path(request)}/{listed}/{found}{query}"
    # It may come back by a restoration: no cache keeps this longer than an answer.
    return RedirectResponse(address, status_code=308, headers=freshness(request))
