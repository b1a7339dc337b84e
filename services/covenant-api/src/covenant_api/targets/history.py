"""What a target is to the record of changes: its own content."""

from typing import Final

from covenant_api.reporting.rows import report_expressions
from covenant_api.targets.content import TargetContent
from covenant_api.targets.models import TargetRecord
from covenant_api.targets.service import PLAIN
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

TARGET_RECORD: Final = RecordKind(
    name="target",
    content=Projection(
        TargetContent,
        {**report_expressions(TargetRecord), **{name: getattr(TargetRecord, name) for name in PLAIN}},
    ),
    source=records(TargetRecord),
    id=TargetRecord.id,
)
