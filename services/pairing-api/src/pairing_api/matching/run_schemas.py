"""Match runs and their publication, on the wire."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from pairing_api.matching.outcome_schemas import MatchConflict, MatchResult
from pairing_api.matching.schemas import POINTS, MatchPair, MatchPolicy, MatchRunState, MatchSettings, Points
from pairing_api.pairings.schemas import PairingState
from servicekit.content_fields import Lines
from servicekit.schemas import Slug, WireModel


class MatchRunItem(WireModel):
    """A matching of a cohort."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    cohort_id: UUID = Field(description="The cohort")
    name: str = Field(description="What it is called, for staff")
    base_run_id: UUID | None = Field(description="The run that this is a scenario of; null where it is of none")
    state: MatchRunState = Field(description="Where it stands")
    policy: MatchPolicy = Field(description="What it aims at")
    pairs_count: int | None = Field(description="Number of pairs; null before it is done")
    total: float | None = Field(description="Sum of the scores; null before it is done", json_schema_extra=POINTS)
    minimum: float | None = Field(description="Lowest score of a pair; null where there is none")
    input_hash: str = Field(description="SHA-256 of what it is made from, in hexadecimal digits")
    is_published: bool = Field(description="Whether its pairs are proposed")
    created_at: datetime = Field(description="When it was asked for (UTC)")
    ended_at: datetime | None = Field(description="When it came to its end (UTC)")


class PublishedPairing(MatchPair):
    """A pairing that was made of a run's pair."""

    slug: Slug = Field(description="Slug of the pairing")
    state: PairingState = Field(description="Where the pairing stands now")
    score: Points = Field(description="Score of the pair when it was proposed, 0 to 100")


class MatchPublication(WireModel):
    """That the pairs of a run were proposed."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    match_run_id: UUID = Field(description="The run")
    published_at: datetime = Field(description="When they were proposed (UTC)")
    published_by: UUID | None = Field(description="The person who did; null for a program")
    pairings: list[PublishedPairing] = Field(description="The pairings; none where it was withdrawn")
    withdrawn_at: datetime | None = Field(description="When it was taken back (UTC); null where it stands")
    withdrawal_reason: str | None = Field(description="Why it was taken back")


class MatchRun(MatchRunItem):
    """A matching of a cohort with all that comes of it. Once it is done, infeasible or failed it never changes."""

    settings: MatchSettings = Field(description="How it matches, with nothing left open")
    result_hash: str | None = Field(
        description="SHA-256 of what came of it, in hexadecimal digits; null before it has ended"
    )
    solver_version: str = Field(description="Version of the solver; another one can come to another result")
    result: MatchResult | None = Field(description="What it comes to; null where it is not done")
    conflict: MatchConflict | None = Field(description="What cannot all be kept, where it is infeasible")
    failure: str | None = Field(description="Why it came to nothing, where it failed")
    started_at: datetime | None = Field(description="When its working out began (UTC)")
    created_by: UUID | None = Field(description="The person who asked for it; null for a program")
    publication: MatchPublication | None = Field(description="How its pairs were proposed last; null where never")


class MatchWithdrawal(WireModel):
    """Why the pairs of a run are not proposed any more."""

    reason: Lines = Field(description="For the record of changes")
