"""What the addresses about inventories can be asked."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from covenant_api.inventories.schemas import InventoryItem
from covenant_api.reporting.codes import Framework, InventoryRole
from servicekit.parameters import ListQuery, choices, field_choices, sort_choices
from servicekit.schemas import CountryCode, Slug

Year = Annotated[int, Field(ge=1900, le=2200)]


class InventoryQuery(ListQuery):
    """The list of inventories. Several values of one filter are alternatives."""

    signatory_id: list[UUID] = Field(default=[], max_length=100, description="Reported by one of these signatories")
    joint_group_id: list[UUID] = Field(default=[], max_length=100, description="Reported for one of these joint groups")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="Reported by a signatory in one of these countries or territories"
    )
    year: list[Year] = Field(default=[], max_length=100, description="Of one of these years")
    year_from: Year | None = Field(default=None, description="Of this year or later")
    year_to: Year | None = Field(default=None, description="Of this year or before")
    role: list[str] = choices(list(InventoryRole), "With one of these roles")
    framework: list[str] = choices(list(Framework), "Kept in one of these forms")
    rule_set: list[Slug] = Field(default=[], max_length=20, description="Under one of these rule sets (codes)")
    sort: list[str] = sort_choices("year", "signatoryName", "directIndirectT", "updatedAt")
    fields: list[str] = field_choices(InventoryItem)
