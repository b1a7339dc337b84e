"""The order in which records are stored that name each other: what is named comes first."""

from collections.abc import Callable, Iterable, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import TypeVar

from servicekit.console import CommandError

_R = TypeVar("_R")


def named_first(records: Sequence[_R], key: Callable[[_R], str], names: Callable[[_R], Iterable[str]]) -> list[_R]:
    """The records, each after those that it names; names that no record has are left out.

    Raises:
        CommandError: Records name each other in a ring.
    """
    by_key = {key(record): record for record in records}
    graph = {one: [name for name in names(record) if name in by_key] for one, record in by_key.items()}
    try:
        return [by_key[one] for one in TopologicalSorter(graph).static_order()]
    except CycleError as error:
        raise CommandError(f"records name each other in a ring: {' -> '.join(error.args[1])}") from None
