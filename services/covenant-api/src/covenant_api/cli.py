"""The console command `covenant-api`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from covenant_api.members import MEMBERS
from covenant_api.settings import CovenantSettings
from servicekit.console import CommandError, Service, run

if TYPE_CHECKING:
    from pathlib import Path

    from fastapi import FastAPI
    from sqlalchemy.orm import Session

    from servicekit.settings import ServiceSettings

# Each command reads what it needs: the routes of the whole service take longer to read than a migration takes.


def _create_application(settings: ServiceSettings) -> FastAPI:
    from covenant_api.main import create_application

    return create_application(settings)


def _load_demo(session: Session, folder: Path) -> str:
    from covenant_api.demo.service import load_demo

    return load_demo(session, folder)


def _load_reference(session: Session) -> str:
    from covenant_api.history import RECORD_KINDS
    from covenant_api.rules.use import changed_rule_sets
    from covenant_api.tree.reference import load_covenants
    from servicekit.changes.recording import record_unrecorded
    from servicekit.changes.records import Actor

    changed = changed_rule_sets(session)
    if changed:
        raise CommandError("; ".join(changed))
    line = f"covenants: {load_covenants(session)} created or changed"
    # Signatories that were stored before there was a record of changes.
    record_unrecorded(session, RECORD_KINDS, Actor.system("migration"))
    return line


SERVICE = Service(
    name="covenant-api",
    package="covenant_api",
    env_prefix="COVENANT_",
    application="covenant_api.main:application",
    create_application=_create_application,
    settings=CovenantSettings,
    load_reference=_load_reference,
    load_demo=_load_demo,
    directory=MEMBERS,
    worker="covenant_api.work",
)


def main() -> int:
    """Run the command line; returns the exit code."""
    from covenant_api.imports.commands import IMPORT_SIGNATORIES
    from covenant_api.inventories.commands import RECOMPUTE_INVENTORIES

    return run(SERVICE, [IMPORT_SIGNATORIES, RECOMPUTE_INVENTORIES])
