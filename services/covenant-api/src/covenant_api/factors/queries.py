"""What the list of emission factors can be asked."""

from typing import Annotated

from pydantic import Field

from covenant_api.factors.schemas import FactorRegion
from covenant_api.reporting.codes import Approach, Carrier
from servicekit.parameters import Format, Parameters, choices, format_choice

Year = Annotated[int, Field(ge=1900, le=2300)]


class EmissionFactorQuery(Parameters):
    """Which factors are meant. Several values of one filter are alternatives."""

    carrier: list[str] = choices(list(Carrier), "Of one of these carriers")
    approach: list[str] = choices(list(Approach), "For one of these approaches")
    region: list[FactorRegion] = Field(
        default=[],
        max_length=100,
        description="Of one of these regions; those that hold anywhere are left out. ISO 3166-1 alpha-2, XK, EU",
    )
    year: list[Year] = Field(default=[], max_length=100, description="For one of these years")
    f: Format | None = format_choice("json", "csv")
    bom: bool = Field(default=False, description="CSV: begin with a byte-order mark, which some spreadsheets need")
