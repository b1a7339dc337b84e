"""Addresses of applications. All of them are private."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field
from sqlalchemy.orm import Session

from pairing_api.access import (
    APPLICATIONS_EDIT,
    APPLICATIONS_READ,
    APPLICATIONS_SUBMIT,
    DECISIONS_READ,
    DECISIONS_WRITE,
    READINGS_READ,
    READINGS_WRITE,
)
from pairing_api.applications import assessing, desk
from pairing_api.applications.content import ApplicationContent
from pairing_api.applications.queries import ApplicationQuery
from pairing_api.applications.schemas import (
    ApplicationCreate,
    ApplicationFeedback,
    ApplicationList,
    ApplicationReadings,
    DecisionCreate,
    Decisions,
    Eligibility,
    ReadingCreate,
    Withdrawal,
)
from pairing_api.applications.service import answer_applications
from pairing_api.applications.views import Application
from pairing_api.calls.routes import CallSlug
from servicekit.conditional import PRIVATE, is_known
from servicekit.database import Db
from servicekit.identity.caller import Caller, SignedIn
from servicekit.links import base_path
from servicekit.parameters import Parameters
from servicekit.schemas import WireModel
from servicekit.writing.bodies import StrictJson, StrictPatch, patch_of
from servicekit.writing.idempotency import OnceOnly
from servicekit.writing.preconditions import IfMatch

router = APIRouter(tags=["Applications"])

ApplicationId = Annotated[UUID, Path(alias="applicationId", description="Identifier of the application")]


class EligibilityQuery(Parameters):
    """On what eligibility is worked out."""

    now: bool = Field(
        default=False, description="By what is written and the figures of today, not as it was when it was submitted"
    )


def _shown(content: WireModel, status: int = 200, **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = content.model_dump_json(by_alias=True).encode()
    return Response(body, status, {"Cache-Control": PRIVATE, **named}, "application/json")


def _view(session: Session, request: Request, caller: Caller, case: desk.Case, status: int = 200) -> Response:
    shown = desk.view(session, caller, case)
    # It also says what changes without anybody writing on it, such as where the call stands.
    etag = case.etag_of(shown.model_dump_json(by_alias=True).encode())
    if request.method == "GET" and is_known(request, etag):
        return Response(status_code=304, headers={"ETag": etag, "Cache-Control": PRIVATE})
    more = {"Location": f"{base_path(request)}/applications/{case.record.id}"} if status == 201 else {}
    return _shown(shown, status, ETag=etag, **more)


@router.get("/applications", response_model=ApplicationList)
def list_applications(request: Request, caller: SignedIn, query: Annotated[ApplicationQuery, Query()]) -> Response:
    """Applications that you may see, the one that was changed last first: those of the own city, to the staff all."""
    return answer_applications(request, caller, query)


@router.post("/calls/{slug}/applications", status_code=201, response_model=Application)
def create_application(
    request: Request, caller: SignedIn, db: Db, slug: CallSlug, once: OnceOnly, body: ApplicationCreate, _: StrictJson
) -> Response:
    """Begin an application, before the call opens or while it is open. Each territory has one for a call."""

    def work() -> Response:
        case, _ = desk.create(db, caller, slug, body, request)
        return _view(db, request, caller, case, 201)

    desk.who_applies(db, caller, body.territory)
    return once.run(db, caller, work)


@router.get("/applications/{applicationId}", response_model=Application)
def get_application(request: Request, caller: SignedIn, db: Db, application_id: ApplicationId) -> Response:
    """One application, as far as you may see it."""
    case, _ = desk.find_case(db, caller, application_id, APPLICATIONS_READ)
    return _view(db, request, caller, case)


@router.patch("/applications/{applicationId}", response_model=Application)
def update_application(
    request: Request,
    caller: SignedIn,
    db: Db,
    application_id: ApplicationId,
    condition: IfMatch,
    body: patch_of(ApplicationContent),  # type: ignore[valid-type]
    _: StrictPatch,
) -> Response:
    """Save what is written so far. Texts may be half typed and fields may be missing; a submission asks for all.

    What was submitted already counts as it is until it is submitted again.
    """
    case, authority = desk.find_case(db, caller, application_id, APPLICATIONS_EDIT, lock="share")
    case.check(condition)
    desk.save(db, case, body, authority, request)
    return _view(db, request, caller, case)


@router.post("/applications/{applicationId}/submissions", response_model=Application)
def submit_application(
    request: Request, caller: SignedIn, db: Db, application_id: ApplicationId, condition: IfMatch, once: OnceOnly
) -> Response:
    """Submit what is written, in place of what was submitted before; while the call is open, as often as needed.

    Whether it is eligible is worked out at once.
    """

    def work() -> Response:
        case, authority = desk.find_case(db, caller, application_id, APPLICATIONS_SUBMIT, lock="share")
        case.check(condition)
        desk.submit(db, case, authority, request)
        return _view(db, request, caller, case)

    desk.find_case(db, caller, application_id, APPLICATIONS_SUBMIT)
    return once.run(db, caller, work)


@router.post("/applications/{applicationId}/withdrawals", response_model=Application)
def withdraw_application(
    request: Request,
    caller: SignedIn,
    db: Db,
    application_id: ApplicationId,
    condition: IfMatch,
    once: OnceOnly,
    body: Withdrawal,
    _: StrictJson,
) -> Response:
    """Take an application back. While the call is open it can be written on and submitted again."""

    def work() -> Response:
        case, authority = desk.find_case(db, caller, application_id, APPLICATIONS_SUBMIT, lock="share")
        case.check(condition)
        desk.withdraw(db, case, body.reason, authority, request)
        return _view(db, request, caller, case)

    desk.find_case(db, caller, application_id, APPLICATIONS_SUBMIT)
    return once.run(db, caller, work)


@router.get("/applications/{applicationId}/eligibility", response_model=Eligibility)
def get_application_eligibility(
    caller: SignedIn, db: Db, application_id: ApplicationId, query: Annotated[EligibilityQuery, Query()]
) -> Response:
    """Whether an application is eligible: each rule with the figure that was used, and what it was held against."""
    case, _ = desk.find_case(db, caller, application_id, APPLICATIONS_READ)
    return _shown(desk.eligibility_of(db, caller, case, now=query.now))


@router.post("/applications/{applicationId}/eligibility-checks", response_model=Eligibility)
def recheck_application(
    request: Request, caller: SignedIn, db: Db, application_id: ApplicationId, once: OnceOnly
) -> Response:
    """Work out again, by the figures of today, whether what was submitted is eligible."""

    def work() -> Response:
        case, authority = desk.find_case(db, caller, application_id, DECISIONS_WRITE, lock="update")
        desk.recheck(db, case, authority, request)
        return _shown(desk.eligibility_of(db, caller, case, now=False))

    desk.find_case(db, caller, application_id, DECISIONS_WRITE)
    return once.run(db, caller, work)


@router.get("/applications/{applicationId}/readings", response_model=ApplicationReadings)
def list_application_readings(caller: SignedIn, db: Db, application_id: ApplicationId) -> Response:
    """What readers gave, and where they differ. A reader sees what others gave once the own reading is handed in."""
    case, _ = desk.find_case(db, caller, application_id, READINGS_READ)
    return _shown(assessing.readings_of(db, caller, case))


@router.post("/applications/{applicationId}/readings", status_code=201, response_model=ApplicationReadings)
def read_application(
    request: Request,
    caller: SignedIn,
    db: Db,
    application_id: ApplicationId,
    once: OnceOnly,
    body: ReadingCreate,
    _: StrictJson,
) -> Response:
    """Hand in the own reading, in place of an earlier one. Who belongs to the applicant's organisation is refused."""

    def work() -> Response:
        case, authority = desk.find_case(db, caller, application_id, READINGS_WRITE, lock="update")
        assessing.hand_in(db, case, body, authority, request)
        return _shown(assessing.readings_of(db, caller, case), 201)

    desk.find_case(db, caller, application_id, READINGS_WRITE)
    return once.run(db, caller, work)


