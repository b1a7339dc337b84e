"""People, organisations, invitations, delegations and clients on the wire. All of it is private."""

from datetime import date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, BeforeValidator, Field

from servicekit.access import Scope
from servicekit.content_fields import KnownCountry, Name
from servicekit.members.kinds import MemberOrganisationKind, MessageState, Role
from servicekit.members.mailboxes import could_be_anothers
from servicekit.schemas import WireModel

_LONGEST_TOKEN = 8192


def _trimmed(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _email_address(text: str) -> str:
    local, _, domain = text.rpartition("@")
    if (
        not local
        or "." not in domain.strip(".")
        or any(letter.isspace() or not letter.isprintable() for letter in text)
        or could_be_anothers(text)
    ):
        raise ValueError("Must be an e-mail address such as name@city.example.")
    return text


EmailAddress = Annotated[
    str,
    Field(min_length=3, max_length=254, json_schema_extra={"format": "email"}),
    BeforeValidator(_trimmed),
    AfterValidator(_email_address),
]
SiteLanguage = Literal["en", "fr", "zh", "ja"]


class MemberSubject(WireModel):
    """The public record that an organisation answers for."""

    kind: str = Field(description="Kind of record", examples=["signatory"])
    id: UUID = Field(description="Identifier of the record")
    key: str = Field(description="Last part of the record's own address, as its list has it")
    name: str = Field(description="Name of the record")


class OrganisationSummary(WireModel):
    """An organisation, in short."""

    id: UUID = Field(description="Identifier of the organisation")
    name: str = Field(description="Its name")
    kind: MemberOrganisationKind = Field(description="What it is")
    country: str | None = Field(description="Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo")
    subject_id: UUID | None = Field(description="The public record that it answers for, where there is one")


class MyRole(WireModel):
    """What somebody is in an organisation."""

    organisation: OrganisationSummary = Field(description="The organisation; by delegation, the one that is acted for")
    subject: MemberSubject | None = Field(description="The public record that it answers for")
    role: Role = Field(description="Role in the own organisation")
    delegated_role: Role | None = Field(description="By delegation: the role that was given, which narrows the own one")
    through: OrganisationSummary | None = Field(description="By delegation: the own organisation, a coordinator")
    expires_on: date | None = Field(description="Last day (UTC) on which it counts; null where no end is set")
    permissions: list[str] = Field(description="What the role allows here, by the names of docs/security.md")


class Me(WireModel):
    """Who calls, and what they may do."""

    person_id: UUID | None = Field(
        description="Identifier of the person; null for a client, and before `POST sign-ins`"
    )
    client_id: str | None = Field(description="The program that the token was given to")
    name: str | None = Field(description="Name, as the identity provider has it")
    email: str | None = Field(description="Address, if the identity provider has verified it")
    language: str | None = Field(description="Language, as the identity provider has it")
    scopes: list[str] = Field(description="What the token was given out for")
    roles: list[MyRole] = Field(description="Roles that count today, those by delegation too")


class SignIn(WireModel):
    """What the site tells of somebody who has signed in."""

    id_token: str = Field(
        min_length=1,
        max_length=_LONGEST_TOKEN,
        description="The ID token that the site was given together with the access token",
    )


class MemberOrganisationContent(WireModel):
    """What can be said of an organisation whose members sign in."""

    name: Name = Field(description="Its name")
    kind: MemberOrganisationKind = Field(description="What it is; stays as it was made")
    country: KnownCountry | None = Field(default=None)
    subject_id: UUID | None = Field(
        default=None, description="The public record that it answers for, of the kind that goes with its own kind"
    )
    closed_on: date | None = Field(default=None, description="Day (UTC) from which its members have no rights any more")


class MemberOrganisation(WireModel):
    """An organisation whose members sign in."""

    id: UUID = Field(description="Identifier of the organisation")
    kind: MemberOrganisationKind = Field(description="What it is")
    name: str = Field(description="Its name")
    country: str | None = Field(description="Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo")
    subject_id: UUID | None = Field(description="The public record that it answers for")
    subject: MemberSubject | None = Field(description="The same, with its name; null where it is gone")
    roles: list[Role] = Field(description="Roles that its members can have")
    closed_on: date | None = Field(description="Day (UTC) from which its members have no rights any more")
    created_at: datetime = Field(description="When it was made (UTC)")
    updated_at: datetime = Field(description="When it was changed last (UTC)")


class Member(WireModel):
    """Somebody, or a program, in an organisation."""

    id: UUID = Field(description="Identifier of the membership")
    organisation_id: UUID = Field(description="Identifier of the organisation")
    person_id: UUID | None = Field(description="The person; null for a program")
    client_id: str | None = Field(description="The program, by its identifier at the identity provider")
    name: str | None = Field(description="Name of the person or program")
    email: str | None = Field(description="Address of the person")
    role: Role = Field(description="Role in the organisation")
    expires_on: date | None = Field(description="Last day (UTC) on which it counts; null where no end is set")
    created_at: datetime = Field(description="When it began (UTC)")


class MemberUpdate(WireModel):
    """What can be changed of a membership."""

    role: Role = Field(description="Role in the organisation")
    expires_on: date | None = Field(default=None, description="Last day (UTC) on which it counts; null for no end")


class InvitationCreate(WireModel):
    """Asks somebody to join."""

    email: EmailAddress = Field(description="Address of who is invited; it counts in any case of letters")
    role: Role = Field(description="Role that they will have")
    language: SiteLanguage = Field(default="en", description="Language of the message")


class Invitation(WireModel):
    """An open invitation."""

    id: UUID = Field(description="Identifier of the invitation")
    organisation_id: UUID = Field(description="Identifier of the organisation")
    email: str = Field(description="Address of who is invited")
    role: Role = Field(description="Role that they will have")
    language: str = Field(description="Language of the message")
    created_at: datetime = Field(description="When it was made (UTC)")
    expires_at: datetime = Field(description="When it ends (UTC)")
    message: MessageState = Field(description="What became of its message")
    sent_at: datetime | None = Field(description="When its message was sent last (UTC); null while it waits")


class DelegationCreate(WireModel):
    """Lets a coordinator act for the organisation."""

    coordinator_id: UUID = Field(description="The coordinator, by the identifier of the organisation")
    role: Literal[Role.EDITOR, Role.SUBMITTER, Role.VIEWER] = Field(description="What its members may do at most")
    ends_on: date = Field(description="Last day (UTC) on which it counts")


class Delegation(WireModel):
    """A coordinator acts for an organisation."""

    id: UUID = Field(description="Identifier of the delegation")
    authority: OrganisationSummary = Field(description="The organisation that is acted for")
    coordinator: OrganisationSummary = Field(description="The organisation that acts")
    role: Role = Field(description="What the coordinator's members may do at most")
    ends_on: date = Field(description="Last day (UTC) on which it counts")
    created_at: datetime = Field(description="When it was given (UTC)")


class PersonMembership(WireModel):
    """A role of somebody in an organisation."""

    id: UUID = Field(description="Identifier of the membership")
    organisation: OrganisationSummary = Field(description="The organisation")
    role: Role = Field(description="Role in it")
    expires_on: date | None = Field(description="Last day (UTC) on which it counts; null where no end is set")
    created_at: datetime = Field(description="When it began (UTC)")
    ended_at: datetime | None = Field(description="When it was ended (UTC); null while it goes on")


class Person(WireModel):
    """Somebody who has signed in."""

    id: UUID = Field(description="Identifier of the person, which change records name")
    name: str | None = Field(description="Name; null where it is not known, and once it is erased")
    email: str | None = Field(description="Verified address")
    language: str | None = Field(description="Language")
    created_at: datetime = Field(description="First sign-in (UTC)")
    signed_in_at: datetime | None = Field(description="Last sign-in (UTC)")
    erased_at: datetime | None = Field(description="When the personal data was erased (UTC)")
    memberships: list[PersonMembership] = Field(description="Roles in organisations, those that have ended too")


class PersonSearch(WireModel):
    """What somebody is looked for by. It is in the body so that no address is in an address."""

    text: Annotated[str, Field(min_length=2, max_length=254)] = Field(
        description="Part of the name or of the address, at least two letters"
    )


class ClientCreate(WireModel):
    """Lets a program call by itself."""

    name: Name = Field(description="What it is called")
    organisation_id: UUID = Field(description="The organisation that it belongs to")
    role: Role = Field(description="Role in that organisation; a program is never owner or administrator")
    scopes: Annotated[list[Literal[Scope.READ, Scope.WRITE]], Field(min_length=1, max_length=2)] = Field(
        description="What its tokens may be given out for"
    )
    client_id: Annotated[str, Field(min_length=1, max_length=255, pattern="^[!-~]+$")] | None = Field(
        default=None,
        description="Identifier of a client that exists already at the identity provider; a new one is registered "
        "there if not given",
    )


class ApiClient(WireModel):
    """A program that may call by itself."""

    id: UUID = Field(description="Identifier of this record")
    client_id: str = Field(description="Its identifier at the identity provider")
    name: str = Field(description="What it is called")
    organisation: OrganisationSummary = Field(description="The organisation that it belongs to")
    role: Role = Field(description="Role in that organisation")
    scopes: list[str] = Field(description="What its tokens may be given out for")
    created_at: datetime = Field(description="When it was let in (UTC)")
    updated_at: datetime = Field(description="When it was changed last (UTC)")


class ApiClientSecret(ApiClient):
    """The same, with its new secret: shown this once."""

    client_secret: str | None = Field(description="The secret; null for a client that existed already")


class MyChange(WireModel):
    """A change that somebody made."""

    changed_at: datetime = Field(description="When (UTC)")
    kind: str = Field(description="Kind of record")
    record_id: UUID = Field(description="Identifier of the record")
    action: str = Field(description="What was done")


class MyContact(WireModel):
    """A record whose private contact has somebody's address."""

    kind: str = Field(description="Kind of record")
    record_id: UUID = Field(description="Identifier of the record")
    name: str | None = Field(description="Name of the contact")
    position: str | None = Field(description="Position of the contact")
    email: str | None = Field(description="Address of the contact")
    telephone: str | None = Field(description="Telephone number of the contact")


class MyData(WireModel):
    """All personal data of somebody that the service holds, and what it is used for."""

    exported_at: datetime = Field(description="When this was made (UTC)")
    issuer: str = Field(description="The identity provider")
    subject: str = Field(description="Identifier of the person there")
    person: Person = Field(description="The person, with all roles")
    invitations: list[Invitation] = Field(description="Open invitations to the person's address")
    contacts: list[MyContact] = Field(description="Records whose private contact has the person's address")
    changes: list[MyChange] = Field(description="Changes that the person made, the latest first")
