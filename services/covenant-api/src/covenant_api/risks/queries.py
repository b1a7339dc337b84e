"""What the list of risk assessments can be asked."""

from uuid import UUID

from pydantic import Field

from covenant_api.reporting.content import ReportYear
from covenant_api.risks.codes import Hazard, VulnerableGroup, VulnerableSector
from covenant_api.risks.schemas import RiskAssessmentItem
from servicekit.parameters import ListQuery, choices, field_choices, sort_choices
from servicekit.schemas import CountryCode


class RiskAssessmentQuery(ListQuery):
    """The list of risk assessments. Several values of one filter are alternatives."""

    signatory_id: list[UUID] = Field(default=[], max_length=100, description="Of one of these signatories")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="Of a signatory in one of these countries or territories"
    )
    year: list[ReportYear] = Field(default=[], max_length=100, description="Made in one of these years")
    hazard: list[str] = choices(list(Hazard), "With at least one of these hazards")
    sector: list[str] = choices(list(VulnerableSector), "With at least one of these vulnerable sectors")
    group: list[str] = choices(list(VulnerableGroup), "With at least one of these vulnerable groups of people")
    sort: list[str] = sort_choices("signatoryName", "year", "title", "updatedAt")
    fields: list[str] = field_choices(RiskAssessmentItem)
