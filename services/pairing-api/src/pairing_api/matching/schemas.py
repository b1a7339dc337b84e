"""Cohorts, match runs and what comes of them, on the wire."""

from datetime import datetime
from typing import Annotated, Final
from uuid import UUID

from pydantic import Field

from pairing_api.pairings.schemas import Side
from pairing_api.programmes.schemas import Strand
from servicekit.schemas import Code, CountryCode, Latitude, Longitude, Names, Slug, WireModel, measured_in

# Members of one side of a cohort; and up to how many on each side a run is made while its request waits.
MOST_MEMBERS: Final = 500
MOST_AT_ONCE: Final = 50
LARGEST_CAPACITY: Final = 20

POINTS = measured_in("points")
Points = Annotated[
    float, Field(ge=0, le=100, description="Score of a pair, 0 to 100", json_schema_extra=POINTS, examples=[59.784361])
]
Capacity = Annotated[int, Field(strict=True, ge=0, le=LARGEST_CAPACITY, description="Most partners at a time")]
Weight = Annotated[float, Field(ge=0, le=1_000_000)]
ShortName = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]*\S[^\x00]*$")]


class MatchRunState(Code):
    """Where a match run stands. One that is done, infeasible or failed never changes again."""

    QUEUED = "queued", "Waits for the worker"
    RUNNING = "running", "Is being worked out"
    DONE = "done", "Worked out; the result is there"
    INFEASIBLE = "infeasible", "Not all of the locks and lower bounds can be kept; `conflict` names them"
    FAILED = "failed", "Came to nothing; `failure` says why"


class MatchPolicy(Code):
    """What a match run aims at, first things first."""

    LARGEST = "largest", "As many pairs as can be; of those the largest total score, then the best lowest score"
    BEST_TOTAL = "best_total", "The largest total score; then as many pairs as can be, then the best lowest score"
    FAIREST = "fairest", "As many pairs as can be; of those the best lowest score, then the largest total score"
    STABLE = "stable", "No two that would rather have each other are kept apart: deferred acceptance, EU side asking"


class MatchGoal(Code):
    """One thing that a match run can aim at."""

    COUNT = "count", "Number of pairs"
    TOTAL = "total", "Sum of the scores"
    MIN = "min", "Lowest score of a pair"


class MatchPair(WireModel):
    """Two members of a cohort."""

    eu: Slug = Field(description="Member of the EU side", examples=["bologna"])
    partner: Slug = Field(description="Member of the partner side", examples=["yantai"])


class MatchQuota(WireModel):
    """How many pairs the members of one country may or must have together."""

    side: Side = Field(description="On which side they are")
    country: CountryCode
    min: Annotated[int, Field(strict=True, ge=0, le=10_000)] | None = Field(
        default=None, description="At least so many pairs"
    )
    max: Annotated[int, Field(strict=True, ge=0, le=10_000)] | None = Field(
        default=None, description="At most so many pairs"
    )


class MatchTrio(WireModel):
    """Two members of one side that shall share a partner, which needs room for both."""

    side: Side = Field(description="On which side both are")
    members: list[Slug] = Field(min_length=2, max_length=2, description="Both of them")


class CohortMemberCreate(WireModel):
    """A member of a cohort, where its members are named by hand."""

    territory: Slug = Field(description="Slug of the territory", examples=["bologna"])
    side: Side = Field(description="On which side it stands")
    capacity: Annotated[int, Field(strict=True, ge=1, le=LARGEST_CAPACITY)] = Field(
        default=1, description="Most partners at a time, those that it has already among them"
    )
    wishes: list[Slug] = Field(default=[], max_length=50, description="Whom it wants, the dearest first")
    vetoes: list[Slug] = Field(default=[], max_length=50, description="Whom it does not want. Private")


class CohortCreate(WireModel):
    """A cohort to be made: of the selected applications of a call, or of members named by hand."""

    name: ShortName = Field(description="What it is called, for staff", examples=["Round 3"])
    call: Slug | None = Field(default=None, description="Slug of the call whose selected applications it has")
    members: list[CohortMemberCreate] = Field(
        default=[], max_length=2 * MOST_MEMBERS, description="Its members, where it is of no call"
    )
    programme: Slug | None = Field(
        default=None, description="Slug of the programme of its pairings; that of the call where there is one"
    )
    strand: Strand | None = Field(default=None, description="Strand of its pairings; that of the call if there is one")


