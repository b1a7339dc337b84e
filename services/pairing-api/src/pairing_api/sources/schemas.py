"""Where a statement about cooperation comes from, and how strong it is."""

from pydantic import Field

from servicekit.schemas import Code, Source


class BasisStrength(Code):
    """What the source shows. Only the first two make a pairing; the third makes an event."""

    AGREEMENT = "agreement", "The source names a document that the members signed"
    PAIRING_STATED = "pairing_stated", "The source says that they are paired; it names no signed document"
    ACTIVITY_ONLY = "activity_only", "The source reports something done together; it does not say that they are paired"


class SourceStatus(Code):
    """How far the statement was checked."""

    VERIFIED = "verified", "Read in the source"
    REPORTED = "reported", "Reported by others"
    UNVERIFIED = "unverified", "Not checked"


class Evidence(Source):
    """A source together with what it says about this record."""

    basis: str | None = Field(description="What the source states, in short", examples=["pairing stated"])
    basis_strength: BasisStrength | None = Field(description="How strong the statement is")
    status: SourceStatus = Field(description="How far it was checked")
