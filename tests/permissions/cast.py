"""Everybody who tries every operation, and the records that they try it on: own ones and another's."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
from sqlalchemy import select

from servicekit.database import Database
from servicekit.members.kinds import MemberOrganisationKind, Role
from servicekit.members.models import Client, Delegation, Invitation, Membership
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import Headers, People

READ, WRITE, MANAGE = "iuc:read", "iuc:write", "iuc:manage"
OWN, OTHER = "own", "other"


@dataclass(frozen=True)
class Actor:
    """One who tries.

    Attributes:
        roles: Of a programme, or in the organisation that answers for the own records; by delegation both roles count.
        knows_everything: Whether no record is hidden: members of a programme.
        token: `none`, `forged` or `good`.
        person: Whether a person of this service; a program and somebody who never signed in here are none.
        program: Whether a program that calls for itself.
        scopes: What the token was given out for.
        elsewhere: Other headers, by a part of the addresses at which they are used.
    """

    name: str
    headers: dict[str, str]
    roles: tuple[str, ...] = ()
    knows_everything: bool = False
    token: str = "good"
    person: bool = True
    program: bool = False
    scopes: tuple[str, ...] = (READ, WRITE, MANAGE)
    elsewhere: tuple[tuple[str, dict[str, str]], ...] = ()

    def headers_at(self, path: str) -> dict[str, str]:
        """The headers to use at this address: a program belongs to one organisation, a person can to several."""
        return next((headers for part, headers in self.elsewhere if f"/{part}/" in path), self.headers)


@dataclass
class Cast:
    """The actors, and what stands for each parameter of an address, by target."""

    actors: list[Actor] = field(default_factory=list)
    values: dict[str, dict[str, str]] = field(default_factory=lambda: {OWN: {}, OTHER: {}})


def assemble(
    database: Database,
    issuer: Issuer,
    people: People,
    own: dict[MemberOrganisationKind, UUID],
    other: dict[MemberOrganisationKind, UUID],
    lists: tuple[str, ...],
) -> Cast:
    """Organisations that answer for the own and the other records, and people with every role.

    Args:
        own: For each kind of organisation, the record that the actors' organisation answers for.
        other: The same for the organisation that is another's.
        lists: For each kind of organisation, the last part of the address of the list of these records.
    """
    cast = Cast()
    own_ids = [people.organisation(kind, subject) for kind, subject in own.items()]
    other_ids = [people.organisation(kind, subject) for kind, subject in other.items()]
    coordinator = people.organisation(MemberOrganisationKind.COORDINATOR)
    _tell(cast, database, people, OWN, own_ids[0], coordinator)
    _tell(cast, database, people, OTHER, other_ids[0], coordinator)
    with database.transaction() as session:
        for authority in own_ids[1:]:
            session.add(_delegation(authority, coordinator))
    # Somebody there may lose a membership in the other organisation too, without its being left without an owner.
    for organisation in (own_ids[0], other_ids[0]):
        people.person_in(organisation, Role.OWNER)
    forged = issuer.sign({**_claims(issuer), "sub": "x"}, typ="at+jwt")
    forged = forged[:-8] + ("AAAAAAAA" if not forged.endswith("AAAAAAAA") else "BBBBBBBB")
    cast.actors += [
        Actor("nobody", {}, token="none", person=False),
        Actor("forged token", {"Authorization": f"Bearer {forged}"}, token="forged", person=False),
        Actor("never signed in here", people.unknown(), person=False),
        Actor("belongs to nothing", people.stranger()),
    ]
    for role in (Role.OWNER, Role.EDITOR, Role.SUBMITTER, Role.VIEWER):
        cast.actors.append(Actor(role.value, _member(database, people, own_ids, role), (role.value,)))
    day_before = datetime.now(UTC).date() - timedelta(days=1)
    ended = people.person_in(own_ids[0], Role.OWNER, expires_on=day_before)
    cast.actors += [
        Actor("owner until yesterday", ended),
        Actor("coordinator with a delegation", people.person_in(coordinator, Role.OWNER), ("owner", "editor")),
        Actor("staff", people.staff(), ("staff",), knows_everything=True),
        Actor("evaluator", people.evaluator(), ("evaluator",), knows_everything=True),
        Actor("auditor", people.auditor(), ("auditor",), knows_everything=True),
        Actor("administrator", people.administrator(), ("administrator",), knows_everything=True),
    ]
    people.administrator()
    narrow: tuple[tuple[str, ...], ...] = ((), (READ,), (WRITE,), (MANAGE,))
    for scopes in narrow:
        called = "+".join(scopes) or "no scope"
        headers = _member(database, people, own_ids, Role.OWNER, scopes)
        cast.actors.append(Actor(f"owner with {called}", headers, ("owner",), scopes=scopes))
    granted: tuple[tuple[str, ...], ...] = ((READ,), (WRITE,), (READ, WRITE), (READ, WRITE, MANAGE))
    for scopes in granted:
        called = "+".join(scopes)
        given = tuple(scope for scope in scopes if scope != MANAGE)
        programs = [people.client_in(one, Role.EDITOR, scopes=scopes) for one in own_ids]
        actor = Actor(f"program, editor, {called}", programs[0], ("editor",), person=False, program=True, scopes=given)
        cast.actors.append(replace(actor, elsewhere=tuple(zip(lists, programs, strict=True))))
    team = people.organisation(MemberOrganisationKind.PROGRAMME_TEAM)
    program = people.client_in(team, Role.STAFF, scopes=(READ, WRITE, MANAGE))
    cast.actors.append(
        Actor("program, staff", program, ("staff",), True, person=False, program=True, scopes=(READ, WRITE))
    )
    return cast


def _claims(issuer: Issuer) -> dict[str, Any]:
    return {"iss": issuer.url, "aud": "iuc-api", "client_id": "iuc-site", "scope": "iuc:read iuc:write iuc:manage",
            "exp": int(datetime.now(UTC).timestamp()) + 600}  # fmt: skip


def _member(
    database: Database,
    people: People,
    organisations: list[UUID],
    role: Role,
    scopes: tuple[str, ...] = (READ, WRITE, MANAGE),
) -> Headers:
    """One person with this role in all these organisations."""
    headers = people.person_in(organisations[0], role, scopes=scopes)
    with database.transaction() as session:
        for organisation in organisations[1:]:
            session.add(Membership(organisation_id=organisation, person_id=headers.person_id, role=role.value))
    return headers


def _delegation(authority: UUID, coordinator: UUID) -> Delegation:
    ends_on = datetime.now(UTC).date() + timedelta(days=30)
    return Delegation(authority_id=authority, coordinator_id=coordinator, role=Role.EDITOR.value, ends_on=ends_on)


def _tell(cast: Cast, database: Database, people: People, target: str, organisation: UUID, coordinator: UUID) -> None:
    """Prepare what stands below an organisation, a person and a program."""
    values = cast.values[target]
    viewer = people.person_in(organisation, Role.VIEWER)
    stranger = people.stranger()
    program = people.client_in(organisation, Role.VIEWER)
    with database.transaction() as session:
        invitation = Invitation(
            organisation_id=organisation,
            email=f"{uuid4().hex}@iuc.example",
            role=Role.VIEWER.value,
            language="en",
            expires_at=datetime.now(UTC) + timedelta(days=1),
        )
        # The other city delegates to somebody else, or the coordinator would act for it too.
        to = coordinator if target == OWN else people.organisation(MemberOrganisationKind.SUPPORTER)
        delegation = _delegation(organisation, to)
        session.add_all([invitation, delegation])
        session.flush()
        membership = select(Membership.id).where(Membership.person_id == viewer.person_id)
        values["organisationId"] = str(organisation)
        values["membershipId"] = str(session.scalar(membership))
        values["invitationId"] = str(invitation.id)
        values["delegationId"] = str(delegation.id)
        values["personId"] = str(stranger.person_id)
        values["clientId"] = str(session.scalar(select(Client.id).where(Client.client_id == program.subject)))
        values["coordinatorId"] = str(coordinator)


def first_of(client: httpx.Client, path: str, key: str, number: int = 0) -> str:
    """The value of a field of a record of a public list."""
    answer = client.get(path, params={"limit": 50})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["items"][number][key])
