"""Tables of people, organisations and who may act for whom. Personal data of people who sign in is here only."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.database import SharedBase
from servicekit.members.kinds import CLIENT_ROLES, DELEGATED_ROLES, MemberOrganisationKind, MessageState, Role


def _one_of(column: str, words: Any) -> CheckConstraint:
    listed = ", ".join(f"'{word.value}'" for word in sorted(words))
    return CheckConstraint(f"{column} IN ({listed})", name=column)


class Person(SharedBase):
    """Somebody who has signed in. An erased person keeps the id alone, which change records name."""

    __tablename__ = "persons"
    __table_args__ = (
        CheckConstraint(
            "CASE WHEN erased_at IS NULL THEN issuer IS NOT NULL AND subject IS NOT NULL "
            "ELSE num_nonnulls(issuer, subject, name, email, language, signed_in_at) = 0 END",
            name="erased",
        ),
        Index("uq_persons_issuer_subject", "issuer", "subject", unique=True),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    issuer: Mapped[str | None]
    subject: Mapped[str | None]
    name: Mapped[str | None]
    # Only an address that the identity provider calls verified.
    email: Mapped[str | None]
    language: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    signed_in_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]


class MemberOrganisation(SharedBase):
    """An organisation whose members sign in. `subject_id` is the public record that it is the authority of."""

    __tablename__ = "member_organisations"
    __table_args__ = (
        _one_of("kind", MemberOrganisationKind),
        CheckConstraint("country ~ '^[A-Z]{2}$'", name="country"),
        Index("ix_member_organisations_sort_name_id", "sort_name", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    kind: Mapped[str]
    name: Mapped[str]
    sort_name: Mapped[str]
    country: Mapped[str | None]
    subject_id: Mapped[UUID | None] = mapped_column(index=True)
    demo_key: Mapped[str | None] = mapped_column(unique=True)
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    closed_on: Mapped[date | None]


class Client(SharedBase):
    """A program that calls the API by itself, by its identifier at the identity provider."""

    __tablename__ = "clients"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    client_id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    scopes: Mapped[list[str]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Membership(SharedBase):
    """A person or a client in an organisation."""

    __tablename__ = "memberships"
    __table_args__ = (
        _one_of("role", Role),
        CheckConstraint("num_nonnulls(person_id, client_id) = 1", name="member"),
        CheckConstraint(
            f"client_id IS NULL OR role IN ({', '.join(repr(role.value) for role in sorted(CLIENT_ROLES))})",
            name="client_role",
        ),
        Index(
            "uq_memberships_person_id_organisation_id",
            "person_id",
            "organisation_id",
            unique=True,
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index("uq_memberships_client_id", "client_id", unique=True, postgresql_where=text("ended_at IS NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("member_organisations.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("persons.id"))
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))
    role: Mapped[str]
    # The last day on which it counts, UTC.
    expires_on: Mapped[date | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]


class Invitation(SharedBase):
    """Somebody is asked to join. The address is kept only while the invitation is open."""

    __tablename__ = "invitations"
    __table_args__ = (
        _one_of("role", Role),
        _one_of("message", MessageState),
        CheckConstraint(
            "(email IS NOT NULL) = (num_nonnulls(accepted_at, withdrawn_at) = 0)",
            name="address_while_open",
        ),
        Index(
            "uq_invitations_organisation_id_address",
            "organisation_id",
            text("lower(email)"),
            unique=True,
            postgresql_where=text("email IS NOT NULL"),
        ),
        Index("ix_invitations_address", text("lower(email)"), postgresql_where=text("email IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("member_organisations.id"))
    email: Mapped[str | None]
    role: Mapped[str]
    language: Mapped[str]
    invited_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("persons.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime]
    message: Mapped[str] = mapped_column(server_default=text("'waiting'"))
    sent_at: Mapped[datetime | None]
    accepted_at: Mapped[datetime | None]
    accepted_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("persons.id"))
    withdrawn_at: Mapped[datetime | None]


class Delegation(SharedBase):
    """An authority lets a coordinator act for it, until and with a day."""

    __tablename__ = "delegations"
    __table_args__ = (
        _one_of("role", DELEGATED_ROLES),
        CheckConstraint("authority_id <> coordinator_id", name="not_to_itself"),
        Index(
            "uq_delegations_authority_id_coordinator_id",
            "authority_id",
            "coordinator_id",
            unique=True,
            postgresql_where=text("ended_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    authority_id: Mapped[UUID] = mapped_column(ForeignKey("member_organisations.id"))
    coordinator_id: Mapped[UUID] = mapped_column(ForeignKey("member_organisations.id"), index=True)
    role: Mapped[str]
    ends_on: Mapped[date]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]
