"""Signatories over HTTP."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from covenant_api.access import SIGNATORIES as PERMISSIONS
from covenant_api.signatories.belonging import Belonging
from covenant_api.signatories.editing import SIGNATORY_EDITING
from covenant_api.signatories.merging import merge_signatories
from covenant_api.signatories.models import MergedSignatory
from covenant_api.signatories.models import Signatory as SignatoryRow
from covenant_api.signatories.queries import SelectionQuery, SignatoryQuery
from covenant_api.signatories.schemas import Merger, SignatoryItem, SignatoryPoints, Successor
from covenant_api.signatories.schemas import Signatory as SignatorySchema
from covenant_api.signatories.service import SIGNATORIES, conditions, points, public_signatory
from servicekit.conditional import PRIVATE, answer, freshness
from servicekit.database import Db, ReadDb, Reader
from servicekit.editing.contacts import remove_contact
from servicekit.editing.models import Draft
from servicekit.editing.routes import editing_router
from servicekit.editing.standing import hold, read_standing
from servicekit.identity.caller import Caller, SignedIn
from servicekit.links import base_path
from servicekit.pages import Page
from servicekit.parameters import PlaceQuery
from servicekit.problems import FieldError, Problem, invalid, not_found
from servicekit.writing.bodies import StrictJson
from servicekit.writing.idempotency import OnceOnly
from servicekit.writing.preconditions import IfMatch, Precondition

router = APIRouter(prefix="/signatories", tags=["signatories"])
editing = editing_router(SIGNATORY_EDITING, prefix="/signatories", parameter="signatoryId", tag="signatories")

_Id = Annotated[UUID, Path(alias="signatoryId", description="Its id")]


@router.get("", response_model=Page[SignatoryItem])
def list_signatories(request: Request, db: ReadDb, query: Annotated[SignatoryQuery, Query()]) -> Any:
    """Signatories by name, or in the order asked for. As CSV without `limit`: the whole selection."""
    return SIGNATORIES.respond(request, db, query, conditions(query))


@router.get("/points", response_model=SignatoryPoints)
def list_signatory_points(request: Request, db: ReadDb, query: Annotated[SelectionQuery, Query()]) -> Any:
    """All signatories of a selection that have coordinates, in one compact answer for a map."""
    return answer(request, db.unchanged(str(request.url), lambda: points(conditions(query))).encode())


@router.get("/{signatoryId}", response_model=SignatorySchema)
def get_signatory(request: Request, db: ReadDb, query: Annotated[PlaceQuery, Query()], signatory_id: _Id) -> Any:
    """One signatory with all that is public of it. The address of one that was merged leads to its successor (308)."""
    try:
        return SIGNATORIES.respond_one(request, db, query.f, public_signatory(signatory_id), "signatory")
    except Problem as problem:
        successor = _successor(db, signatory_id) if problem.status == 404 else None
        if successor is None:
            raise
    asked = f"?{request.url.query}" if request.url.query else ""
    address = f"{base_path(request)}/signatories/{successor}{asked}"
    # It may come back by a restoration: no cache keeps this longer than an answer.
    return RedirectResponse(address, status_code=308, headers=freshness(request))


def _successor(db: Reader, signatory_id: UUID) -> UUID | None:
    successor = (
        select(SignatoryRow.id)
        .join(MergedSignatory, MergedSignatory.successor_id == SignatoryRow.id)
        .where(MergedSignatory.id == signatory_id, SignatoryRow.status != "pending")
    )
    found: UUID | None = db.scalar(successor)
    return found


def merger_router(belongings: Sequence[Belonging]) -> APIRouter:
    """The address under which signatories are merged.

    Args:
        belongings: What belongs to signatories and is taken over.
    """
    mergers = APIRouter(prefix="/signatories", tags=["signatories"])

    @mergers.post("/{signatoryId}/mergers", response_model=Successor)
    def merge_signatory(
        request: Request,
        caller: SignedIn,
        db: Db,
        signatory_id: _Id,
        condition: IfMatch,
        once: OnceOnly,
        body: Merger,
        _: StrictJson,
    ) -> Response:
        """Merge a signatory into another one that is the same.

        The other one gets its reports, identifiers and members and what it lacks of promises and covenants; who
        answered for the one answers for the other, and the address of the one leads there. Fields of the other are not
        touched. To take it back, restore the one that stayed to its version before, then the one that went; reports
        stay with the one that stayed.
        """
        return once.run(db, caller, lambda: _merge(request, caller, db, signatory_id, condition, body, belongings))

    return mergers


def _merge(
    request: Request,
    caller: Caller,
    db: Session,
    gone: UUID,
    condition: Precondition,
    body: Merger,
    belongings: Sequence[Belonging],
) -> Response:
    authority = caller.require(PERMISSIONS.merge, gone)
    if body.into == gone:
        raise invalid(FieldError(pointer="/into", code="same", detail="It is the signatory itself."))
    # In one order always: two who merge the same two the other way round wait for each other.
    for record_id in sorted((gone, body.into)):
        hold(db, SIGNATORY_EDITING, record_id)
    standing = read_standing(db, SIGNATORY_EDITING, gone)
    if standing.published is None:
        raise not_found("signatory")
    name = db.scalar(select(SignatoryRow.name).where(SignatoryRow.id == body.into))
    if name is None:
        raise invalid(FieldError(pointer="/into", code="unknown", detail="There is no such signatory."))
    condition.check(standing.etag)
    actor = authority.actor(request)
    moved = merge_signatories(db, gone, body.into, actor, body.reason, belongings)
    db.execute(delete(Draft).where(Draft.kind == SIGNATORY_EDITING.kind.name, Draft.record_id == gone))
    remove_contact(db, SIGNATORY_EDITING, gone, actor)
    stays = Successor(id=body.into, name=name, moved=moved)
    return Response(stays.model_dump_json(), media_type="application/json", headers={"Cache-Control": PRIVATE})
