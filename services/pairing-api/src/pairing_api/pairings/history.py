"""What the record of changes holds of a pairing. The public sees it only while its state is a public one."""

from typing import Any

from pairing_api.pairings.content import PairingContent, PairingMemberContent
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord, PairingTopicRecord
from pairing_api.pairings.service import agreements
from pairing_api.pairings.visibility import is_public
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.sources.history import evidence_content
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.service import topic_codes
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection, from_table


def _members() -> Any:
    member = Projection(
        PairingMemberContent,
        {"territory": TerritoryRecord.slug, "side": PairingMemberRecord.side, "role": PairingMemberRecord.role},
    )
    return member.list_of(
        from_table(PairingMemberRecord)
        .join(TerritoryRecord, TerritoryRecord.id == PairingMemberRecord.territory_id)
        .where(PairingMemberRecord.pairing_id == PairingRecord.id),
        # By what never changes: were they in the order of their names, a new name of a city would change its pairings.
        PairingMemberRecord.side,
        PairingMemberRecord.role,
        TerritoryRecord.slug,
    )


PAIRING = RecordKind(
    name="pairing",
    content=Projection(
        PairingContent,
        {
            "slug": PairingRecord.slug,
            "programme": ProgrammeRecord.slug,
            "strand": PairingRecord.strand,
            "state": PairingRecord.state,
            "members": _members(),
            "topics": topic_codes(PairingTopicRecord, PairingTopicRecord.pairing_id == PairingRecord.id),
            "year": PairingRecord.year,
            "year_basis": PairingRecord.year_basis,
            "agreements": agreements(),
            "summary": PairingRecord.summary,
            "source": evidence_content(PairingRecord),
        },
    ),
    source=records(PairingRecord).join(ProgrammeRecord, ProgrammeRecord.id == PairingRecord.programme_id),
    id=PairingRecord.id,
    is_public=is_public(),
)
