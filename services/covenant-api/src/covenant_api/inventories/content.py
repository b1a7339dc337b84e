"""What is written of an inventory: its head, the cells of its matrix, the lines behind them, local energy.

Nothing is rounded. Amounts below zero, unknown units and missing parts can be saved in a draft; `assessment` finds
them, and they keep a draft from being completed.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from pydantic import Field, ValidationInfo, field_validator

from covenant_api.inventories.parts import (
    MOST_CELLS,
    MOST_LINES,
    CellContent,
    Gas,
    GdpContent,
    LineContent,
    LocalEnergyContent,
    LocalFactorsContent,
    ReportedTotalsContent,
    RestatementContent,
    VerificationContent,
)
from covenant_api.reporting.codes import Approach, Framework, GwpSet, InventoryRole
from covenant_api.reporting.content import ReportContent, ReportYear
from servicekit.content_fields import Line, Lines
from servicekit.figures import Figure
from servicekit.schemas import measured_in


class InventoryContent(ReportContent):
    """What is written of an inventory. What is not known is null."""

    year: ReportYear = Field(description="Year of the inventory: the one in which its twelve months begin")
    period_starts_on: date | None = Field(
        default=None, description="First day of its twelve months; 1 January of the year if not given"
    )
    period_ends_on: date | None = Field(
        default=None, description="Last day of its twelve months; 31 December of the year if not given"
    )
    role: InventoryRole = Field(default=InventoryRole.MONITORING, description="What it is for")
    framework: Framework = Field(default=Framework.CRF, description="In which form it is kept")
    boundary: Lines | None = Field(default=None, description="The boundary in words")
    approach: Approach | None = Field(default=None, description="How emissions are worked out: one way for all of it")
    gwp_set: GwpSet | None = Field(default=None, description="The warming potentials of all of it")
    gases: list[Gas] = Field(default=[], max_length=30, description="The gases it covers", examples=[["CO2", "CH4"]])
    population: int | None = Field(
        default=None,
        ge=-100_000_000_000,
        le=100_000_000_000,
        description="Inhabitants within the boundary in the year of the inventory",
        json_schema_extra=measured_in("inhabitants"),
    )
    population_source: Line | None = Field(default=None, description="Where the population comes from")
    area_km2: Figure | None = Field(
        default=None, description="Land area within the boundary", json_schema_extra=measured_in("square kilometres")
    )
    hdd: Figure | None = Field(
        default=None, description="Heating degree days", json_schema_extra=measured_in("degree days")
    )
    cdd: Figure | None = Field(
        default=None, description="Cooling degree days", json_schema_extra=measured_in("degree days")
    )
    gdp: GdpContent | None = Field(default=None, description="Gross domestic product")
    methodology: Lines | None = Field(default=None, description="Method")
    regulations: Lines | None = Field(default=None, description="Rules and laws it follows")
    comment_on_change: Lines | None = Field(default=None, description="What is another than in the inventory before")
    verification: VerificationContent | None = Field(default=None, description="Who looked at it from outside")
    planned_improvements: Lines | None = Field(default=None, description="What is to be better next time")
    compiled_by: Line | None = Field(default=None, description="The department that compiled it; no persons")
    reported_totals: ReportedTotalsContent | None = Field(default=None, description="Totals stated elsewhere")
    cells: list[CellContent] = Field(default=[], max_length=MOST_CELLS, description="The matrix, each cell once")
    lines: list[LineContent] = Field(default=[], max_length=MOST_LINES, description="The detail, each line once")
    local_energy: list[LocalEnergyContent] = Field(
        default=[], max_length=500, description="Plants that generate energy within the boundary"
    )
    local_factors: LocalFactorsContent | None = Field(
        default=None, description="What the local factors of electricity and heat are made of"
    )
    restatement: RestatementContent | None = Field(
        default=None, description="Why published figures are given anew; needed where they change"
    )

    @field_validator("gases")
    @classmethod
    def _no_gas_twice(cls, value: list[str]) -> list[str]:
        _once(value, "Must name each gas once at most: {}.")
        return value

    @field_validator("cells")
    @classmethod
    def _no_cell_twice(cls, value: list[CellContent]) -> list[CellContent]:
        _once([one.place for one in value], "Must have each cell once at most: {}.")
        return value

    @field_validator("lines")
    @classmethod
    def _no_line_twice(cls, value: list[LineContent]) -> list[LineContent]:
        _once([one.id for one in value], "Must have each line once at most: {}.")
        return value

    @field_validator("period_ends_on")
    @classmethod
    def _ends_after_it_begins(cls, value: date | None, info: ValidationInfo) -> date | None:
        starts_on = info.data.get("period_starts_on")
        if value is not None and starts_on is not None and value < starts_on:
            raise ValueError("Must not be before the first day.")
        return value

    @property
    def period(self) -> tuple[date, date]:
        """The first and the last day."""
        return self.period_starts_on or date(self.year, 1, 1), self.period_ends_on or date(self.year, 12, 31)

    def values(self) -> dict[str, Any]:
        """The fields as JSON has them, by their names on the wire."""
        return self.model_dump(mode="json", by_alias=True)


def _once(values: Sequence[Any], reason: str) -> None:
    repeated = next(_repeated(values), None)
    if repeated is not None:
        told = " ".join(str(one) for one in repeated) if isinstance(repeated, tuple) else str(repeated)
        raise ValueError(reason.format(told))


def _repeated(values: Sequence[Any]) -> Iterator[Any]:
    seen: set[Any] = set()
    for one in values:
        if one in seen:
            yield one
        seen.add(one)


FIELDS: Final[frozenset[str]] = frozenset(info.alias or name for name, info in InventoryContent.model_fields.items())
