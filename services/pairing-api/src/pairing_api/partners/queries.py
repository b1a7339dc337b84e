"""What the addresses of scores can be asked."""

from decimal import Decimal
from typing import Annotated, Final

from pydantic import Field, field_validator

from pairing_api.pairings.schemas import Side
from pairing_api.scoring.weights import Component, Variant, Weights
from pairing_api.territories.schemas import TerritoryKind
from servicekit.parameters import MOST_ITEMS, Format, Parameters, format_choice
from servicekit.schemas import CountryCode, Slug, wire_name

# The names of components on the wire, and within.
COMPONENTS: Final = {wire_name(component.value): component for component in Component}
_ABOVE_ZERO: Final = r"([1-9][0-9]{0,8}(\.[0-9]{1,9})?|0\.[0-9]{0,8}[1-9])"
GivenWeight = Annotated[str, Field(pattern=f"^({'|'.join(COMPONENTS)}):{_ABOVE_ZERO}$")]


class ScoreQuery(Parameters):
    """How two territories are compared."""

    weight: list[GivenWeight] = Field(
        default=[],
        max_length=len(Component),
        description="A component and its weight, above zero, such as `size:12`; components that are not named weigh "
        "nothing then. Of one that is named twice the last weight counts. The default weights if not given",
        examples=[["complementarity:35", "climate:8"]],
    )

    def weights(self, variant: Variant) -> Weights:
        """The weights that are asked for."""
        if not self.weight:
            return Weights.default(variant)
        named = (given.split(":") for given in self.weight)
        return Weights.of({COMPONENTS[name]: Decimal(weight) for name, weight in named}, variant)


class MatchQuery(ScoreQuery):
    """Which partners of a territory are listed."""

    country: list[CountryCode] = Field(
        default=[], max_length=260, description="In one of these countries or territories"
    )
    kind: list[TerritoryKind] = Field(default=[], max_length=10, description="What the partner is")
    side: list[Side] = Field(default=[], max_length=2, description="On which side the partner's country stands today")
    topic: list[Slug] = Field(
        default=[], max_length=20, description="Code of a topic on which one of both could teach the other"
    )
    min_score: Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)] | None = Field(
        default=None, description="With at least so many points"
    )
    limit: int | None = Field(
        default=None, ge=1, le=MOST_ITEMS, description="Most partners in a page; 20 if not given (in files: all)"
    )
    cursor: str | None = Field(
        default=None, max_length=2000, description="`nextCursor` of the page before; made by the API, not to be built"
    )
    count: bool = Field(default=False, description="Also count the whole selection, as `total`")
    f: Format | None = format_choice("json", "csv")
    bom: bool = Field(default=False, description="CSV: begin with a byte-order mark, which some spreadsheets need")

    @field_validator("country", mode="after")
    @classmethod
    def _once(cls, country: list[str]) -> list[str]:
        return list(dict.fromkeys(country))
