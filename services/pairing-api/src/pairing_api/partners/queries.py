"""What the addresses of scores can be asked."""

import re
from decimal import Decimal
from typing import Annotated, Final

from pydantic import Field, field_validator

from pairing_api.pairings.schemas import Side
from pairing_api.scoring.errors import ScoringError
from pairing_api.scoring.weights import Component, Variant, Weights
from pairing_api.territories.schemas import TerritoryKind
from servicekit.parameters import MOST_ITEMS, Format, Parameters, format_choice
from servicekit.problems import FieldError, invalid
from servicekit.schemas import CountryCode, Slug, wire_name

_WEIGHT: Final = re.compile(r"([A-Za-z0-9]+):([0-9]{1,9}(?:\.[0-9]{1,9})?)")
# The names of components on the wire, and within.
COMPONENTS: Final = {wire_name(component.value): component for component in Component}
GivenWeight = Annotated[str, Field(pattern="^[A-Za-z0-9]{1,40}:[0-9]{1,9}(\\.[0-9]{1,9})?$")]


class ScoreQuery(Parameters):
    """How two territories are compared."""

    weight: list[GivenWeight] = Field(
        default=[],
        max_length=len(Component),
        description="A component and its weight, such as `size:12`; components that are not named weigh nothing then. "
        "The default weights if not given",
        examples=[["complementarity:35", "climate:8"]],
    )

    def weights(self, variant: Variant) -> Weights:
        """The weights that are asked for.

        Raises:
            Problem: 400, with the code of what is wrong with them.
        """
        if not self.weight:
            return Weights.default(variant)
        named = [_WEIGHT.fullmatch(given) for given in self.weight]
        given = {found[1]: Decimal(found[2]) for found in named if found}
        if len(given) < len(self.weight):
            raise invalid(FieldError(name="weight", code="WEIGHT_REPEATED", detail="Each component once."))
        try:
            return Weights.of({COMPONENTS.get(name, name): weight for name, weight in given.items()}, variant)
        except ScoringError as error:
            raise invalid(FieldError(name="weight", code=error.code.value, detail=error.detail)) from None


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
