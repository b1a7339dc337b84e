"""People of the demonstration: organisations, and roles that wait for an address as invitations do.

One file is for both services and for the bundled identity provider, which makes the accounts. Loading again changes
nothing: what somebody has changed meanwhile stays.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.members.directory import Directory
from servicekit.members.kinds import DELEGATED_ROLES, MemberOrganisationKind, Role, roles_of
from servicekit.members.models import Delegation, Invitation, MemberOrganisation, Membership, Person
from servicekit.members.recording import DELEGATION, INVITATION, ORGANISATION, record
from servicekit.members.schemas import EmailAddress, SiteLanguage

_WAITS: Final = timedelta(days=3650)
_ACTOR: Final = Actor.system("demo")


class DemonstrationError(ValueError):
    """What is wrong with the file, in one line."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Organisation(_Part):
    service: str
    key: str = Field(pattern="^[a-z0-9-]+$")
    kind: MemberOrganisationKind
    name: str
    country: str | None
    subject: str | None


class _Membership(_Part):
    service: str
    organisation: str
    role: Role


class _Person(_Part):
    key: str
    email: EmailAddress
    name: str
    language: SiteLanguage
    memberships: list[_Membership]


class _Delegation(_Part):
    service: str
    authority: str
    coordinator: str
    role: Role
    days: int = Field(gt=0)


class _File(_Part):
    about: str
    organisations: list[_Organisation]
    delegations: list[_Delegation]
    people: list[_Person]


def read_people(path: Path) -> _File:
    """The file, read strictly. Raises DemonstrationError that names the place."""
    try:
        return _File.model_validate_json(path.read_bytes())
    except OSError as error:
        raise DemonstrationError(f"{path.name}: {error.strerror}") from None
    except ValidationError as error:
        first: Any = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise DemonstrationError(f"{path.name}: {place}: {first['msg']}") from None


def load_people(session: Session, directory: Directory, service: str, path: Path) -> str:
    """Bring the organisations and roles of one service into its database. Returns a line of what was done.

    Args:
        service: The service as the file names it: `covenant` or `pairing`.

    Raises:
        DemonstrationError: The file is not valid, or names what is not there.
    """
    content = read_people(path)
    ids: dict[str, UUID] = {}
    kinds: dict[str, MemberOrganisationKind] = {}
    made = 0
    for one in content.organisations:
        if one.service == service:
            ids[one.key], is_new = _organisation(session, directory, one)
            kinds[one.key] = one.kind
            made += is_new
    for given in content.delegations:
        if given.service == service:
            _delegate(session, given, ids)
    waiting = 0
    for person in content.people:
        for membership in person.memberships:
            if membership.service == service:
                if membership.role not in roles_of(kinds[membership.organisation]):
                    raise DemonstrationError(f"{path.name}: {person.key}: {membership.role} is no role there")
                waiting += _invite(session, person, membership.role, ids[membership.organisation])
    return f"people: organisations created={made} invitations created={waiting}"


def _organisation(session: Session, directory: Directory, one: _Organisation) -> tuple[UUID, bool]:
    stored = session.scalar(select(MemberOrganisation.id).where(MemberOrganisation.demo_key == one.key))
    if stored is not None:
        return stored, False
    wanted = directory.kinds[one.kind]
    subject_id = None
    if one.subject is not None:
        subject_id = directory.find_by_key(session, wanted, one.subject) if wanted else None
        if subject_id is None:
            raise DemonstrationError(f"organisation {one.key}: there is no {wanted} {one.subject}")
    organisation = MemberOrganisation(
        kind=one.kind.value,
        name=one.name,
        sort_name=sort_key(one.name),
        country=one.country,
        subject_id=subject_id,
        demo_key=one.key,
    )
    session.add(organisation)
    session.flush()
    record(session, ORGANISATION, organisation.id, Action.CREATED, _ACTOR)
    return organisation.id, True


def _delegate(session: Session, given: _Delegation, ids: dict[str, UUID]) -> None:
    if given.role not in DELEGATED_ROLES:
        raise DemonstrationError(f"delegation of {given.authority}: {given.role} cannot be given")
    authority, coordinator = ids[given.authority], ids[given.coordinator]
    # One that was ended stays so.
    there = select(Delegation.id).where(Delegation.authority_id == authority, Delegation.coordinator_id == coordinator)
    if session.scalar(there.limit(1)) is not None:
        return
    ends_on = datetime.now(UTC).date() + timedelta(days=given.days)
    made = Delegation(authority_id=authority, coordinator_id=coordinator, role=given.role.value, ends_on=ends_on)
    session.add(made)
    session.flush()
    record(session, DELEGATION, made.id, Action.CREATED, _ACTOR)


def _invite(session: Session, person: _Person, role: Role, organisation_id: UUID) -> bool:
    address = func.lower(person.email)
    waits = select(Invitation.id).where(
        Invitation.organisation_id == organisation_id, func.lower(Invitation.email) == address
    )
    # Whoever has been a member once is not brought back.
    was_there = (
        select(Membership.id)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.organisation_id == organisation_id, func.lower(Person.email) == address)
    )
    if any(session.scalar(one.limit(1)) is not None for one in (waits, was_there)):
        return False
    invitation = Invitation(
        organisation_id=organisation_id,
        email=person.email,
        role=role.value,
        language=person.language,
        expires_at=datetime.now(UTC) + _WAITS,
    )
    session.add(invitation)
    session.flush()
    record(session, INVITATION, invitation.id, Action.CREATED, _ACTOR)
    return True
