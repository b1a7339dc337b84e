"""The console command `pairing-api`."""

from pairing_api.loading.demo import load_demo
from pairing_api.loading.reference import load_reference
from pairing_api.main import PACKAGE, create_application
from pairing_api.main import SERVICE as NAME
from pairing_api.matching.rechecking import RECHECK
from pairing_api.members import MEMBERS
from pairing_api.settings import PairingSettings
from servicekit.console import Service, run

SERVICE = Service(
    name=NAME,
    package=PACKAGE,
    env_prefix="PAIRING_",
    application="pairing_api.main:application",
    create_application=create_application,
    settings=PairingSettings,
    load_reference=load_reference,
    load_demo=load_demo,
    directory=MEMBERS,
    worker="pairing_api.work",
)


def main() -> int:
    """Run the command line; returns the exit code."""
    return run(SERVICE, [RECHECK])
