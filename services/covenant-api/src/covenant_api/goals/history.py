"""What a goal is to the record of changes: its own content."""

from typing import Final

from covenant_api.goals.content import GoalContent
from covenant_api.goals.models import Goal
from covenant_api.goals.service import FIELDS
from covenant_api.reporting.rows import report_expressions
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

GOAL_RECORD: Final = RecordKind(
    name="goal",
    content=Projection(GoalContent, {**report_expressions(Goal), **FIELDS}),
    source=records(Goal),
    id=Goal.id,
)
