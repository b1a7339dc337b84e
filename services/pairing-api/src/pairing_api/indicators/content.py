"""What a published figure is, as the change record holds it."""

from pairing_api.programmes.schemas import FigureQualifier
from pairing_api.sources.content import EvidenceContent
from servicekit.schemas import WireModel


class IndicatorContent(WireModel):
    """A published figure."""

    slug: str
    name: str
    programme: str | None
    value: float | None
    value_text: str
    qualifier: FigureQualifier
    unit: str | None
    note: str | None
    source: EvidenceContent
