"""What the record of changes holds of a programme."""

from pairing_api.programmes.content import ProgrammeContent
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.programmes.service import predecessors
from pairing_api.sources.history import evidence_content
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

PROGRAMME = RecordKind(
    name="programme",
    content=Projection(
        ProgrammeContent,
        {
            "slug": ProgrammeRecord.slug,
            "code": ProgrammeRecord.code,
            "names": ProgrammeRecord.names,
            "summaries": ProgrammeRecord.summaries,
            "predecessors": predecessors(),
            "from_year": ProgrammeRecord.from_year,
            "to_year": ProgrammeRecord.to_year,
            "strands": ProgrammeRecord.strands,
            "funding_instrument": ProgrammeRecord.funding_instrument,
            "funding_eur": ProgrammeRecord.funding_eur,
            "funding_qualifier": ProgrammeRecord.funding_qualifier,
            "source": evidence_content(ProgrammeRecord),
        },
    ),
    source=records(ProgrammeRecord),
    id=ProgrammeRecord.id,
)
