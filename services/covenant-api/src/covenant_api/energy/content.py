"""What is written of an assessment of energy access and poverty. A draft may lack anything but whose it is."""

from typing import Final

from pydantic import Field

from covenant_api.energy.codes import EnergyAttribute
from covenant_api.reporting.content import ReportContent, ReportYear
from servicekit.content_fields import Line, Lines
from servicekit.figures import Figure
from servicekit.schemas import Slug, WireModel

# The longest list of indicators in use has 56.
MOST_INDICATORS: Final = 200


class IndicatorValueContent(WireModel):
    """The value of an indicator in a year: one of the library, or one of the reporter's own."""

    attribute: EnergyAttribute | None = Field(default=None, description="What the indicator tells of")
    code: Slug | None = Field(
        default=None,
        description="The indicator in the library (`/energy-indicators`); null for one of its own",
        examples=["arrears-utility-bills"],
    )
    text: Line | None = Field(default=None, description="Name of an indicator of its own; null for one of the library")
    value: Figure | None = Field(default=None, description="Its value, in its unit")
    unit: Line | None = Field(
        default=None, description="Unit of the value; that of the library where it is one of the library"
    )
    year: ReportYear | None = Field(default=None, description="Year that the value tells of")
    source: Line | None = Field(default=None, description="Where the value comes from")
    note: Lines | None = Field(default=None, description="What a reader should know about it")


class EnergyAssessmentContent(ReportContent):
    """An assessment of energy access and poverty. What is not known is null."""

    year: ReportYear | None = Field(default=None, description="Year in which it was made")
    description: Lines | None = Field(default=None, description="What it found, in short")
    method: Lines | None = Field(default=None, description="How it was made")
    indicators: list[IndicatorValueContent] = Field(
        default=[], max_length=MOST_INDICATORS, description="Values of indicators"
    )
