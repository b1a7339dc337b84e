"""Addresses of organisations whose members sign in."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from servicekit.access import MEMBER_ORGANISATIONS_MANAGE, MEMBER_ORGANISATIONS_READ
from servicekit.database import Db
from servicekit.identity.caller import SignedIn
from servicekit.links import base_path
from servicekit.members import organisations, schemas
from servicekit.members.answers import etag_of, private_answer
from servicekit.members.directory import Directory
from servicekit.members.kinds import MemberOrganisationKind
from servicekit.members.parameters import OrganisationId, OrganisationsQuery
from servicekit.pages import Page
from servicekit.writing.bodies import StrictJson, StrictPatch, checked, patch_of, plain
from servicekit.writing.idempotency import OnceOnly
from servicekit.writing.json_documents import merge_patch
from servicekit.writing.preconditions import IfMatch

Patch: Any = patch_of(schemas.MemberOrganisationContent)


def organisations_router(directory: Directory) -> APIRouter:
    """`/member-organisations`."""
    router = APIRouter(prefix="/member-organisations", tags=[directory.tag])

    @router.get("", response_model=Page[schemas.MemberOrganisation])
    def list_member_organisations(caller: SignedIn, db: Db, query: Annotated[OrganisationsQuery, Query()]) -> Response:
        """Organisations whose members sign in, by name: those that you belong to or act for, for staff all.

        Owners see the coordinators too, to choose one that acts for them.
        """
        items, after = organisations.list_organisations(
            db,
            directory,
            caller,
            kinds=[MemberOrganisationKind(kind) for kind in query.kind],
            text=query.q,
            after=query.cursor,
            limit=query.limit,
        )
        return private_answer(Page(items=items, next_cursor=str(after) if after else None))

    @router.post("", response_model=schemas.MemberOrganisation, status_code=201)
    def create_member_organisation(
        request: Request,
        caller: SignedIn,
        db: Db,
        once: OnceOnly,
        _: StrictJson,
        body: schemas.MemberOrganisationContent,
    ) -> Response:
        """Makes an organisation whose members can then be invited."""
        actor = caller.require(MEMBER_ORGANISATIONS_MANAGE).actor(request)

        def create() -> Response:
            made = organisations.create_organisation(db, directory, caller, body, actor)
            address = f"{base_path(request)}/member-organisations/{made.id}"
            headers = {"ETag": etag_of(made), "Location": address}
            return private_answer(organisations.show(db, directory, made), status=201, headers=headers)

        return once.run(db, caller, create)

    @router.get("/{organisationId}", response_model=schemas.MemberOrganisation)
    def get_member_organisation(caller: SignedIn, db: Db, organisation_id: OrganisationId) -> Response:
        """One organisation."""
        caller.require(MEMBER_ORGANISATIONS_READ, organisation_id=organisation_id)
        found = organisations.find_organisation(db, organisation_id)
        return private_answer(organisations.show(db, directory, found), headers={"ETag": etag_of(found)})

    @router.patch("/{organisationId}", response_model=schemas.MemberOrganisation)
    def update_member_organisation(
        request: Request,
        caller: SignedIn,
        db: Db,
        organisation_id: OrganisationId,
        seen: IfMatch,
        _: StrictPatch,
        body: Patch,
    ) -> Response:
        """Changes name, country or the record it answers for; with `closedOn` its members lose all rights."""
        actor = caller.require(MEMBER_ORGANISATIONS_MANAGE, organisation_id=organisation_id).actor(request)
        found = organisations.find_organisation(db, organisation_id, lock=True)
        seen.check(etag_of(found))
        patched = merge_patch(plain(organisations.content_of(found)), body)
        content = checked(schemas.MemberOrganisationContent, patched)
        organisations.update_organisation(db, directory, found, content, actor)
        return private_answer(organisations.show(db, directory, found), headers={"ETag": etag_of(found)})

    return router
