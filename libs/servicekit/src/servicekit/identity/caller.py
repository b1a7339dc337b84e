"""Who calls, and what they may do: the permissions of their memberships, narrowed by the scopes of their token.

Memberships are read at each request, from the database itself and not from a replica: what was taken away is gone at
once. Today's date is the database's, in UTC.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy import ColumnElement, Row, Select, func, literal, null, or_, select, union_all
from sqlalchemy.orm import aliased

from servicekit.access import Permission, Scope
from servicekit.changes.records import Actor
from servicekit.database import Reader, database_of
from servicekit.identity.tokens import AccessToken, TokenVerifier
from servicekit.members.kinds import EVERYWHERE_KINDS, MemberOrganisationKind, Role
from servicekit.members.models import Client, Delegation, MemberOrganisation, Membership, Person
from servicekit.problems import Problem, forbidden, not_found, unauthenticated


@dataclass(frozen=True, kw_only=True)
class Holding:
    """A role in an organisation, and the record that the organisation is the authority of.

    Attributes:
        organisation_id: The organisation that the caller belongs to; by delegation, the coordinator.
        organisation_kind: Its kind.
        subject_id: The public record (signatory, territory, organisation) that may be acted on; None where there is
            none.
        role: The caller's role in that organisation.
        acting_for_id: By delegation, the authority that is acted for.
        delegated_role: By delegation, the role that the authority gave: only what both roles may is allowed.
        expires_on: The last day (UTC) on which it counts, where one is set.
    """

    organisation_id: UUID
    organisation_kind: MemberOrganisationKind
    subject_id: UUID | None
    role: Role
    acting_for_id: UUID | None = None
    delegated_role: Role | None = None
    expires_on: date | None = None

    @property
    def affected_id(self) -> UUID:
        """The organisation that is acted for: the own one, or by delegation the authority."""
        return self.acting_for_id or self.organisation_id

    def grants_own(self, permission: Permission) -> bool:
        """Whether it allows this on the organisation's own records."""
        return self.role in permission.own and (self.delegated_role is None or self.delegated_role in permission.own)

    def grants_everywhere(self, permission: Permission) -> bool:
        """Whether it allows this on all records."""
        return self.sees_everything and self.role in permission.everywhere

    @property
    def sees_everything(self) -> bool:
        """Whether it is one of a programme, so that no record is hidden from its holder as such."""
        return self.acting_for_id is None and self.organisation_kind in EVERYWHERE_KINDS


@dataclass(frozen=True)
class Reach:
    """For which records a caller has a permission: for lists of what somebody may see."""

    everywhere: bool
    subject_ids: frozenset[UUID]
    organisation_ids: frozenset[UUID]


@dataclass(frozen=True, kw_only=True)
class Authority:
    """By what right a caller does something; what a change record tells."""

    caller: "Caller"
    permission: Permission
    organisation_id: UUID
    acting_for_id: UUID | None
    everywhere: bool
    role: Role

    def actor(self, request: Request) -> Actor:
        """Who acts, for the record of changes."""
        return Actor(
            person_id=self.caller.person_id,
            client_id=self.caller.client_id if self.caller.person_id is None else None,
            organisation_id=self.organisation_id,
            acting_for_id=self.acting_for_id,
            request_id=request.scope.get("request_id"),
        )