class CohortItem(WireModel):
    """A set of selected territories of both sides, as they were when it was made."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    name: str = Field(description="What it is called, for staff")
    call: str | None = Field(description="Slug of the call that it was made from; null where its members were named")
    programme: str = Field(description="Slug of the programme of its pairings")
    strand: Strand = Field(description="Strand of its pairings, by which it is scored")
    eu_count: int = Field(ge=0, description="Number of members of the EU side")
    partner_count: int = Field(ge=0, description="Number of members of the partner side")
    run_count: int = Field(ge=0, description="Number of its match runs")
    published_run_id: UUID | None = Field(description="The match run whose pairs are proposed; null where none is")
    created_at: datetime = Field(description="When it was made (UTC)")


class CohortMember(WireModel):
    """A territory of a cohort, as it was when the cohort was made."""

    territory: Slug = Field(description="Its slug, by which runs name it")
    side: Side = Field(description="On which side it stands")
    name: str = Field(description="Name in English")
    names: Names
    country: CountryCode
    latitude: Latitude | None = Field(description="Latitude, degrees north (WGS 84)")
    longitude: Longitude | None = Field(description="Longitude, degrees east (WGS 84)")
    application_id: UUID | None = Field(description="Its application; null where it was named by hand")
    capacity: Capacity = Field(description="Most partners at a time, those that it has already among them")
    open_pairings: int = Field(ge=0, description="Partners that it had already when the cohort was made")
    wishes: list[Slug] = Field(description="Whom it wants, the dearest first")
    vetoes: list[Slug] = Field(description="Whom it does not want. Private")
    preferred_countries: list[CountryCode] = Field(description="Countries that it would rather have a partner in")


class MatchSettings(WireModel):
    """How a run matches its cohort, with nothing left open."""

    policy: MatchPolicy = Field(description="What it aims at")
    order: list[MatchGoal] = Field(description="The goals of the policy, first things first; none where it is stable")
    weights: dict[str, Weight] = Field(description="Weight of each component of the score")
    min_score: Points = Field(description="Pairs that score less are not made")
    locks: list[MatchPair] = Field(description="Pairs that must be made")
    vetoes: list[MatchPair] = Field(description="Pairs that staff do not want, beside the vetoes of the members")
    quotas: list[MatchQuota] = Field(description="How many pairs countries may or must have")
    capacities: dict[str, Capacity] = Field(
        description="How many new partners a member can have, where it is not what its application says"
    )
    trios: list[MatchTrio] = Field(description="Members of one side that shall share a partner")
    left_out: list[Slug] = Field(description="Members that the run does without")


class Cohort(CohortItem):
    """A cohort with its members and the rules of its call."""

    members: list[CohortMember] = Field(description="Its members, the EU side first, by slug")
    defaults: "MatchSettings" = Field(description="What a run has where it is not told otherwise: the call's rules")


class MatchRunCreate(WireModel):
    """A match run to be made. What is not given is as in the run that it is based on, or else as the call has it."""

    cohort_id: UUID = Field(description="The cohort")
    name: ShortName = Field(description="What it is called, for staff", examples=["Fairest, without Bologna"])
    base_run_id: UUID | None = Field(
        default=None, description="The run of the same cohort that this is a scenario of: what is not given is as there"
    )
    policy: MatchPolicy | None = Field(default=None, description="What it aims at")
    order: list[MatchGoal] | None = Field(
        default=None,
        min_length=1,
        max_length=3,
        description="Goals in an order of your own, first things first, in place of the policy's",
    )
    weights: dict[str, Weight] | None = Field(
        default=None, max_length=30, description="Weight of each component of the score; those not named weigh nothing"
    )
    min_score: Points | None = Field(default=None, description="Pairs that score less are not made")
    locks: list[MatchPair] | None = Field(default=None, max_length=500, description="Pairs that must be made")
    vetoes: list[MatchPair] | None = Field(
        default=None, max_length=500, description="Pairs that staff do not want, beside the vetoes of the members"
    )
    quotas: list[MatchQuota] | None = Field(
        default=None, max_length=200, description="How many pairs countries may or must have"
    )
    capacities: dict[str, Capacity] | None = Field(
        default=None,
        max_length=2 * MOST_MEMBERS,
        description="How many new partners a member can have, by slug, where it is not what its application says",
    )
    trios: list[MatchTrio] | None = Field(
        default=None, max_length=100, description="Members of one side that shall share a partner"
    )
    left_out: list[Slug] | None = Field(
        default=None, max_length=2 * MOST_MEMBERS, description="Members that the run does without"
    )
