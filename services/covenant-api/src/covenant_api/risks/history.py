"""What a risk assessment is to the record of changes: its own content."""

from typing import Any, Final

from covenant_api.reporting.rows import report_expressions
from covenant_api.risks.content import (
    CapacityContent,
    GroupContent,
    HazardContent,
    PastEventContent,
    RiskAssessmentContent,
    SectorContent,
)
from covenant_api.risks.models import (
    RiskAssessment,
    RiskCapacity,
    RiskGroup,
    RiskHazard,
    RiskPastEvent,
    RiskSector,
)
from covenant_api.risks.service import (
    CAPACITIES,
    CAPACITY_FIELDS,
    EVENT_FIELDS,
    EVENTS,
    GROUP_FIELDS,
    GROUPS,
    HAZARD_FIELDS,
    HAZARDS,
    SECTOR_FIELDS,
    SECTORS,
)
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

_LISTS: Final[dict[str, Any]] = {
    "hazards": Projection(HazardContent, HAZARD_FIELDS).list_of(HAZARDS, RiskHazard.position),
    "sectors": Projection(SectorContent, SECTOR_FIELDS).list_of(SECTORS, RiskSector.position),
    "groups": Projection(GroupContent, GROUP_FIELDS).list_of(GROUPS, RiskGroup.position),
    "adaptive_capacity": Projection(CapacityContent, CAPACITY_FIELDS).list_of(CAPACITIES, RiskCapacity.position),
    "past_events": Projection(PastEventContent, EVENT_FIELDS).list_of(EVENTS, RiskPastEvent.position),
}
_PLAIN: Final = ("title", "year", "authors", "description", "boundary", "method", "sources")

RISK_ASSESSMENT_RECORD: Final = RecordKind(
    name="risk-assessment",
    content=Projection(
        RiskAssessmentContent,
        {
            **report_expressions(RiskAssessment),
            **{name: getattr(RiskAssessment, name) for name in _PLAIN},
            **_LISTS,
        },
    ),
    source=records(RiskAssessment),
    id=RiskAssessment.id,
)
