"""Where a statement about cooperation comes from, and how strong it is."""

from enum import StrEnum

from pydantic import Field

from servicekit.schemas import Source


class BasisStrength(StrEnum):
    """What the source shows. Only the first two make a pairing; the third makes an event."""

    AGREEMENT = "agreement"
    PAIRING_STATED = "pairing_stated"
    ACTIVITY_ONLY = "activity_only"


class SourceStatus(StrEnum):
    """How far the statement was checked."""

    VERIFIED = "verified"
    REPORTED = "reported"
    UNVERIFIED = "unverified"


class Evidence(Source):
    """A source together with what it says about this record."""

    basis: str | None = Field(description="What the source states, in short", examples=["pairing stated"])
    basis_strength: BasisStrength | None = Field(description="How strong the statement is")
    status: SourceStatus = Field(description="How far it was checked")
