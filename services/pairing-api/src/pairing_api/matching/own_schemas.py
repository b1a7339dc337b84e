"""What came of an application, as its owner is told, on the wire."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from pairing_api.matching.outcome_schemas import MatrixComponent, NearestMiss
from pairing_api.matching.schemas import POINTS, Points
from pairing_api.pairings.schemas import PairingState
from servicekit.schemas import Code, CountryCode, Names, Slug, WireModel


class ApplicationResultState(Code):
    """What came of an application, as its owner is told."""

    PENDING = "pending", "Nothing is published yet"
    PAIRED = "paired", "A partner is proposed"
    NOT_PAIRED = "not_paired", "No partner is proposed; `reason` says why, as far as others' wishes stay private"


class ApplicationReason(Code):
    """Why an application has no partner, as its owner is told. It never depends on what others do not want."""

    NO_ADMISSIBLE = "no_admissible", "When the whole call was matched, no admissible partner was left"
    BELOW_THRESHOLD = "below_threshold", "Every pair that it could be in scores less than the call asks for"


class ApplicationPartner(WireModel):
    """A partner that is proposed."""

    territory: Slug = Field(description="Slug of the territory")
    name: str = Field(description="Name in English")
    names: Names
    country: CountryCode
    pairing: Slug = Field(description="Slug of the proposed pairing")
    state: PairingState = Field(description="Where the pairing stands now")
    score: Points = Field(description="Their score, 0 to 100")
    completeness: float = Field(ge=0, le=1, description="Share of the weights whose components are known")
    rank: int = Field(ge=1, description="Place among all partners that reach the threshold with it, by score")
    is_wished: bool = Field(description="Whether the application names it among its wishes")
    components: list[MatrixComponent] = Field(description="What the score consists of")


class ApplicationChance(WireModel):
    """One change of its own profile that would raise its score with a territory of the other side."""

    territory: Slug = Field(description="The territory of the other side")
    change: str = Field(description="What would change: an `offer` or a `language`", examples=["offer"])
    topic: Slug | None = Field(description="The topic of the offer; null for a language")
    level_from: int | None = Field(description="Level of the offer now; 0 for none")
    level_to: int | None = Field(description="Level that it would need")
    gain: float = Field(ge=0, description="Points that it would bring", json_schema_extra=POINTS)
    score: Points = Field(description="Their score then, 0 to 100")


class ApplicationResult(WireModel):
    """What came of an application, for its owner.

    All of it but the partners themselves is worked out from the application, the rules of the call and what is public
    of the territories, without what any other applicant does not want.
    """

    application_id: UUID = Field(description="The application")
    state: ApplicationResultState = Field(description="What came of it")
    published_at: datetime | None = Field(description="When the pairs were proposed (UTC); null before that")
    partners: list[ApplicationPartner] = Field(description="Its partners, the best score first")
    reason: ApplicationReason | None = Field(description="Why it has no partner; null where it has one")
    min_score: Points | None = Field(description="What a pair has to score at least; null before publication")
    candidates: int | None = Field(ge=0, description="Number of territories of the other side; null before publication")
    reaching: int | None = Field(
        ge=0,
        description="Number of those that reach the threshold with it and that it did not exclude itself, "
        "whatever else decided; null before publication",
    )
    excluded: int | None = Field(ge=0, description="Number of those that it excluded itself; null before publication")
    nearest: NearestMiss | None = Field(description="Of those, the one of the best score, where it has no partner")
    chances: list[ApplicationChance] = Field(
        description="Changes of its own profile that would raise its best scores, where it has no partner"
    )
