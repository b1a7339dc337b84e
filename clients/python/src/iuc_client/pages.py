"""Lists, whole: page after page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, ParamSpec, Protocol, TypeVar

from iuc_client.answers import Answer, parsed

Item = TypeVar("Item", covariant=True)
Query = ParamSpec("Query")


class Page(Protocol[Item]):
    """A page of a list: its records, and the cursor of the next page where there is one."""

    @property
    def items(self) -> Sequence[Item]: ...
    @property
    def next_cursor(self) -> str | None: ...


def records(operation: Callable[Query, Answer[Page[Item]]], *args: Query.args, **query: Query.kwargs) -> Iterator[Item]:
    """Every record of a list, in its order; pages are fetched as they are needed.

    Args:
        operation: `sync_detailed` of an operation that lists, such as `list_signatories.sync_detailed`.
        query: What it takes: `client`, filters, `sort`, and `limit`, the length of a page.

    Raises:
        ProblemError: the API answered with a problem.
    """
    options: dict[str, Any] = dict(query)
    while True:
        page = parsed(operation(*args, **options))
        yield from page.items
        if not page.next_cursor:
            return
        options["cursor"] = page.next_cursor
