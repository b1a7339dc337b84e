"""What the record of changes holds of a published figure."""

from pairing_api.indicators.content import IndicatorContent
from pairing_api.indicators.models import IndicatorRecord
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.sources.history import evidence_content
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

INDICATOR = RecordKind(
    name="indicator",
    content=Projection(
        IndicatorContent,
        {
            "slug": IndicatorRecord.slug,
            "name": IndicatorRecord.name,
            "programme": ProgrammeRecord.slug,
            "value": IndicatorRecord.value,
            "value_text": IndicatorRecord.value_text,
            "qualifier": IndicatorRecord.qualifier,
            "unit": IndicatorRecord.unit,
            "note": IndicatorRecord.note,
            "source": evidence_content(IndicatorRecord),
        },
    ),
    source=records(IndicatorRecord).outerjoin(ProgrammeRecord, ProgrammeRecord.id == IndicatorRecord.programme_id),
    id=IndicatorRecord.id,
)
