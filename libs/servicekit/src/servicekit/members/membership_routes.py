"""Addresses of who belongs to an organisation, who is invited, and who acts for it."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from servicekit.access import (
    DELEGATIONS_MANAGE,
    MEMBER_ORGANISATIONS_READ,
    MEMBERS_INVITE,
    MEMBERS_MANAGE,
    MEMBERS_READ,
)
from servicekit.database import Db
from servicekit.identity.caller import SignedIn
from servicekit.members import delegations, invitations, memberships, schemas
from servicekit.members.answers import done, private_answer
from servicekit.members.directory import Directory
from servicekit.members.kinds import Role
from servicekit.members.organisations import find_organisation
from servicekit.members.parameters import DelegationId, InvitationId, MembershipId, OrganisationId, PageQuery
from servicekit.pages import Page
from servicekit.writing.bodies import StrictJson, StrictPatch, checked, patch_of, plain
from servicekit.writing.json_documents import merge_patch

MemberPatch: Any = patch_of(schemas.MemberUpdate)
_BELOW = "/member-organisations/{organisationId}"


def memberships_router(directory: Directory) -> APIRouter:
    """`/member-organisations/{organisationId}/memberships` and `…/invitations`."""
    router = APIRouter(prefix=_BELOW, tags=[directory.tag])

    @router.get("/memberships", response_model=Page[schemas.Member])
    def list_memberships(
        caller: SignedIn, db: Db, organisation_id: OrganisationId, query: Annotated[PageQuery, Query()]
    ) -> Response:
        """Who belongs to the organisation, in order of joining."""
        caller.require(MEMBERS_READ, organisation_id=organisation_id)
        find_organisation(db, organisation_id)
        items, after = memberships.show_members(db, organisation_id, after=query.cursor, limit=query.limit)
        return private_answer(Page(items=items, next_cursor=str(after) if after else None))

    @router.patch("/memberships/{membershipId}", response_model=schemas.Member)
    def update_membership(
        request: Request,
        caller: SignedIn,
        db: Db,
        organisation_id: OrganisationId,
        membership_id: MembershipId,
        _: StrictPatch,
        body: MemberPatch,
    ) -> Response:
        """Changes a member's role, or the day on which the membership ends."""
        authority = caller.require(MEMBERS_MANAGE, organisation_id=organisation_id)
        organisation = find_organisation(db, organisation_id, lock=True)
        found = memberships.find_membership(db, organisation_id, membership_id)
        stored = schemas.MemberUpdate.model_construct(role=Role(found.role), expires_on=found.expires_on)
        update = checked(schemas.MemberUpdate, merge_patch(plain(stored), body))
        memberships.update_membership(db, authority, organisation, found, update, authority.actor(request))
        return private_answer(memberships.show_member(db, found))

    @router.delete("/memberships/{membershipId}", status_code=204)
    def end_membership(
        request: Request, caller: SignedIn, db: Db, organisation_id: OrganisationId, membership_id: MembershipId
    ) -> Response:
        """Ends a membership at once. The last owner stays unless staff decide, the last administrator always."""
        authority = caller.require(MEMBERS_MANAGE, organisation_id=organisation_id)
        find_organisation(db, organisation_id, lock=True)
        found = memberships.find_membership(db, organisation_id, membership_id)
        memberships.end_membership(db, authority, found, authority.actor(request))
        return done()

    @router.get("/invitations", response_model=Page[schemas.Invitation])
    def list_invitations(
        caller: SignedIn, db: Db, organisation_id: OrganisationId, query: Annotated[PageQuery, Query()]
    ) -> Response:
        """Open invitations, the oldest first; those that ran out too, until they are withdrawn or sent again."""
        caller.require(MEMBERS_READ, organisation_id=organisation_id)
        find_organisation(db, organisation_id)
        items, after = invitations.list_invitations(db, organisation_id, after=query.cursor, limit=query.limit)
        return private_answer(Page(items=items, next_cursor=str(after) if after else None))

    @router.post("/invitations", response_model=schemas.Invitation, status_code=201)
    def create_invitation(
        request: Request,
        caller: SignedIn,
        db: Db,
        organisation_id: OrganisationId,
        _: StrictJson,
        body: schemas.InvitationCreate,
    ) -> Response:
        """Invites somebody by e-mail. It becomes a membership when they sign in with that address, verified."""
        authority = caller.require(MEMBERS_INVITE, organisation_id=organisation_id)
        organisation = find_organisation(db, organisation_id, lock=True)
        actor = authority.actor(request)
        made = invitations.create_invitation(db, directory, authority, organisation, body, actor)
        return private_answer(invitations.shown(made), status=201)

    @router.post("/invitations/{invitationId}/messages", response_model=schemas.Invitation)
    def send_invitation_again(
        request: Request, caller: SignedIn, db: Db, organisation_id: OrganisationId, invitation_id: InvitationId
    ) -> Response:
        """Sends the message again; the invitation lasts anew."""
        authority = caller.require(MEMBERS_INVITE, organisation_id=organisation_id)
        found = invitations.find_invitation(db, organisation_id, invitation_id)
        invitations.send_again(db, directory, authority, found, authority.actor(request))
        return private_answer(invitations.shown(found))

    @router.delete("/invitations/{invitationId}", status_code=204)
    def withdraw_invitation(
        request: Request, caller: SignedIn, db: Db, organisation_id: OrganisationId, invitation_id: InvitationId
    ) -> Response:
        """Takes an invitation back."""
        authority = caller.require(MEMBERS_INVITE, organisation_id=organisation_id)
        found = invitations.find_invitation(db, organisation_id, invitation_id)
        invitations.withdraw(db, authority, found, authority.actor(request))
        return done()

    return router


def delegations_router(directory: Directory) -> APIRouter:
    """`/member-organisations/{organisationId}/delegations`."""
    router = APIRouter(prefix=_BELOW, tags=[directory.tag])

    @router.get("/delegations", response_model=Page[schemas.Delegation])
    def list_delegations(
        caller: SignedIn, db: Db, organisation_id: OrganisationId, query: Annotated[PageQuery, Query()]
    ) -> Response:
        """Delegations that hold today: those that the organisation gave, and those that it was given."""
        caller.require(MEMBER_ORGANISATIONS_READ, organisation_id=organisation_id)
        find_organisation(db, organisation_id)
        items, after = delegations.list_delegations(db, organisation_id, after=query.cursor, limit=query.limit)
        return private_answer(Page(items=items, next_cursor=str(after) if after else None))

    @router.post("/delegations", response_model=schemas.Delegation, status_code=201)
    def create_delegation(
        request: Request,
        caller: SignedIn,
        db: Db,
        organisation_id: OrganisationId,
        _: StrictJson,
        body: schemas.DelegationCreate,
    ) -> Response:
        """Lets a coordinator act for the organisation, until and with a day. It takes the place of one before."""
        authority = caller.require(DELEGATIONS_MANAGE, organisation_id=organisation_id)
        organisation = find_organisation(db, organisation_id, lock=True)
        made = delegations.create_delegation(db, organisation, body, authority.actor(request))
        return private_answer(made, status=201)

    @router.delete("/delegations/{delegationId}", status_code=204)
    def end_delegation(
        request: Request, caller: SignedIn, db: Db, organisation_id: OrganisationId, delegation_id: DelegationId
    ) -> Response:
        """Ends a delegation at once; the organisation that gave it can, and the one that was given it."""
        authority = caller.require(DELEGATIONS_MANAGE, organisation_id=organisation_id)
        delegations.end_delegation(db, organisation_id, delegation_id, authority.actor(request))
        return done()

    return router
