"""What a plan is to the record of changes: its own content, its actions included."""

from typing import Final

from covenant_api.plans.content import ActionContent, PlanContent
from covenant_api.plans.models import PlanRecord
from covenant_api.plans.service import ACTION_FIELDS, BUDGET, PLAIN, TARGET_IDS, actions_of
from covenant_api.reporting.rows import report_expressions
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

PLAN_RECORD: Final = RecordKind(
    name="plan",
    content=Projection(
        PlanContent,
        {
            **report_expressions(PlanRecord),
            **{name: getattr(PlanRecord, name) for name in PLAIN},
            "target_ids": TARGET_IDS,
            "budget": BUDGET,
            "actions": actions_of(Projection(ActionContent, ACTION_FIELDS)),
        },
    ),
    source=records(PlanRecord),
    id=PlanRecord.id,
)