@dataclass(frozen=True, kw_only=True)
class Caller:
    """Who calls.

    Attributes:
        person_id: None for a client, and for somebody who has not signed in here yet.
        client_id: The program that the token was given to, by its identifier at the identity provider.
        scopes: What the token was given out for.
        holdings: Roles in organisations, those by delegation too.
        token: What the token said.
    """

    person_id: UUID | None
    client_id: str | None
    scopes: frozenset[str]
    holdings: tuple[Holding, ...]
    token: AccessToken

    def may(
        self, permission: Permission, subject_id: UUID | None = None, *, organisation_id: UUID | None = None
    ) -> bool:
        """Whether the caller may do this with the record, or with the organisation; with neither, with all."""
        return self._authority(permission, subject_id, organisation_id) is not None and permission.scope in self.scopes

    def require(
        self, permission: Permission, subject_id: UUID | None = None, *, organisation_id: UUID | None = None
    ) -> Authority:
        """By what right the caller does this with the record, or with the organisation; with neither, with all.

        Raises:
            Problem: 404 where the caller has nothing to do with that record or organisation; 403 where it does, and its
                role does not allow this, or its token was not given out for it.
        """
        found = self._authority(permission, subject_id, organisation_id)
        if found is None:
            if (subject_id or organisation_id) and not self._knows(subject_id, organisation_id):
                raise not_found("record, or none that you may see")
            raise forbidden(f"Your role does not allow this: {permission.name}.")
        if permission.scope not in self.scopes:
            raise forbidden(f"Your token was not given out for this: {permission.scope}.", scope=permission.scope)
        return found

    def reach(self, permission: Permission) -> Reach:
        """For which records the caller has this permission; for none where the token lacks its scope."""
        own = [one for one in self.holdings if permission.scope in self.scopes and one.grants_own(permission)]
        return Reach(
            everywhere=permission.scope in self.scopes
            and any(one.grants_everywhere(permission) for one in self.holdings),
            subject_ids=frozenset(one.subject_id for one in own if one.subject_id is not None),
            organisation_ids=frozenset(one.affected_id for one in own),
        )

    def require_any(self, permission: Permission) -> Reach:
        """For which records the caller has this permission. Raises the 403 problem where it is for none."""
        reach = self.reach(permission)
        if not (reach.everywhere or reach.organisation_ids):
            lacks_scope = permission.scope not in self.scopes
            detail = "Your token was not given out for this" if lacks_scope else "Your role does not allow this"
            raise forbidden(f"{detail}: {permission.name}.", scope=permission.scope if lacks_scope else None)
        return reach

    def require_person(self) -> UUID:
        """The person who calls. Raises the 403 problem for a client, and before the first sign-in here."""
        if self.person_id is None:
            raise forbidden("Only a person who has signed in here can do this.")
        return self.person_id

    def _authority(
        self, permission: Permission, subject_id: UUID | None, organisation_id: UUID | None
    ) -> Authority | None:
        # The own right before a delegated one, and both before that of a programme.
        for one in sorted(self._related(subject_id, organisation_id), key=lambda one: one.acting_for_id is not None):
            if one.grants_own(permission):
                return self._by(one, permission, everywhere=False)
        for one in self.holdings:
            if one.grants_everywhere(permission):
                return self._by(one, permission, everywhere=True)
        return None

    def _by(self, one: Holding, permission: Permission, *, everywhere: bool) -> Authority:
        return Authority(
            caller=self,
            permission=permission,
            organisation_id=one.organisation_id,
            acting_for_id=one.acting_for_id,
            everywhere=everywhere,
            role=one.role,
        )

    def _related(self, subject_id: UUID | None, organisation_id: UUID | None) -> Iterable[Holding]:
        for one in self.holdings:
            if (subject_id is not None and one.subject_id == subject_id) or (
                organisation_id is not None and one.affected_id == organisation_id
            ):
                yield one

    def _knows(self, subject_id: UUID | None, organisation_id: UUID | None) -> bool:
        return any(self._related(subject_id, organisation_id)) or any(one.sees_everything for one in self.holdings)


_TODAY = func.current_date()


def membership_counts() -> list[ColumnElement[bool]]:
    """Conditions under which a membership counts today, with its organisation joined."""
    return [
        Membership.ended_at.is_(None),
        or_(Membership.expires_on.is_(None), Membership.expires_on >= _TODAY),
        or_(MemberOrganisation.closed_on.is_(None), MemberOrganisation.closed_on > _TODAY),
    ]


def _client(token: AccessToken) -> Select[Any]:
    nobody = literal(None, Person.id.type).label("person_id")
    columns: list[Any] = [nobody, Client.id.label("client_id"), Client.scopes.label("scopes")]
    return select(*columns).where(Client.client_id == token.subject)


def _person(token: AccessToken) -> Select[Any]:
    no_client = literal(None, Client.id.type).label("client_id")
    columns: list[Any] = [Person.id.label("person_id"), no_client, null().label("scopes")]
    return select(*columns).where(Person.issuer == token.issuer, Person.subject == token.subject)


