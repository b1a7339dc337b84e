"""What the record of changes holds of a call."""

from typing import Any

from sqlalchemy import func

from pairing_api.calls.content import CallContent
from pairing_api.calls.models import CallRecord, CallTopicRecord
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.topics.service import topic_codes
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection


def _instant(column: Any) -> Any:
    """To the second, as the content has it."""
    return func.to_char(func.timezone("UTC", column), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')


CALL = RecordKind(
    name="call",
    content=Projection(
        CallContent,
        {
            "slug": CallRecord.slug,
            "names": CallRecord.names,
            "programme": ProgrammeRecord.slug,
            "strand": CallRecord.strand,
            "stage": CallRecord.stage,
            "summaries": CallRecord.summaries,
            "texts": CallRecord.texts,
            "time_zone": CallRecord.time_zone,
            "opens_at": _instant(CallRecord.opens_at),
            "closes_at": _instant(CallRecord.closes_at),
            "sides": CallRecord.sides,
            "topics": topic_codes(CallTopicRecord, CallTopicRecord.call_id == CallRecord.id),
            "criteria": CallRecord.criteria,
            "reading_criteria": CallRecord.reading_criteria,
            "min_score": CallRecord.min_score,
            "policy": CallRecord.policy,
            "max_wishes": CallRecord.max_wishes,
            "max_vetoes": CallRecord.max_vetoes,
            "max_capacity": CallRecord.max_capacity,
            "min_staff_months": CallRecord.min_staff_months,
            "needs_endorsement": CallRecord.needs_endorsement,
            "readers": CallRecord.readers,
        },
    ),
    source=records(CallRecord).join(ProgrammeRecord, ProgrammeRecord.id == CallRecord.programme_id),
    id=CallRecord.id,
)
