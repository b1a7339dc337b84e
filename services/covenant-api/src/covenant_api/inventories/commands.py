"""The console command `recompute-inventories`."""

import argparse
import time
from typing import Final

from covenant_api.inventories.recomputing import recompute
from servicekit.console import Command, say
from servicekit.database import Database

_MOST_NAMED: Final = 10


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="say what differs, and leave what is stored")


def _run(arguments: argparse.Namespace, database: Database) -> int:
    """Work out all inventories again: 0, whatever comes out."""
    began = time.monotonic()
    with database.transaction() as session:
        done = recompute(session, store=not arguments.dry_run)
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
