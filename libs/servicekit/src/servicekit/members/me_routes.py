"""Addresses of who calls: who they are, what is held of them, its erasure."""

from fastapi import APIRouter, Request, Response

from servicekit.changes.records import Actor
from servicekit.database import Db
from servicekit.identity.caller import SignedIn, verifier_of
from servicekit.members import people, schemas, signing_in
from servicekit.members.answers import done, private_answer
from servicekit.members.directory import Directory
from servicekit.problems import FieldError, Problem, forbidden, invalid
from servicekit.settings import ServiceSettings
from servicekit.writing.bodies import StrictJson


def me_router(directory: Directory) -> APIRouter:
    """`/me` and what is below it."""
    router = APIRouter(tags=[directory.tag])

    @router.get("/me", response_model=schemas.Me)
    def get_me(caller: SignedIn, db: Db) -> Response:
        """Who calls, and what they may do here. Somebody who has not signed in here yet is told so by null."""
        return private_answer(signing_in.me(db, directory, caller))

    @router.post("/me/sign-ins", response_model=schemas.Me)
    def create_sign_in(request: Request, caller: SignedIn, db: Db, _: StrictJson, body: schemas.SignIn) -> Response:
        """Tells who has signed in; answers who they are here.

        The service learns name and verified address from the ID token, which it verifies, and makes memberships of the
        open invitations to that address. To be called after each sign-in; again changes nothing.
        """
        if caller.token.is_of_client:
            raise forbidden("A program does not sign in as a person.")
        try:
            told = verifier_of(request).id_token(body.id_token, caller.token.subject)
        except Problem as problem:
            if problem.status != 401:
                raise
            raise invalid(FieldError(pointer="/idToken", code="token", detail=problem.detail)) from None
        settings: ServiceSettings = request.app.state.settings
        who = signing_in.sign_in(
            db,
            directory,
            caller.token,
            told,
            first_administrator=settings.first_administrator,
            request_id=request.scope.get("request_id"),
        )
        return private_answer(who)

    @router.get("/me/data", response_model=schemas.MyData)
    def get_my_data(caller: SignedIn, db: Db) -> Response:
        """All personal data of who calls that this service holds."""
        person = people.find_person(db, caller.require_person())
        headers = {"Content-Disposition": 'attachment; filename="my-data.json"'}
        return private_answer(people.all_of(db, person), headers=headers)

    @router.delete("/me", status_code=204)
    def erase_me(request: Request, caller: SignedIn, db: Db) -> Response:
        """Erases the personal data of who calls: name, address and language, roles, invitations, private contacts.

        What they did stays on record under an identifier that no longer leads to them. The account at the identity
        provider is erased there.
        """
        person = people.find_person(db, caller.require_person(), lock=True)
        people.erase(db, person, Actor(person_id=person.id, request_id=request.scope.get("request_id")))
        return done()

    return router
