"""All addresses of people and organisations: what a service takes into its own."""

from fastapi import APIRouter

from servicekit.members.client_routes import clients_router
from servicekit.members.directory import Directory
from servicekit.members.me_routes import me_router
from servicekit.members.membership_routes import delegations_router, memberships_router
from servicekit.members.organisation_routes import organisations_router
from servicekit.members.people_routes import people_router


def members_routers(directory: Directory) -> list[APIRouter]:
    """The routers, in reading order; their rules of access are `servicekit.members.rules.MEMBER_RULES`."""
    return [
        me_router(directory),
        organisations_router(directory),
        memberships_router(directory),
        delegations_router(directory),
        people_router(directory),
        clients_router(directory),
    ]
