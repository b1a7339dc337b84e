"""Addresses of people who have signed in, for staff."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from servicekit.access import PEOPLE_MANAGE, PEOPLE_READ
from servicekit.database import Db
from servicekit.identity.caller import SignedIn
from servicekit.members import people, schemas
from servicekit.members.answers import done, private_answer
from servicekit.members.directory import Directory
from servicekit.members.organisations import check_not_above
from servicekit.members.parameters import PageQuery, PersonId
from servicekit.pages import Page
from servicekit.writing.bodies import StrictJson


def people_router(directory: Directory) -> APIRouter:
    """`/people`."""
    router = APIRouter(prefix="/people", tags=[directory.tag])

    @router.get("", response_model=Page[schemas.Person])
    def list_people(caller: SignedIn, db: Db, query: Annotated[PageQuery, Query()]) -> Response:
        """People who have signed in, the latest first."""
        caller.require(PEOPLE_READ)
        items, after = people.list_people(db, after=query.cursor, limit=query.limit)
        return private_answer(Page(items=items, next_cursor=str(after) if after else None))

    @router.post("/searches", response_model=Page[schemas.Person])
    def search_people(
        caller: SignedIn,
        db: Db,
        query: Annotated[PageQuery, Query()],
        _: StrictJson,
        body: schemas.PersonSearch,
    ) -> Response:
        """People whose name or address has this in it. It is asked by POST so that no address is in an address."""
        caller.require(PEOPLE_READ)
        items, after = people.list_people(db, after=query.cursor, limit=query.limit, text=body.text)
        return private_answer(Page(items=items, next_cursor=str(after) if after else None))

    @router.get("/{personId}", response_model=schemas.Person)
    def get_person(caller: SignedIn, db: Db, person_id: PersonId) -> Response:
        """One person, with all roles."""
        caller.require(PEOPLE_READ)
        return private_answer(people.show_person(db, people.find_person(db, person_id)))

    @router.delete("/{personId}", status_code=204)
    def erase_person(request: Request, caller: SignedIn, db: Db, person_id: PersonId) -> Response:
        """Erases the personal data of somebody who has asked for it, as `DELETE me` does."""
        authority = caller.require(PEOPLE_MANAGE)
        person = people.find_person(db, person_id, lock=True)
        check_not_above(authority, people.roles_held(db, person))
        people.erase(db, person, authority.actor(request))
        return done()

    return router
