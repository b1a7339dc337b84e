"""The worker of covenant-api; `covenant-api work` becomes this program."""

import sys

from covenant_api.settings import CovenantSettings
from covenant_api.tasks import TASKS
from servicekit.jobs.command import main

if __name__ == "__main__":
    sys.exit(main("covenant-api", TASKS, CovenantSettings))
