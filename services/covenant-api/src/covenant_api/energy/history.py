"""What an energy assessment is to the record of changes: its own content."""

from typing import Final

from covenant_api.energy.content import EnergyAssessmentContent, IndicatorValueContent
from covenant_api.energy.models import EnergyAssessment, EnergyIndicatorValue
from covenant_api.energy.service import VALUE_FIELDS, VALUES
from covenant_api.reporting.rows import report_expressions
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

ENERGY_ASSESSMENT_RECORD: Final = RecordKind(
    name="energy-assessment",
    content=Projection(
        EnergyAssessmentContent,
        {
            **report_expressions(EnergyAssessment),
            "year": EnergyAssessment.year,
            "description": EnergyAssessment.description,
            "method": EnergyAssessment.method,
            "indicators": Projection(IndicatorValueContent, VALUE_FIELDS).list_of(
                VALUES, EnergyIndicatorValue.position
            ),
        },
    ),
    source=records(EnergyAssessment),
    id=EnergyAssessment.id,
)
