"""What is written of a plan and its actions.

Drafts may lack anything but the signatory and the rule set; what is missing or does not fit together is a finding.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import AfterValidator, Field, field_validator

from covenant_api.plans.codes import ActionOrigin, ActionSector, ActionStatus, Pillar
from covenant_api.reporting.content import ReportContent
from covenant_api.risks.codes import Hazard, VulnerableGroup
from servicekit.content_fields import Line, Lines, Name, SecureUrl
from servicekit.figures import Amount
from servicekit.schemas import WireModel, measured_in

MOST_ACTIONS: Final = 1000
MOST_TEXTS: Final = 50

_TONNES_A_YEAR: Final = measured_in("tonnes of CO2 equivalent per year")
_MWH_A_YEAR: Final = measured_in("megawatt hours per year")
_MONEY: Final = measured_in("units of the currency")

POINT_PATTERN: Final = "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$"
ACTION_ID_PATTERN: Final = "^[A-Za-z0-9][A-Za-z0-9._-]*$"


def _known_point(text: str) -> str:
    if not re.fullmatch(POINT_PATTERN, text):
        raise ValueError("Must be a year (YYYY) or a day (YYYY-MM-DD).")
    try:
        date.fromisoformat(text if len(text) > len("2030") else f"{text}-01-01")
    except ValueError:
        raise ValueError("Must be a year (YYYY) or a day (YYYY-MM-DD) of the calendar.") from None
    return text


# A year, or a day where the day is known.
YearOrDay = Annotated[str, Field(json_schema_extra={"pattern": POINT_PATTERN}), AfterValidator(_known_point)]
Currency = Annotated[
    str, Field(pattern="^[A-Z]{3}$", description="Currency (ISO 4217)", examples=["EUR"])
]  # fmt: skip


class MoneyContent(WireModel):
    """An amount of money."""

    amount: Amount = Field(description="The amount", json_schema_extra=_MONEY)
    currency: Currency


class ActionCostsContent(WireModel):
    """What an action costs."""

    investment: Amount | None = Field(
        default=None, description="Investment over its whole time", json_schema_extra=_MONEY
    )
    running: Amount | None = Field(
        default=None,
        description="Running costs of a year",
        json_schema_extra=measured_in("units of the currency a year"),
    )
    spent: Amount | None = Field(default=None, description="Spent so far", json_schema_extra=_MONEY)
    currency: Currency | None = Field(default=None, description="Currency of these amounts (ISO 4217)")


class ActionContent(WireModel):
    """An action of a plan. What is not known is null."""

    id: Annotated[str, Field(min_length=1, max_length=60, pattern=ACTION_ID_PATTERN)] = Field(
        description="What the action is called in this plan: given by who writes it, once in a plan, and kept",
        examples=["A-1"],
    )
    title: Name | None = Field(default=None, description="Name of the action", examples=["Roofs that make power"])
    pillars: list[Pillar] = Field(default=[], max_length=len(Pillar), description="The pillars that it serves")
    sector: ActionSector | None = Field(default=None, description="Sector in which it has its effect")
    area: Line | None = Field(default=None, description="Area of intervention", examples=["Building envelope"])
    instrument: Line | None = Field(default=None, description="Policy instrument", examples=["Grants and subsidies"])
    origin: ActionOrigin | None = Field(default=None, description="On whose initiative it is taken")
    responsible_body: Line | None = Field(
        default=None, description="Body that is responsible; no personal data", examples=["Department of housing"]
    )
    stakeholders: Lines | None = Field(default=None, description="Who else takes part")
    description: Lines | None = Field(default=None, description="What is done")
    begins: YearOrDay | None = Field(default=None, description="Year, or day, in which it begins", examples=["2026"])
    ends: YearOrDay | None = Field(default=None, description="Year, or day, in which it ends", examples=["2030"])
    status: ActionStatus | None = Field(default=None, description="How far it has come")
    costs: ActionCostsContent | None = Field(default=None, description="What it costs")
    finance_sources: list[Line] = Field(
        default=[], max_length=MOST_TEXTS, description="Who pays for it", examples=[["Own budget", "National fund"]]
    )
    energy_saved_mwh: Amount | None = Field(
        default=None, description="Energy that it saves, once it has its full effect", json_schema_extra=_MWH_A_YEAR
    )
    renewable_mwh: Amount | None = Field(
        default=None,
        description="Renewable energy that it generates, once it has its full effect",
        json_schema_extra=_MWH_A_YEAR,
    )
    reduction_t: Amount | None = Field(
        default=None,
        description="Emissions that it avoids, once it has its full effect",
        json_schema_extra=_TONNES_A_YEAR,
    )
    hazards: list[Hazard] = Field(default=[], max_length=len(Hazard), description="Hazards that it addresses")
    outcome_indicator: Line | None = Field(default=None, description="What its outcome is measured by (adaptation)")
    groups_reached: list[VulnerableGroup] = Field(
        default=[], max_length=len(VulnerableGroup), description="Vulnerable groups that it reaches"
    )
    energy_poverty_indicator: Line | None = Field(
        default=None, description="Indicator of energy poverty that it improves"
    )
    is_benchmark: bool = Field(default=False, description="Whether it is shown to others as a benchmark of excellence")


class PlanContent(ReportContent):
    """What is written of a plan. What is not known is null."""

    title: Name | None = Field(
        default=None, description="Title of the plan", examples=["Climate and Energy Action Plan 2030"]
    )
    pillars: list[Pillar] = Field(default=[], max_length=len(Pillar), description="The pillars that it covers")
    adopted_on: date | None = Field(default=None, description="Day on which it was formally adopted")
    adopted_by: Line | None = Field(default=None, description="Who adopted it", examples=["City council"])
    document_url: SecureUrl | None = Field(default=None, description="Address of the document (https)")
    equivalent_of: Line | None = Field(
        default=None,
        description="Name of the statutory plan that is deemed this plan, where the rule set allows that",
        examples=["Implementation plan of local government (area)"],
    )
    target_ids: list[UUID] = Field(
        default=[], max_length=50, description="Targets of this register that it is to reach"
    )
    boundary: Lines | None = Field(default=None, description="The area that it covers")
    teams: Lines | None = Field(default=None, description="Who works on it: departments and bodies, no personal data")
    stakeholder_engagement: Lines | None = Field(default=None, description="How people and bodies took part")
    budget: MoneyContent | None = Field(default=None, description="Budget of the whole plan")
    funding_sources: list[Line] = Field(default=[], max_length=MOST_TEXTS, description="Where the money comes from")
    priority_areas: list[Line] = Field(default=[], max_length=MOST_TEXTS, description="What comes first")
    synergies: Lines | None = Field(default=None, description="Synergies and trade-offs between its actions")
    monitoring_arrangement: Lines | None = Field(default=None, description="How its progress is followed")
    actions: list[ActionContent] = Field(default=[], max_length=MOST_ACTIONS, description="Its actions, in order")

    @field_validator("actions")
    @classmethod
    def _no_id_twice(cls, value: list[ActionContent]) -> list[ActionContent]:
        _refuse_repeated([one.id for one in value], "Must have each id of an action once at most.")
        return value

    @field_validator("target_ids", "pillars")
    @classmethod
    def _nothing_twice(cls, value: list[Any]) -> list[Any]:
        _refuse_repeated(value, "Must name each once at most.")
        return value


def _refuse_repeated(values: Sequence[Any], reason: str) -> None:
    if len(set(values)) < len(values):
        raise ValueError(reason)
