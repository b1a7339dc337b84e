"""What can be asked of cohorts and match runs."""

from uuid import UUID

from pydantic import Field

from pairing_api.matching.schemas import MatchPolicy, MatchRunState
from pairing_api.programmes.schemas import Strand
from servicekit.parameters import MOST_ITEMS, Parameters, choices, identifier
from servicekit.schemas import Slug

MOST_TRIALS = 200


class _Paged(Parameters):
    limit: int = Field(default=50, ge=1, le=MOST_ITEMS, description="Most records in a page")
    cursor: str | None = Field(
        default=None, max_length=2000, description="`nextCursor` of the page before; made by the API, not to be built"
    )
    count: bool = Field(default=False, description="Also count the whole selection, as `total`")


class CohortsQuery(_Paged):
    """Which cohorts."""

    call: list[Slug] = Field(default=[], max_length=20, description="Slug of the call")
    strand: list[Strand] = Field(default=[], max_length=10, description="City-to-city or inter-regional")


class MatchRunsQuery(_Paged):
    """Which match runs."""

    cohort_id: UUID | None = identifier("Runs of this cohort")
    base_run_id: UUID | None = identifier("Scenarios of this run")
    state: list[str] = choices([one.value for one in MatchRunState], "Where they stand")
    policy: list[str] = choices([one.value for one in MatchPolicy], "What they aim at")


class MatrixQuery(Parameters):
    """Which part of the matrix, and by which rules."""

    territory: list[Slug] = Field(
        default=[], max_length=50, description="Only pairs of one of these members; all pairs if not given"
    )
    match_run_id: UUID | None = identifier("By the weights and rules of this run; by those of the call if not given")


class DifferencesQuery(Parameters):
    """Which runs are compared."""

    with_run: UUID = Field(alias="with", description="The other run, from which the differences are seen")


class RobustnessQuery(Parameters):
    """How the weights are made different."""

    trials: int | None = Field(
        default=None,
        ge=1,
        le=MOST_TRIALS,
        description="Number of trials; 50 if not given, or as many as can be had of a large cohort",
    )
    spread: float = Field(
        default=0.25, ge=0, le=0.95, description="Each weight is multiplied by a number from 1 less this to 1 plus this"
    )
    seed: int = Field(
        default=1, ge=0, le=2_147_483_647, description="What the trials are drawn by: the same seed, the same trials"
    )
