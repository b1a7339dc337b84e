"""What a programme is, as the change record holds it."""

from pairing_api.programmes.schemas import FigureQualifier, Strand
from pairing_api.sources.content import EvidenceContent
from servicekit.schemas import WireModel


class ProgrammeContent(WireModel):
    """A programme by itself, without what is counted."""

    slug: str
    code: str
    names: dict[str, str]
    summaries: dict[str, str]
    predecessors: list[str]
    from_year: int | None
    to_year: int | None
    strands: list[Strand]
    funding_instrument: str | None
    funding_eur: int | None
    funding_qualifier: FigureQualifier | None
    source: EvidenceContent | None
