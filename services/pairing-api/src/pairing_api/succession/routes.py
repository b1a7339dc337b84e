"""Addresses by which two records are made one."""

from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Response
from fastapi import Request as HttpRequest
from sqlalchemy import delete
from sqlalchemy.orm import Session

from pairing_api.access import ORGANISATIONS, TERRITORIES
from pairing_api.organisations.editing import ORGANISATION_EDITING
from pairing_api.slugs import slug_by_id
from pairing_api.succession.merging import Pair, merge_organisations, merge_territories
from pairing_api.succession.schemas import Merger, Successor
from pairing_api.territories.editing import TERRITORY_EDITING
from servicekit.access import Permission
from servicekit.changes.records import Actor
from servicekit.conditional import PRIVATE
from servicekit.database import Db
from servicekit.editing.contacts import remove_contact
from servicekit.editing.declaration import Editing
from servicekit.editing.models import Draft
from servicekit.editing.standing import hold, identify, read_standing
from servicekit.identity.caller import Caller, SignedIn
from servicekit.problems import FieldError, Problem, invalid, not_found
from servicekit.schemas import Slug
from servicekit.writing.bodies import StrictJson
from servicekit.writing.idempotency import OnceOnly
from servicekit.writing.preconditions import IfMatch, Precondition

router = APIRouter()

_Slug = Annotated[Slug, Path(description="Slug of the record that goes")]


@router.post("/territories/{slug}/mergers", response_model=Successor, tags=["Territories"])
def merge_territory(
    request: HttpRequest,
    caller: SignedIn,
    db: Db,
    slug: _Slug,
    condition: IfMatch,
    once: OnceOnly,
    body: Merger,
    _: StrictJson,
) -> Response:
    """Merge a territory into another one that is the same.

    Pairings, events, consortia and organisations that named the one name the other, who answered for the one answers
    for the other, and the slug of the one leads to the other. What the one said of itself is in its versions, and can
    be brought back.
    """
    desk = _Desk(TERRITORY_EDITING, TERRITORIES.merge, merge_territories)
    return once.run(db, caller, lambda: desk.merge(request, db, caller, slug, condition, body))


@router.post("/organisations/{slug}/mergers", response_model=Successor, tags=["Organisations"])
def merge_organisation(
    request: HttpRequest,
    caller: SignedIn,
    db: Db,
    slug: _Slug,
    condition: IfMatch,
    once: OnceOnly,
    body: Merger,
    _: StrictJson,
) -> Response:
    """Merge an organisation into another one that is the same.

    Events that named the one name the other, who answered for the one answers for the other, and the slug of the one
    leads to the other. What the one said of itself is in its versions, and can be brought back.
    """
    desk = _Desk(ORGANISATION_EDITING, ORGANISATIONS.merge, merge_organisations)
    return once.run(db, caller, lambda: desk.merge(request, db, caller, slug, condition, body))


class _Desk:
    """One kind's mergers."""

    def __init__(
        self,
        editing: Editing,
        permission: Permission,
        merge: Callable[[Session, Pair, Actor, str], dict[str, int]],
    ) -> None:
        self._editing, self._permission, self._merge = editing, permission, merge
        self._model: Any = editing.kind.id.class_

    def merge(
        self, request: HttpRequest, db: Session, caller: Caller, slug: str, condition: Precondition, body: Merger
    ) -> Response:
        """Merge the record of this slug into the one that the body names."""
        gone = identify(db, self._editing, slug)
        authority = caller.require(self._permission, gone)
        pair = Pair(gone, self._successor(db, gone, body.into))
        # In one order always: two who merge the same two the other way round wait for each other.
        for record_id in sorted((pair.gone, pair.stays)):
            hold(db, self._editing, record_id)
        standing = read_standing(db, self._editing, gone)
        if standing.published is None:
            raise not_found(self._editing.noun)
        condition.check(standing.etag)
        actor = authority.actor(request)
        moved = self._merge(db, pair, actor, body.reason)
        self._forget_private(db, gone, actor)
        stays = Successor(id=pair.stays, slug=slug_by_id(db, self._model, pair.stays), moved=moved)
        headers = {"Cache-Control": PRIVATE}
        return Response(stays.model_dump_json(), media_type="application/json", headers=headers)

    def _successor(self, db: Session, gone: UUID, slug: str) -> UUID:
        try:
            found = identify(db, self._editing, slug)
        except Problem:
            found = None
        if found is None or found == gone:
            detail = "It is the record itself." if found else f"There is no such {self._editing.noun}."
            raise invalid(FieldError(pointer="/into", code="unknown" if found is None else "same", detail=detail))
        return found

    def _forget_private(self, db: Session, gone: UUID, actor: Actor) -> None:
        db.execute(delete(Draft).where(Draft.kind == self._editing.kind.name, Draft.record_id == gone))
        remove_contact(db, self._editing, gone, actor)
