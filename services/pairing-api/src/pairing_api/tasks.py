"""What the worker of pairing-api can do. A task imports what it needs when it is done: an idle worker stays small."""

from servicekit.jobs.tasks import Tasks

TASKS = Tasks()
