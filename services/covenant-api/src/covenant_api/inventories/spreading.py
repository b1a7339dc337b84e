"""Work over many rows spread over processes, each of which reads what the database held at one and the same moment."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait
from typing import Any, Final, TypeVar, cast

from sqlalchemy import Connection, Engine, func, select, text

Part = TypeVar("Part")
Result = TypeVar("Result")

_MOST_PROCESSES: Final = 8


class LostProcessError(RuntimeError):
    """A process ended before its work was done."""


def useful_processes(pieces: int, pieces_each: int) -> int:
    """How many processes are worth their start: one for each processor, and for so many pieces of work."""
    return max(1, min(len(os.sched_getaffinity(0)), pieces // pieces_each, _MOST_PROCESSES))


@contextmanager
def spread(
    connection: Connection, parts: Sequence[Part], work: Callable[[Connection, Part], Iterator[Result]]
) -> Iterator[Iterator[Result]]:
    """The results of all parts, in the order in which they come, each part worked on by a process of its own.

    Each process is a copy of this one, with a connection that reads what the transaction of `connection` sees now. A
    process waits until its last result was taken. At the end none is left running, whatever happened.

    Args:
        connection: In a transaction; it may sit idle while the others work.
        parts: What each process works on.
        work: Its results, one after the other. They go through a pipe.

    Raises:
        LostProcessError: While the results are taken, where a process failed; it says on standard error why.
    """
    connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
    snapshot = connection.scalar(select(func.pg_export_snapshot()))
    copies = multiprocessing.get_context("fork")
    pipes: list[Pipe] = []
    processes = []
    try:
        for part in parts:
            ours, theirs = copies.Pipe(duplex=False)
            process = copies.Process(target=_run, args=(theirs, connection.engine, snapshot, part, work), daemon=True)
            process.start()
            theirs.close()
            pipes.append(ours)
            processes.append(process)
        yield _taken(pipes)
    finally:
        for process in processes:
            process.terminate()
            process.join()
        for pipe in pipes:
            pipe.close()


def _taken(pipes: Sequence[Pipe]) -> Iterator[Any]:
    open_ones: list[Any] = list(pipes)
    while open_ones:
        for pipe in wait(open_ones):
            try:
                result = cast("Pipe", pipe).recv()
            except EOFError:
                raise LostProcessError("A process ended before its work was done; nothing was stored.") from None
            if result is None:
                open_ones.remove(pipe)
            else:
                yield result


def _run(
    pipe: Pipe, engine: Engine, snapshot: str, part: Any, work: Callable[[Connection, Any], Iterator[Any]]
) -> None:
    # The connections of the process that this is a copy of stay its own.
    engine.dispose(close=False)
    with engine.connect().execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True) as own:
        # A name that the database gave; a statement of this kind takes no parameters.
        own.execute(text(f"SET TRANSACTION SNAPSHOT '{snapshot}'"))
        for result in work(own, part):
            pipe.send(result)
    pipe.send(None)
