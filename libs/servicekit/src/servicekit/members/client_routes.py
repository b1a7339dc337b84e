"""Addresses of programs that call by themselves, for staff."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from servicekit.access import CLIENTS_MANAGE, CLIENTS_READ
from servicekit.database import Db
from servicekit.identity.caller import SignedIn
from servicekit.members import clients, schemas
from servicekit.members.answers import done, private_answer
from servicekit.members.directory import Directory
from servicekit.members.parameters import ClientId, PageQuery
from servicekit.pages import Page
from servicekit.settings import ServiceSettings
from servicekit.writing.bodies import StrictJson


def _settings(request: Request) -> ServiceSettings:
    settings: ServiceSettings = request.app.state.settings
    return settings


def clients_router(directory: Directory) -> APIRouter:
    """`/clients`."""
    router = APIRouter(prefix="/clients", tags=[directory.tag])

    @router.get("", response_model=Page[schemas.ApiClient])
    def list_clients(caller: SignedIn, db: Db, query: Annotated[PageQuery, Query()]) -> Response:
        """Programs that may call by themselves, the latest first."""
        caller.require(CLIENTS_READ)
        items, after = clients.list_clients(db, after=query.cursor, limit=query.limit)
        return private_answer(Page(items=items, next_cursor=str(after) if after else None))

    @router.post("", response_model=schemas.ApiClientSecret, status_code=201)
    def create_client(
        request: Request, caller: SignedIn, db: Db, _: StrictJson, body: schemas.ClientCreate
    ) -> Response:
        """Lets a program in: registers it at the identity provider, or takes one from there. Shows the secret once."""
        authority = caller.require(CLIENTS_MANAGE)
        made = clients.create_client(db, _settings(request), authority, body, authority.actor(request))
        return private_answer(made, status=201)

    @router.get("/{clientId}", response_model=schemas.ApiClient)
    def get_client(caller: SignedIn, db: Db, client_id: ClientId) -> Response:
        """One program."""
        caller.require(CLIENTS_READ)
        return private_answer(clients.show_client(clients.find_client(db, client_id)))

    @router.post("/{clientId}/rotations", response_model=schemas.ApiClientSecret)
    def rotate_client(request: Request, caller: SignedIn, db: Db, client_id: ClientId) -> Response:
        """Gives the program a new identifier and secret, and shows the secret once.

        Tokens of the old identifier are not taken any more, from now on. Where the program is let into the other
        service too, give that one the new identifier.
        """
        authority = caller.require(CLIENTS_MANAGE)
        found = clients.find_client(db, client_id)
        return private_answer(clients.rotate(db, _settings(request), authority, found, authority.actor(request)))

    @router.delete("/{clientId}", status_code=204)
    def remove_client(request: Request, caller: SignedIn, db: Db, client_id: ClientId) -> Response:
        """Lets the program in no more, from now on. It stays registered at the identity provider."""
        authority = caller.require(CLIENTS_MANAGE)
        clients.remove(db, authority, clients.find_client(db, client_id), authority.actor(request))
        return done()

    return router
