"""The console command `covenant-api`."""

from sqlalchemy.orm import Session

from covenant_api.demo.service import load_demo
from covenant_api.history import RECORD_KINDS
from covenant_api.imports.commands import IMPORT_SIGNATORIES
from covenant_api.inventories.commands import RECOMPUTE_INVENTORIES
from covenant_api.main import create_application
from covenant_api.members import MEMBERS
from covenant_api.rules.use import changed_rule_sets
from covenant_api.settings import CovenantSettings
from covenant_api.tree.reference import load_covenants
from servicekit.changes.recording import record_unrecorded
from servicekit.changes.records import Actor
from servicekit.console import CommandError, Service, run


def _load_reference(session: Session) -> str:
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
    create_application=create_application,
    settings=CovenantSettings,
    load_reference=_load_reference,
    load_demo=load_demo,
    directory=MEMBERS,
    worker="covenant_api.work",
)


def main() -> int:
    """Run the command line; returns the exit code."""
    return run(SERVICE, [IMPORT_SIGNATORIES, RECOMPUTE_INVENTORIES])
