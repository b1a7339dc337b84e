"""Emission factors and warming potentials on the wire."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, PlainSerializer, WithJsonSchema

from covenant_api.reporting.codes import Approach, Carrier, GwpSet
from servicekit.figures import on_the_wire
from servicekit.schemas import Slug, Source, WireModel, measured_in

Value = Annotated[
    Decimal,
    PlainSerializer(on_the_wire, return_type=float, when_used="json"),
    WithJsonSchema({"type": "number"}),
]
FactorRegion = Annotated[
    str,
    Field(
        pattern="^[A-Z]{2}$",
        description="Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo; EU for the Union",
        examples=["JP"],
    ),
]


class EmissionFactor(WireModel):
    """A factor: what a unit of energy of a carrier emits."""

    code: Slug = Field(description="Its name, which lines of inventories give", examples=["ipcc-2006-natural-gas"])
    carrier: Carrier = Field(description="What the energy comes in")
    approaches: list[Approach] = Field(description="The approaches that it can be used in; they are never mixed")
    region: FactorRegion | None = Field(description="Where it holds; null where it holds anywhere")
    year: int | None = Field(description="The year that it is for, or that its source is of", examples=[2013])
    age_years: int | None = Field(
        ge=0, description="How many years ago that was; factors older than ten years are marked in inventories"
    )
    unit: str = Field(description="What its figures are in", examples=["kg/TJ"])
    gases: dict[str, Value] | None = Field(
        description="By gas, in that unit; null where only CO2 equivalents are published",
        examples=[{"CO2": 56100, "CH4": 1, "N2O": 0.1}],
    )
    co2e: Value | None = Field(description="CO2 equivalents in that unit, as published; null where gases are")
    biogenic_co2: Value | None = Field(description="CO2 of biomass in that unit: it is reported apart, in no total")
    t_co2_per_mwh: Value | None = Field(
        description="Tonnes of CO2 per MWh, without that of biomass; null where gases are not known apart",
        json_schema_extra=measured_in("t/MWh"),
    )
    t_co2e_per_mwh: dict[GwpSet, Value] | None = Field(
        description="Tonnes of CO2 equivalents per MWh by each set of warming potentials; null where only CO2 "
        "equivalents are published, in a set that the source does not say",
        json_schema_extra=measured_in("t CO2e/MWh"),
    )
    gwp_set: GwpSet | None = Field(
        description="Set of warming potentials that published CO2 equivalents are by; null where it is not known"
    )
    is_verified: bool = Field(description="Whether the figure was read in its source or recovered from it")
    note: str | None = Field(description="What to know before it is used")
    source: Source = Field(description="Where it comes from, with the licence")


class EmissionFactorList(WireModel):
    """Emission factors."""

    items: list[EmissionFactor] = Field(description="The factors, by carrier, region, year and code")


class GasPotential(WireModel):
    """A gas with its warming potentials over 100 years."""

    gas: str = Field(description="Its name, as figures by gas have it", examples=["HFC-134a"])
    potentials: dict[GwpSet, Value] = Field(
        description="Tonnes of CO2 equivalents per tonne, by the assessment reports that have one",
        examples=[{"SAR": 1300, "AR4": 1430, "AR5": 1300, "AR6": 1530}],
    )
    is_usual: bool = Field(description="Whether inventories usually report it")


class WarmingPotentials(WireModel):
    """Warming potentials of all gases that can be reported."""

    items: list[GasPotential] = Field(description="The gases, those first that inventories usually report")
    source: Source = Field(description="Where the figures come from")
