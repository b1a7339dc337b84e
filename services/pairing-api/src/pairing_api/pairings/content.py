"""What a pairing is, as the change record holds it. Its name is made of its members' and so no content of its own."""

from pairing_api.pairings.schemas import Agreement, MemberRole, PairingState, Side, YearBasis
from pairing_api.programmes.schemas import Strand
from pairing_api.sources.content import EvidenceContent
from servicekit.schemas import WireModel


class PairingMemberContent(WireModel):
    """A territory in a pairing."""

    territory: str
    side: Side
    role: MemberRole


class PairingContent(WireModel):
    """A pairing by itself."""

    slug: str
    programme: str
    strand: Strand
    state: PairingState
    members: list[PairingMemberContent]
    topics: list[str]
    year: int | None
    year_basis: YearBasis
    agreements: list[Agreement]
    summary: str | None
    source: EvidenceContent
