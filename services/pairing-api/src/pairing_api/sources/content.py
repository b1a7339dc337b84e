"""The source that people name for a record, and for its figures."""

from datetime import date

from pydantic import Field

from pairing_api.sources.schemas import BasisStrength, SourceStatus
from servicekit.content_fields import Line, WebUrl
from servicekit.schemas import WireModel


class FiguresSourceContent(WireModel):
    """Where figures come from."""

    title: Line = Field(description="Title of the source", examples=["Population register of the city"])
    publisher: Line | None = Field(default=None, description="Who published it")
    url: WebUrl | None = Field(default=None, description="Address of the source")
    licence: Line | None = Field(default=None, description="Licence of the data taken over", examples=["CC-BY-4.0"])
    accessed_on: date | None = Field(default=None, description="Day on which the source was read")
    basis: Line | None = Field(default=None, description="What the source states, in short")
    status: SourceStatus = Field(description="How far it was checked")


class EvidenceContent(FiguresSourceContent):
    """Where a record comes from."""

    basis_strength: BasisStrength | None = Field(default=None, description="How strong the statement is")
