"""What is written of a target to cut emissions.

Drafts may lack anything but the signatory and the rule set; what is missing or does not fit together is a finding, and
refused when the target is completed. Tonnes are of CO2 equivalent (of carbon dioxide alone where the inventory is).
"""

from typing import Annotated, Final
from uuid import UUID

from pydantic import Field

from covenant_api.reporting.codes import Sector
from covenant_api.reporting.content import ReportContent, ReportYear
from covenant_api.targets.codes import CommitmentType, IntensityDenominator, TargetType
from servicekit.content_fields import Lines, Name
from servicekit.figures import Amount, Figure
from servicekit.schemas import measured_in

# Gases as their symbols are written, such as HFC-134a.
Gas = Annotated[str, Field(min_length=1, max_length=40, pattern="^[A-Za-z0-9][A-Za-z0-9-]*$")]

_TONNES: Final = measured_in("tonnes of CO2 equivalent")
_PERCENT: Final = measured_in("percent")


class TargetContent(ReportContent):
    """What is written of a target. What is not known is null."""

    title: Name | None = Field(
        default=None, description="What the target is called", examples=["Half the emissions by 2030"]
    )
    type: TargetType | None = Field(default=None, description="How the target is set")
    base_inventory_id: UUID | None = Field(
        default=None, description="The own inventory that the base is taken from; null where there is none here"
    )
    base_year: ReportYear | None = Field(default=None, description="Year against which the target is measured")
    base_t: Amount | None = Field(
        default=None,
        description="Emissions of the base year that the target covers; null where they are those of `baseInventoryId`",
        json_schema_extra=_TONNES,
    )
    base_intensity: Amount | None = Field(
        default=None,
        description="Of an intensity target: emissions of the base year per inhabitant, or per unit of GDP",
        json_schema_extra=measured_in("tonnes of CO2 equivalent per inhabitant or unit of GDP"),
    )
    intensity_denominator: IntensityDenominator | None = Field(
        default=None, description="Of an intensity target: what the intensity is per"
    )
    target_year: ReportYear | None = Field(default=None, description="Year in which the target is to be reached")
    pct: Figure | None = Field(
        default=None,
        description="The cut, against the base year, or against `bauT` of a baseline scenario; conditional part "
        "included. 100 at most, unless removals are counted",
        json_schema_extra=_PERCENT,
    )
    pct_unconditional: Figure | None = Field(
        default=None,
        description="Of the cut, the part that depends on nothing; null where all of it is unconditional",
        json_schema_extra=_PERCENT,
    )
    conditions: Lines | None = Field(default=None, description="On what the rest of the cut depends")
    bau_t: Amount | None = Field(
        default=None,
        description="Of a baseline scenario: emissions of the target year without action (business as usual)",
        json_schema_extra=_TONNES,
    )
    projected_population: int | None = Field(
        default=None,
        ge=1,
        le=100_000_000_000,
        description="Inhabitants in the target year, as projected",
        json_schema_extra=measured_in("inhabitants"),
    )
    projected_gdp: Amount | None = Field(
        default=None,
        description="GDP in the target year, as projected, in the unit of `baseIntensity`",
        json_schema_extra=measured_in("units of GDP"),
    )
    target_t: Amount | None = Field(
        default=None,
        description="Emissions of the target year as the report states them; for a fixed level they are the target. "
        "Where the target can be worked out they are held against that",
        json_schema_extra=_TONNES,
    )
    sectors: list[Sector] = Field(
        default=[],
        max_length=len(Sector),
        description="Sectors of the inventory that the target covers; none for all of it",
    )
    gases: list[Gas] = Field(
        default=[], max_length=30, description="Gases that it covers; none for those of the inventory",
        examples=[["CO2", "CH4", "N2O"]],
    )  # fmt: skip
    boundary: Lines | None = Field(
        default=None, description="The boundary of the target; null where it is that of the inventory"
    )
    boundary_differs_reason: Lines | None = Field(
        default=None, description="Why the boundary is another one than that of the inventory"
    )
    set_year: ReportYear | None = Field(default=None, description="Year in which the target was set")
    offsets_t: Amount | None = Field(
        default=None,
        description="Offsets that count towards the target, a year; stated apart, and in no figure of the target",
        json_schema_extra=_TONNES,
    )
    removals_t: Amount | None = Field(
        default=None,
        description="Removals that count towards the target, a year; stated apart, and in no figure of the target",
        json_schema_extra=_TONNES,
    )
    is_aligned_with_ndc: bool | None = Field(
        default=None, description="Whether it is aligned with the nationally determined contribution"
    )
    alignment_note: Lines | None = Field(default=None, description="How it is aligned with higher levels")
    is_interim: bool = Field(default=False, description="Whether it is a step towards a later target")
    commitment_type: CommitmentType | None = Field(
        default=None, description="The commitment that it carries out, where it does"
    )
