"""The console command `pairing-api`."""

import sys

from pairing_api.main import PACKAGE, SERVICE, create_application
from pairing_api.settings import PairingSettings
from servicekit import console


def _service() -> console.Service:
    from pairing_api.loading.demo import load_demo
    from pairing_api.loading.reference import load_reference

    return console.Service(
        name=SERVICE,
        package=PACKAGE,
        env_prefix="PAIRING_",
        application="pairing_api.main:application",
        create_application=create_application,
        settings=PairingSettings,
        load_reference=load_reference,
        load_demo=load_demo,
    )


def main() -> None:
    """Run the command line."""
    sys.exit(console.run(_service()))
