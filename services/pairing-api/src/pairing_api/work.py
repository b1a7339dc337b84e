"""The worker of pairing-api; `pairing-api work` becomes this program."""

import sys

from pairing_api.settings import PairingSettings
from pairing_api.tasks import TASKS
from servicekit.jobs.command import main

if __name__ == "__main__":
    sys.exit(main("pairing-api", TASKS, PairingSettings))
