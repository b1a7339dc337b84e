"""Assessments of energy access and poverty on the wire, and the library of indicators."""

from datetime import datetime

from pydantic import Field

from covenant_api.energy.codes import EnergyAttribute
from covenant_api.reporting.schemas import ReportItem
from covenant_api.rules.findings import Finding, RuleSource
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.figures import Figure
from servicekit.schemas import Slug, WireModel, measured_in


class EnergyIndicator(WireModel):
    """An indicator of the library."""

    code: Slug = Field(description="By which assessments name it", examples=["arrears-utility-bills"])
    attribute: EnergyAttribute = Field(
        description="What it tells of. Under which attribute an indicator stands is this platform's own filing"
    )
    name: str = Field(description="Its name, in English", examples=["Arrears on utility bills"])
    unit: str = Field(description="Unit of its values", examples=["%"])
    minimum: Figure = Field(description="Smallest possible value, in the unit")
    maximum: Figure | None = Field(description="Largest possible value, in the unit; null where there is none")
    meaning: str = Field(description="What it counts, in English")
    is_verified: bool = Field(description="Whether name and meaning were read at the source")
    source: RuleSource = Field(description="Where it comes from")


class EnergyIndicatorList(WireModel):
    """The library of indicators."""

    items: list[EnergyIndicator] = Field(description="All of them, by attribute")


class IndicatorValue(WireModel):
    """The value of an indicator in a year."""

    attribute: EnergyAttribute = Field(description="What the indicator tells of")
    code: str | None = Field(description="The indicator in the library; null for one of the reporter's own")
    text: str | None = Field(description="Name of an indicator of the reporter's own")
    name: str = Field(description="Name to show: that of the library, in English, or the reporter's own")
    value: Figure = Field(description="Its value, in its unit")
    unit: str | None = Field(description="Unit of the value")
    year: int | None = Field(description="Year that the value tells of")
    source: str | None = Field(description="Where the value comes from")
    note: str | None = Field(description="What a reader should know about it")


class EnergyAssessmentItem(ReportItem):
    """An assessment of energy access and poverty as lists show it."""

    year: int = Field(description="Year in which it was made")
    indicator_count: int = Field(
        ge=0, description="Number of indicator values", json_schema_extra=measured_in("indicators")
    )
    attributes: list[EnergyAttribute] = Field(description="Attributes of energy that it has indicators of")
    codes: list[str] = Field(description="Indicators of the library that it has values of")


class EnergyAssessment(EnergyAssessmentItem):
    """An assessment of energy access and poverty with all that is public of it."""

    signatory: SignatoryReference = Field(description="The signatory that reports, named")
    description: str | None = Field(description="What it found, in short")
    method: str | None = Field(description="How it was made")
    indicators: list[IndicatorValue] = Field(description="Values of indicators, in the order of the assessment")
    created_at: datetime = Field(description="When it came into this register (UTC)")


class AttributeCoverage(WireModel):
    """How far an attribute of energy is covered by a draft."""

    attribute: EnergyAttribute = Field(description="The attribute")
    is_required: bool = Field(description="Whether the rule set asks for an indicator of it")
    indicator_count: int = Field(
        ge=0, description="Number of indicators of it", json_schema_extra=measured_in("indicators")
    )


class EnergyAssessmentFindings(WireModel):
    """What checks find in a draft of an assessment of energy access and poverty."""

    findings: list[Finding] = Field(description="What is wrong or worth a second look, in the order of the form")
    is_complete: bool = Field(description="Whether nothing keeps it from being completed")
    attributes: list[AttributeCoverage] = Field(description="How far each attribute is covered")
