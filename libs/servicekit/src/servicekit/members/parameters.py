"""What the addresses of people and organisations take."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Path
from pydantic import Field

from servicekit.members.kinds import MemberOrganisationKind
from servicekit.parameters import MOST_ITEMS, Parameters, choices


def _id_of(what: str, name: str) -> Any:
    return Path(alias=name, description=f"Identifier of the {what}")


OrganisationId = Annotated[UUID, _id_of("organisation", "organisationId")]
MembershipId = Annotated[UUID, _id_of("membership", "membershipId")]
InvitationId = Annotated[UUID, _id_of("invitation", "invitationId")]
DelegationId = Annotated[UUID, _id_of("delegation", "delegationId")]
PersonId = Annotated[UUID, _id_of("person", "personId")]
ClientId = Annotated[UUID, _id_of("client's record", "clientId")]


class PageQuery(Parameters):
    """Which page of a list."""

    limit: int = Field(default=50, ge=1, le=MOST_ITEMS, description="Most records in a page")
    cursor: UUID | None = Field(
        default=None, description="`nextCursor` of the page before; made by the API, not to be built"
    )


class OrganisationsQuery(PageQuery):
    """Which organisations."""

    kind: list[str] = choices([kind.value for kind in MemberOrganisationKind], "Kinds of organisation")
    q: str | None = Field(default=None, max_length=200, description="Part of the name; accents and case do not matter")
