"""Addresses of calls."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.access import CALLS_MOVE, CALLS_PROGRESS
from pairing_api.calls.moves import find_call, make_move, progress_of
from pairing_api.calls.queries import CallQuery
from pairing_api.calls.schemas import Call, CallProgress, Move
from pairing_api.calls.service import answer_call, answer_calls
from servicekit.conditional import PRIVATE
from servicekit.database import Db, ReadDb
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import RecordQuery
from servicekit.schemas import Slug
from servicekit.writing.bodies import StrictJson
from servicekit.writing.idempotency import OnceOnly

router = APIRouter(tags=["Calls"])

CallSlug = Annotated[Slug, Path(alias="slug", description="Slug of the call")]


@router.get("/calls", response_model=Page[Call])
def list_calls(request: Request, db: ReadDb, query: Annotated[CallQuery, Query()]) -> Response:
    """Calls for applications; the one that closes last comes first.

    `q` looks in the names and summaries in all languages, and the slug.
    """
    return answer_calls(request, db, query)


@router.get("/calls/{slug}", response_model=Call)
def get_call(request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], slug: CallSlug) -> Response:
    """One call."""
    return answer_call(request, db, query, slug)


@router.get("/calls/{slug}/transitions", response_model=CallProgress)
def list_call_transitions(caller: SignedIn, db: Db, slug: CallSlug) -> Response:
    """Where a call stands, where the staff can take it, and how it came there."""
    caller.require(CALLS_PROGRESS)
    return _shown(progress_of(db, caller, find_call(db, slug)))


@router.post("/calls/{slug}/transitions", response_model=CallProgress)
def move_call(
    request: Request, caller: SignedIn, db: Db, slug: CallSlug, once: OnceOnly, body: Move, _: StrictJson
) -> Response:
    """Take a closed call on: to its evaluation, its decision, the archive.

    It is decided only when every submitted application has a decision and feedback.
    """
    authority = caller.require(CALLS_MOVE)

    def work() -> Response:
        call = find_call(db, slug, lock="update")
        make_move(db, call, body, authority, request)
        return _shown(progress_of(db, caller, find_call(db, slug)))

    return once.run(db, caller, work)


def _shown(progress: CallProgress) -> Response:
    return Response(
        progress.model_dump_json(by_alias=True), media_type="application/json", headers={"Cache-Control": PRIVATE}
    )
