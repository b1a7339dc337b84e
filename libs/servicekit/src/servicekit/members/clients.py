"""Programs that call by themselves, each bound to an organisation and a role. Their secrets are not kept here."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.identity.caller import Authority
from servicekit.members import schemas
from servicekit.members.kinds import CLIENT_ROLES, Role
from servicekit.members.models import Client, MemberOrganisation, Membership
from servicekit.members.organisations import check_not_above, check_role, summary
from servicekit.members.recording import CLIENT, record
from servicekit.members.registration import register
from servicekit.problems import FieldError, Problem, invalid, not_found
from servicekit.settings import ServiceSettings

Found = tuple[Client, Membership, MemberOrganisation]


def _shown(client: Client, membership: Membership, organisation: MemberOrganisation) -> schemas.ApiClient:
    return schemas.ApiClient(
        id=client.id,
        client_id=client.client_id,
        name=client.name,
        organisation=summary(organisation),
        role=Role(membership.role),
        scopes=client.scopes,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def list_clients(session: Session, *, after: UUID | None, limit: int) -> tuple[list[schemas.ApiClient], UUID | None]:
    """A page of the clients, the latest first, and where the next one begins."""
    conditions: list[ColumnElement[bool]] = [Membership.ended_at.is_(None)]
    if after is not None:
        conditions.append(Client.id < after)
    rows = session.execute(
        select(Client, Membership, MemberOrganisation)
        .join(Membership, Membership.client_id == Client.id)
        .join(MemberOrganisation, MemberOrganisation.id == Membership.organisation_id)
        .where(*conditions)
        .order_by(Client.id.desc())
        .limit(limit + 1)
    ).all()
    page = [_shown(*row) for row in rows[:limit]]
    return page, page[-1].id if len(rows) > limit else None


def find_client(session: Session, client_id: UUID) -> Found:
    """The client with its membership and organisation. Raises the 404 problem where there is none."""
    row = session.execute(
        select(Client, Membership, MemberOrganisation)
        .join(Membership, Membership.client_id == Client.id)
        .join(MemberOrganisation, MemberOrganisation.id == Membership.organisation_id)
        .where(Client.id == client_id, Membership.ended_at.is_(None))
        .with_for_update(of=Client)
    ).first()
    if row is None:
        raise not_found("client")
    return row[0], row[1], row[2]


def show_client(found: Found) -> schemas.ApiClient:
    """The client on the wire."""
    return _shown(*found)


def create_client(
    session: Session, settings: ServiceSettings, authority: Authority, asked: schemas.ClientCreate, actor: Actor
) -> schemas.ApiClientSecret:
    """Let a program in: one that is registered now, or one that the identity provider has already.

    Raises:
        Problem: 400 that names the field that cannot be, 403 for a role above the caller's own, 409 for a client that
            is there already, 503 where the identity provider does not register it.
    """
    organisation = session.get(MemberOrganisation, asked.organisation_id)
    if organisation is None or organisation.closed_on is not None:
        raise invalid(FieldError(pointer="/organisationId", code="unknown", detail="There is no such organisation."))
    check_role(authority, organisation, asked.role)
    if asked.role not in CLIENT_ROLES:
        raise invalid(FieldError(pointer="/role", code="role", detail="A program is never owner or administrator."))
    if asked.client_id in (settings.identity_site_client, settings.identity_audience):
        raise invalid(FieldError(pointer="/clientId", code="reserved", detail="This is the platform itself."))
    scopes = sorted({scope.value for scope in asked.scopes})
    secret = None
    client_id = asked.client_id
    if client_id is None:
        client_id, secret = register(settings, asked.name, scopes)
    elif session.scalar(select(Client.id).where(Client.client_id == client_id)) is not None:
        detail = "This client is there already."
        raise Problem(
            409,
            "conflict",
            "Conflict",
            detail,
            errors=[FieldError(pointer="/clientId", code="there", detail=detail)],
        )
    client = Client(client_id=client_id, name=asked.name, scopes=scopes)
    session.add(client)
    session.flush()
    membership = Membership(organisation_id=organisation.id, client_id=client.id, role=asked.role.value)
    session.add(membership)
    record(session, CLIENT, client.id, Action.CREATED, actor)
    session.refresh(client)
    return _with_secret((client, membership, organisation), secret)


def rotate(
    session: Session, settings: ServiceSettings, authority: Authority, found: Found, actor: Actor
) -> schemas.ApiClientSecret:
    """Give the program a new identifier and secret; tokens of the old one are not taken any more, from now on.

    Raises:
        Problem: 403 where its role is above the caller's own, 503 where the identity provider does not register it.
    """
    client, membership, _ = found
    check_not_above(authority, [Role(membership.role)])
    client.client_id, secret = register(settings, client.name, client.scopes)
    client.updated_at = datetime.now(UTC)
    record(session, CLIENT, client.id, Action.CHANGED, actor, ["clientId"])
    return _with_secret(found, secret)


def _with_secret(found: Found, secret: str | None) -> schemas.ApiClientSecret:
    return schemas.ApiClientSecret(**dict(_shown(*found)), client_secret=secret)


def remove(session: Session, authority: Authority, found: Found, actor: Actor) -> None:
    """Let the program in no more. Raises the 403 problem where its role is above the caller's own."""
    client, membership, _ = found
    check_not_above(authority, [Role(membership.role)])
    client_id = client.id
    session.delete(membership)
    session.flush()
    session.delete(client)
    record(session, CLIENT, client_id, Action.DELETED, actor)