def _holdings(token: AccessToken) -> Select[Any]:
    """Who the token's holder is here, with each role; one row with nulls where there is none."""
    who = _client(token) if token.is_of_client else _person(token)
    known = who.cte("who")
    member = known.c.client_id if token.is_of_client else known.c.person_id
    column = Membership.client_id if token.is_of_client else Membership.person_id
    own = (
        select(
            MemberOrganisation.id,
            MemberOrganisation.kind,
            MemberOrganisation.subject_id,
            Membership.role,
            literal(None, Person.id.type).label("acting_for_id"),
            literal(None, Membership.role.type).label("delegated_role"),
            Membership.expires_on.label("expires_on"),
        )
        .join(Membership, Membership.organisation_id == MemberOrganisation.id)
        .join(known, column == member)
        .where(*membership_counts())
    )
    authority = aliased(MemberOrganisation)
    delegated = (
        select(
            MemberOrganisation.id,
            MemberOrganisation.kind,
            authority.subject_id,
            Membership.role,
            authority.id,
            Delegation.role,
            func.least(Membership.expires_on, Delegation.ends_on),
        )
        .join(Membership, Membership.organisation_id == MemberOrganisation.id)
        .join(known, column == member)
        .join(Delegation, Delegation.coordinator_id == MemberOrganisation.id)
        .join(authority, authority.id == Delegation.authority_id)
        .where(
            *membership_counts(),
            Delegation.ended_at.is_(None),
            Delegation.ends_on >= _TODAY,
            or_(authority.closed_on.is_(None), authority.closed_on > _TODAY),
        )
    )
    holdings = union_all(own, delegated).subquery("holdings")
    return select(known, holdings).select_from(known).outerjoin(holdings, literal(True))


def load_caller(rows_of: Callable[[Select[Any]], Sequence[Row[Any]]], token: AccessToken) -> Caller:
    """The caller that a verified token stands for, by what `rows_of` reads from the service's database."""
    rows = rows_of(_holdings(token))
    scopes = token.scopes
    if token.is_of_client:
        # Whatever the provider puts into a client's token: people and organisations are managed by people.
        scopes &= frozenset(rows[0].scopes or ()) - {Scope.MANAGE} if rows else frozenset()
    return Caller(
        person_id=rows[0].person_id if rows else None,
        client_id=token.client_id,
        scopes=scopes,
        holdings=tuple(
            Holding(
                organisation_id=row.id,
                organisation_kind=MemberOrganisationKind(row.kind),
                subject_id=row.subject_id,
                role=Role(row.role),
                acting_for_id=row.acting_for_id,
                delegated_role=Role(row.delegated_role) if row.delegated_role else None,
                expires_on=row.expires_on,
            )
            for row in rows
            if row.id is not None
        ),
        token=token,
    )


def verifier_of(request: Request) -> TokenVerifier:
    """What verifies tokens. Raises the 503 problem where no issuer is set."""
    verifier: TokenVerifier | None = request.app.state.token_verifier
    if verifier is None:
        raise Problem(503, "sign-in-not-set-up", "Sign-in is not set up", "Sign-in is not configured on this platform.")
    return verifier


def _bearer(request: Request) -> str:
    values = request.headers.getlist("authorization")
    if not values:
        raise unauthenticated("Sign in first.", without_token=True)
    if len(values) > 1:
        raise unauthenticated("There is more than one Authorization header.")
    scheme, _, token = values[0].partition(" ")
    if scheme.lower() != "bearer" or not token or not token.isascii() or "," in token or " " in token:
        raise unauthenticated("The Authorization header must be: Bearer, one space, one token.")
    return token


def get_caller(request: Request) -> Caller:
    """Who calls; found once for a request.

    Raises:
        Problem: 401 without a token and with one that is not taken; 503 where sign-in is not configured, or the keys
            of the issuer are not known and cannot be fetched.
    """
    known: Caller | None = getattr(request.state, "caller", None)
    if known is None:
        verifier = verifier_of(request)
        token = verifier.access_token(_bearer(request))
        known = load_caller(Reader(database_of(request).present_engine).rows, token)
        request.state.caller = known
    return known


SignedIn = Annotated[Caller, Depends(get_caller)]
