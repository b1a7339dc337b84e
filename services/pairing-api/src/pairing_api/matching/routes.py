"""Addresses of cohorts and match runs. All of it is for staff, but for the result that a city has of its own."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.access import MATCHING_PUBLISH, MATCHING_READ, MATCHING_RUN
from pairing_api.commitments.service import commitment_source
from pairing_api.matching import cohorts, differences, explaining, lists, own_results, publishing, runs, studies
from pairing_api.matching.outcome_schemas import (
    CohortMatrix,
    MatchDifferences,
    MatchExplanation,
    MatchInput,
    MatchPrices,
    MatchRobustness,
    MemberExplanation,
)
from pairing_api.matching.own_schemas import ApplicationResult
from pairing_api.matching.queries import CohortsQuery, DifferencesQuery, MatchRunsQuery, MatrixQuery, RobustnessQuery
from pairing_api.matching.run_schemas import MatchPublication, MatchRun, MatchRunItem, MatchWithdrawal
from pairing_api.matching.schemas import Cohort, CohortCreate, CohortItem, MatchRunCreate
from servicekit.conditional import PRIVATE, answer
from servicekit.database import Db, Reader, database_of
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.schemas import Slug, WireModel
from servicekit.writing.bodies import StrictJson
from servicekit.writing.idempotency import OnceOnly

router = APIRouter(tags=["Matching"])

CohortId = Annotated[UUID, Path(alias="cohortId", description="Its identifier")]
RunId = Annotated[UUID, Path(alias="matchRunId", description="Its identifier")]
EuMember = Annotated[Slug, Path(description="Member of the EU side", examples=["bologna"])]
PartnerMember = Annotated[Slug, Path(description="Member of the partner side", examples=["yantai"])]


def _made(content: WireModel, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    body = content.model_dump_json(by_alias=True).encode()
    private = {"Cache-Control": PRIVATE, "Vary": "Authorization", **(headers or {})}
    return Response(body, status, private, "application/json")


def _read(request: Request, content: WireModel, headers: dict[str, str] | None = None) -> Response:
    """An answer with its validator."""
    return answer(request, content.model_dump_json(by_alias=True).encode(), headers=headers)


@router.post("/cohorts", status_code=201, response_model=Cohort)
def create_cohort(
    request: Request, caller: SignedIn, strict: StrictJson, wish: CohortCreate, once: OnceOnly, db: Db
) -> Any:
    """Make a cohort of the selected applications of a call, or of members named by hand.

    Profiles, wishes, vetoes, capacities and the rules of the call are kept as they are now: a cohort never changes.
    """
    actor = caller.require(MATCHING_RUN).actor(request)
    # The cohort keeps for good what is known of commitments: it is brought up to date first, where that can be had.
    commitment_source(request).copies()

    def work() -> Response:
        made = cohorts.create(db, wish, actor)
        return _made(cohorts.shown(db, made), 201, {"Location": f"{request.url.path}/{made.id}"})

    return once.run(db, caller, work)


@router.get("/cohorts", response_model=Page[CohortItem])
def list_cohorts(request: Request, caller: SignedIn, query: Annotated[CohortsQuery, Query()]) -> Response:
    """Cohorts, the newest first."""
    caller.require(MATCHING_READ)
    return lists.answer_cohorts(request, Reader(database_of(request).present_engine), query)


@router.get("/cohorts/{cohortId}", response_model=Cohort)
def get_cohort(request: Request, caller: SignedIn, db: Db, cohort_id: CohortId) -> Response:
    """A cohort with its members, their wishes and vetoes, and the rules of its call."""
    caller.require(MATCHING_READ)
    return _read(request, cohorts.shown(db, cohorts.find(db, cohort_id)))


@router.get("/cohorts/{cohortId}/matrix", response_model=CohortMatrix)
def get_cohort_matrix(
    request: Request, caller: SignedIn, db: Db, cohort_id: CohortId, query: Annotated[MatrixQuery, Query()]
) -> Response:
    """All scores of a cohort with what they consist of, and which pairs cannot be. Up to 10,000 pairs at a time."""
    caller.require(MATCHING_READ)
    return _read(request, studies.matrix_of(db, cohort_id, query))


@router.post("/match-runs", status_code=201, response_model=MatchRun)
def create_match_run(
    request: Request, caller: SignedIn, strict: StrictJson, wish: MatchRunCreate, once: OnceOnly, db: Db
) -> Any:
    """Match a cohort. Up to 50 members on each side it is done at once; a larger run is `queued` for the worker.

    With `baseRunId` it is a scenario: what is not given is as in that run. Nothing real follows from a run before it
    is published.
    """
    actor = caller.require(MATCHING_RUN).actor(request)

    def work() -> Response:
        made = runs.create(db, wish, actor)
        return _made(runs.shown(db, made), 201, {"Location": f"{request.url.path}/{made.id}"})

    return once.run(db, caller, work)


@router.get("/match-runs", response_model=Page[MatchRunItem])
def list_match_runs(request: Request, caller: SignedIn, query: Annotated[MatchRunsQuery, Query()]) -> Response:
    """Match runs, the newest first."""
    caller.require(MATCHING_READ)
    return lists.answer_runs(request, Reader(database_of(request).present_engine), query)


@router.get("/match-runs/{matchRunId}", response_model=MatchRun)
def get_match_run(request: Request, caller: SignedIn, db: Db, run_id: RunId) -> Response:
    """A match run: how it matches, and what comes of it."""
    caller.require(MATCHING_READ)
    return _read(request, runs.shown(db, runs.find(db, run_id)))


@router.get("/match-runs/{matchRunId}/input", response_model=MatchInput)
def get_match_run_input(request: Request, caller: SignedIn, db: Db, run_id: RunId) -> Response:
    """What a run was made from and its pairs, as a file that `pairing-api recheck` works out again anywhere."""
    caller.require(MATCHING_READ)
    headers = {"Content-Disposition": f'attachment; filename="match-run-{run_id}-input.json"'}
    return answer(request, runs.input_of(db, run_id), headers=headers)


@router.get("/match-runs/{matchRunId}/prices", response_model=MatchPrices)
def get_match_run_prices(request: Request, caller: SignedIn, db: Db, run_id: RunId) -> Response:
    """What each policy would come to with the input of this run. Worked out when asked, up to 100 members a side."""
    caller.require(MATCHING_READ)
    return _read(request, studies.prices_of(db, run_id))


@router.get("/match-runs/{matchRunId}/robustness", response_model=MatchRobustness)
def get_match_run_robustness(
    request: Request, caller: SignedIn, db: Db, run_id: RunId, query: Annotated[RobustnessQuery, Query()]
) -> Response:
    """In which share of trials with somewhat different weights each pair is made. Up to 50 members a side."""
    caller.require(MATCHING_READ)
    return _read(request, studies.robustness_of(db, run_id, query))


@router.get("/match-runs/{matchRunId}/differences", response_model=MatchDifferences)
def get_match_run_differences(
    request: Request, caller: SignedIn, db: Db, run_id: RunId, query: Annotated[DifferencesQuery, Query()]
) -> Response:
    """How a run differs from another: pairs gained and lost, who gains and loses, and what was asked differently."""
    caller.require(MATCHING_READ)
    return _read(request, differences.between(db, run_id, query.with_run))


@router.get("/match-runs/{matchRunId}/explanations/{eu}/{partner}", response_model=MatchExplanation)
def get_match_run_explanation(
    request: Request, caller: SignedIn, db: Db, run_id: RunId, eu: EuMember, partner: PartnerMember
) -> Response:
    """Why a run makes a pair, or does not, and what it would come to if the pair had to be made."""
    caller.require(MATCHING_READ)
    return _read(request, explaining.explained(db, run_id, eu, partner))


@router.get("/match-runs/{matchRunId}/members/{territory}", response_model=MemberExplanation)
def get_match_run_member(
    request: Request,
    caller: SignedIn,
    db: Db,
    run_id: RunId,
    territory: Annotated[Slug, Path(description="Slug of the member", examples=["bologna"])],
) -> Response:
    """How a member fares in a run: its partners, or why it has none and what would let it have one."""
    caller.require(MATCHING_READ)
    return _read(request, explaining.member(db, run_id, territory))


@router.post("/match-runs/{matchRunId}/publications", status_code=201, response_model=MatchPublication)
def publish_match_run(request: Request, caller: SignedIn, once: OnceOnly, db: Db, run_id: RunId) -> Any:
    """Make a pairing in the state `proposed` of each pair of a run, all or none.

    Proposed pairings are not public. Applicants see their result from then on, or from when the call is decided.
    Asked again, nothing more is made. 409 names each pair that cannot be: a veto, no room for another partner, partners
    already, an application that is not selected any more.
    """
    actor = caller.require(MATCHING_PUBLISH).actor(request)

    def work() -> Response:
        made = publishing.publish(db, run_id, actor)
        return _made(made, 201, {"Location": f"{request.url.path.rpartition('/')[0]}"})

    return once.run(db, caller, work)


@router.post("/match-runs/{matchRunId}/withdrawals", response_model=MatchPublication)
def withdraw_match_run(
    request: Request,
    caller: SignedIn,
    strict: StrictJson,
    wish: MatchWithdrawal,
    once: OnceOnly,
    db: Db,
    run_id: RunId,
) -> Any:
    """Take the proposals of a run back, while all of them are only proposed. Applicants see no result any more."""
    actor = caller.require(MATCHING_PUBLISH).actor(request)
    return once.run(db, caller, lambda: _made(publishing.withdraw(db, run_id, wish.reason, actor)))


@router.get("/applications/{applicationId}/result", response_model=ApplicationResult)
def get_application_result(
    request: Request,
    caller: SignedIn,
    db: Db,
    application_id: Annotated[UUID, Path(alias="applicationId", description="Identifier of the application")],
) -> Response:
    """What came of an application, for its owner: its partners, or why it has none.

    All but the partners themselves is worked out without what any other applicant does not want. Before the pairs are
    published and the call is decided there is nothing to see.
    """
    return _read(request, own_results.result_of(db, caller, application_id))
