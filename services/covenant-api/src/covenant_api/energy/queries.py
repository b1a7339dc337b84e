"""What the list of energy assessments can be asked."""

from uuid import UUID

from pydantic import Field

from covenant_api.energy.codes import ENERGY_INDICATORS, EnergyAttribute
from covenant_api.energy.schemas import EnergyAssessmentItem
from covenant_api.reporting.content import ReportYear
from servicekit.parameters import ListQuery, choices, field_choices, sort_choices
from servicekit.schemas import CountryCode


class EnergyAssessmentQuery(ListQuery):
    """The list of energy assessments. Several values of one filter are alternatives."""

    signatory_id: list[UUID] = Field(default=[], max_length=100, description="Of one of these signatories")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="Of a signatory in one of these countries or territories"
    )
    year: list[ReportYear] = Field(default=[], max_length=100, description="Made in one of these years")
    attribute: list[str] = choices(list(EnergyAttribute), "With an indicator of at least one of these attributes")
    indicator: list[str] = choices(list(ENERGY_INDICATORS), "With a value of at least one of these indicators")
    sort: list[str] = sort_choices("signatoryName", "year", "updatedAt")
    fields: list[str] = field_choices(EnergyAssessmentItem)
