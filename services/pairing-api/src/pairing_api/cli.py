"""The console command `pairing-api`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pairing_api.members import MEMBERS
from pairing_api.settings import PairingSettings
from servicekit.console import Service, run

if TYPE_CHECKING:
    from pathlib import Path

    from fastapi import FastAPI
    from sqlalchemy.orm import Session

    from servicekit.settings import ServiceSettings

# Each command reads what it needs: the routes of the whole service, or what solves, take longer to read than a
# migration takes.


def _create_application(settings: ServiceSettings) -> FastAPI:
    from pairing_api.main import create_application

    return create_application(settings)


def _load_reference(session: Session) -> str:
    from pairing_api.loading.reference import load_reference

    return load_reference(session)


def _load_demo(session: Session, folder: Path) -> str:
    from pairing_api.loading.demo import load_demo

    return load_demo(session, folder)


SERVICE = Service(
    name="pairing-api",
    package="pairing_api",
    env_prefix="PAIRING_",
    application="pairing_api.main:application",
    create_application=_create_application,
    settings=PairingSettings,
    load_reference=_load_reference,
    load_demo=_load_demo,
    directory=MEMBERS,
    worker="pairing_api.work",
)


def main() -> int:
    """Run the command line; returns the exit code."""
    from pairing_api.matching.rechecking import RECHECK

    return run(SERVICE, [RECHECK])