@router.get("/applications/{applicationId}/decisions", response_model=Decisions)
def list_application_decisions(caller: SignedIn, db: Db, application_id: ApplicationId) -> Response:
    """What was decided, the decision that counts first."""
    case, _ = desk.find_case(db, caller, application_id, DECISIONS_READ)
    return _shown(assessing.decisions_of(db, caller, case))


@router.post("/applications/{applicationId}/decisions", status_code=201, response_model=Decisions)
def decide_application(
    request: Request,
    caller: SignedIn,
    db: Db,
    application_id: ApplicationId,
    once: OnceOnly,
    body: DecisionCreate,
    _: StrictJson,
) -> Response:
    """Decide on an application, with what the applicant is told when the call is decided."""

    def work() -> Response:
        case, authority = desk.find_case(db, caller, application_id, DECISIONS_WRITE, lock="update")
        assessing.decide(db, case, body, authority, request)
        return _shown(assessing.decisions_of(db, caller, case), 201)

    desk.find_case(db, caller, application_id, DECISIONS_WRITE)
    return once.run(db, caller, work)


@router.get("/applications/{applicationId}/feedback", response_model=ApplicationFeedback)
def get_application_feedback(caller: SignedIn, db: Db, application_id: ApplicationId) -> Response:
    """What was decided on an application and why, once the call is decided."""
    case, _ = desk.find_case(db, caller, application_id, APPLICATIONS_READ)
    return _shown(assessing.feedback_of(db, case))
