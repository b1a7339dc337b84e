"""The console command `recompute-inventories`."""

import argparse
import time
from typing import Final

from sqlalchemy import func, select

from covenant_api.inventories.models import InventoryRecord
from covenant_api.inventories.recomputing import recompute
from covenant_api.inventories.spreading import LostProcessError, useful_processes
from servicekit.console import Command, CommandError, say
from servicekit.database import Database

_MOST_NAMED: Final = 10
_WORTH_A_PROCESS: Final = 1000


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="say what differs, and leave what is stored")
    parser.add_argument(
        "--processes", type=int, choices=range(1, 9), metavar="N", help="how many work, 1 to 8 (one for each processor)"
    )


def _run(arguments: argparse.Namespace, database: Database) -> int:
    """Work out all inventories again: 0, whatever comes out. Raises CommandError where that cannot be done."""
    began = time.monotonic()
    with database.transaction() as session:
        count = session.scalar(select(func.count()).select_from(InventoryRecord)) or 0
        processes = arguments.processes or useful_processes(count, _WORTH_A_PROCESS)
        try:
            done = recompute(session, store=not arguments.dry_run, processes=processes)
        except LostProcessError as error:
            raise CommandError(str(error)) from None
    seconds = time.monotonic() - began
    stored = "would be stored anew" if arguments.dry_run else "stored anew"
    for one in done.differing[:_MOST_NAMED]:
        say(f"differs: {one}")
    say(
        f"inventories: {done.inventories} with {done.lines} lines worked out in {seconds:.1f} s, "
        f"{len(done.differing)} differed and {stored}"
    )
    return 0


RECOMPUTE_INVENTORIES = Command(
    name="recompute-inventories",
    help="work out the totals of all inventories again, and say how many differ from what is stored",
    add_arguments=_add_arguments,
    run=_run,
)
