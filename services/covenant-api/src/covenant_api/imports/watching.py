"""How far an import is, told to whoever wants to know."""

from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Final, TypeVar

from servicekit.schemas import Code

T = TypeVar("T")
_EVERY_ROWS: Final = 250


class Phase(Code):
    """What an import is at."""

    READING = "reading", "Rows are read and checked"
    MATCHING = "matching", "Rows are compared with the register and with the gazetteer"
    STORING = "storing", "Signatories are written"
    RECORDING = "recording", "The record of changes is written"
    UNDOING = "undoing", "Signatories are taken back to what they were"


class Watch:
    """Is told what an import is at: `tell(phase, done, total)`; `total` is None where it is not known."""

    def __init__(self, told: Callable[[Phase, int, int | None], None] | None = None) -> None:
        self._told = told

    def tell(self, phase: Phase, done: int, total: int | None = None) -> None:
        """Say how many rows are done."""
        if self._told is not None:
            self._told(phase, done, total)

    def over(self, phase: Phase, rows: Iterable[T]) -> Iterator[T]:
        """The rows, saying now and then how many have passed."""
        if self._told is None:
            return iter(rows)
        return self._counted(phase, rows)

    def _counted(self, phase: Phase, rows: Iterable[T]) -> Iterator[T]:
        total = len(rows) if isinstance(rows, Sized) else None
        done = 0
        self.tell(phase, 0, total)
        for row in rows:
            yield row
            done += 1
            if done % _EVERY_ROWS == 0:
                self.tell(phase, done, total)
        self.tell(phase, done, total)


UNWATCHED: Final = Watch()
