"""Calls for applications on the wire."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from pairing_api.pairings.schemas import Side
from pairing_api.programmes.schemas import Strand
from pairing_api.territories.schemas import TerritoryKind
from servicekit.schemas import Code, CountryCode, Names, Slug, Texts, WireModel, measured_in


class CallStage(Code):
    """How far the staff have taken a call that is closed."""

    EVALUATING = "evaluating", "The applications are read and decided on"
    DECIDED = "decided", "Every applicant has a decision and feedback"
    ARCHIVED = "archived", "Nothing happens to it any more"


class CallState(Code):
    """Where a call stands. The first three follow from the time of the server, the others are set by the staff."""

    PUBLISHED = "published", "Public, and not open yet"
    OPEN = "open", "Applications can be submitted"
    CLOSED = "closed", "Nothing can be submitted any more"
    EVALUATING = "evaluating", "The applications are read and decided on"
    DECIDED = "decided", "Every applicant has a decision and feedback"
    ARCHIVED = "archived", "Nothing happens to it any more"


class ScoreCriterion(Code):
    """What two territories are compared by when the applicants of a call are matched."""

    COMPLEMENTARITY = "complementarity", "What the one offers and the other needs"
    SHARED_CHALLENGES = "shared_challenges", "What both need"
    S3 = "s3", "Smart specialisation: shared economic domains"
    SIZE = "size", "Inhabitants"
    DENSITY = "density", "Inhabitants for each square kilometre"
    CLIMATE = "climate", "Climate class"
    VALUE_CHAINS = "value_chains", "Linked value chains"
    CLUSTERS = "clusters", "Clusters in the same domains"
    ECONOMY = "economy", "Product for each inhabitant"
    PROFILE = "profile", "Traits such as port or mountain"
    LANGUAGE = "language", "A working language in common"
    COMMITMENT = "commitment", "Commitments of the Global Covenant of Mayors in common"


class CallPolicy(Code):
    """What matching the applicants of a call puts first."""

    LARGEST = "largest", "As many pairs as possible, then the best total score"
    BEST_TOTAL = "best_total", "The best total score, then as many pairs as possible"
    FAIREST = "fairest", "As many pairs as possible, then the best score of the worst pair"
    STABLE = "stable", "No two that would both rather have each other"


class Comparison(Code):
    """How a figure is held against a threshold."""

    AT_LEAST = "at_least", "The figure is the threshold or more"
    MORE_THAN = "more_than", "The figure is more than the threshold"


class Threshold(WireModel):
    """A figure that applicants need."""

    value: float = Field(description="The figure", examples=[50000])
    comparison: Comparison = Field(description="How a figure is held against it")
    is_hard: bool = Field(description="Whether who does not reach it is refused; else it is only told")


class CountryQuota(WireModel):
    """How many applicants of a country are paired."""

    country: CountryCode
    min: int | None = Field(
        ge=0, description="As many at least, where there are so many", json_schema_extra=measured_in("applicants")
    )
    max: int | None = Field(ge=0, description="As many at most", json_schema_extra=measured_in("applicants"))


class CallSide(WireModel):
    """Who can apply on one side of a call."""

    side: Side = Field(description="The side")
    countries: list[CountryCode] = Field(description="Countries and territories that the call is open for")
    kinds: list[TerritoryKind] = Field(description="Kinds of territory that can apply; all of them where none is named")
    min_population: Threshold | None = Field(
        description="Inhabitants that an applicant needs that is no consortium",
        json_schema_extra=measured_in("inhabitants"),
    )
    consortium_min_population: Threshold | None = Field(
        description="Inhabitants that the members of a consortium need together",
        json_schema_extra=measured_in("inhabitants"),
    )
    places: int | None = Field(
        ge=1,
        description="How many are selected at most; null for no limit",
        json_schema_extra=measured_in("applicants"),
    )
    quotas: list[CountryQuota] = Field(description="How many of a country are paired")


class Criterion(WireModel):
    """How much a component of the score counts."""

    key: ScoreCriterion = Field(description="Component of the score")
    weight: float = Field(ge=0, description="Its weight beside the others")


class ReadingCriterion(WireModel):
    """What readers give points for."""

    key: Slug = Field(description="Code of the criterion, unique in the call", examples=["motivation"])
    names: Names
    max_points: int = Field(ge=1, description="The most points", json_schema_extra=measured_in("points"))
    weight: float = Field(ge=0, description="Its weight beside the others")


class Call(WireModel):
    """A call for applications."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    name: str = Field(description="Name in English")
    names: Names
    programme: str = Field(description="Slug of the programme")
    strand: Strand = Field(description="The strand it belongs to")
    state: CallState = Field(description="Where it stands at the time of the answer")
    summaries: Texts = Field(description="What it is for, in a few words, by language (BCP 47)")
    texts: Texts = Field(description="The text of the call, by language (BCP 47)")
    time_zone: str = Field(description="Time zone of the call (IANA)", examples=["Europe/Brussels"])
    opens_at: datetime = Field(description="From this instant on applications can be submitted (UTC)")
    closes_at: datetime = Field(description="From this instant on nothing can be submitted any more (UTC)")
    sides: list[CallSide] = Field(description="Who can apply, on which side")
    topics: list[str] = Field(description="Codes of the topics it is for; empty for all of them")
    criteria: list[Criterion] = Field(
        description="How much each component of the score counts in matching; empty for the default weights"
    )
    reading_criteria: list[ReadingCriterion] = Field(description="What readers give points for")
    min_score: float | None = Field(
        ge=0, le=100, description="Pairs with a lower score are not made", json_schema_extra=measured_in("points")
    )
    policy: CallPolicy = Field(description="What matching puts first")
    max_wishes: int = Field(ge=0, description="How many partners an applicant can wish for")
    max_vetoes: int = Field(ge=0, description="How many partners an applicant can refuse, in private")
    max_capacity: int = Field(ge=1, description="How many partners an applicant can offer to work with at most")
    min_staff_months: Threshold | None = Field(
        description="Months of staff time that an applicant commits", json_schema_extra=measured_in("months of work")
    )
    needs_endorsement: bool = Field(description="Whether an application needs the endorsement of who governs the place")
    readers: int = Field(ge=1, description="How many readers each application has")
    updated_at: datetime = Field(description="When the record last changed (UTC)")


class Move(WireModel):
    """What the staff do with a call."""

    to: CallStage = Field(description="Where it goes")
    reason: Annotated[str, Field(min_length=1, max_length=1000)] | None = Field(
        default=None, description="Why; kept with the move"
    )


class MadeMove(WireModel):
    """A move of a call."""

    from_state: CallState = Field(description="Where it stood")
    to_state: CallState = Field(description="Where it went")
    reason: str | None = Field(description="Why")
    moved_at: datetime = Field(description="When (UTC)")
    person_id: UUID | None = Field(description="Who; null for a program")
    person_name: str | None = Field(description="Name of who; null where it was erased")


class CallProgress(WireModel):
    """Where a call stands, where it can go, and how it came there."""

    slug: Slug
    state: CallState = Field(description="Where it stands")
    allowed: list[CallStage] = Field(description="Where the staff can take it now")
    undecided: int = Field(
        ge=0,
        description="Submitted applications without a decision and feedback; while there are any, it cannot be decided",
        json_schema_extra=measured_in("applications"),
    )
    moves: list[MadeMove] = Field(description="What was done, the first move first")
