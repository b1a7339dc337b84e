"""The file that a report is written to: whole at the end, or as it was before."""

import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from covenant_api.imports.findings import Finding
from covenant_api.imports.report import write_report

# The file descriptors of standard output and standard error.
_STANDARD_STREAMS = (1, 2)


class ReportFile:
    """A report's place, held from before the import until its end.

    Made at once beside the target, so that a folder that cannot be written to is found out early, and put in
    the target's place by `write`. Without `write` an earlier report stays as it was. A target that is no
    regular file (a device, a pipe, standard output) is written to directly. All methods raise OSError.
    """

    def __init__(self, path: Path) -> None:
        self._target: Path | None = None
        self._draft: Path | None = None
        found = _status(path)
        shared = None if found is None else _standard_stream(found)
        if shared is not None:
            # A descriptor of its own would begin at the start of the file and be written over.
            self._stream = _text(os.dup(shared))
        elif found is not None and not stat.S_ISREG(found.st_mode):
            self._stream = path.open("w", encoding="utf-8", newline="")
        else:
            # Behind a symbolic link it is the file that is replaced, and not the link.
            self._target = path.resolve()
            if found is not None and not os.access(self._target, os.W_OK):
                raise PermissionError(13, "Permission denied")
            self._draft = self._target.parent / f".report-{secrets.token_hex(6)}.part"
            self._stream = _text(os.open(self._draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
            if found is not None:
                with suppress(OSError):
                    self._draft.chmod(stat.S_IMODE(found.st_mode))

    def write(self, findings: Iterable[Finding]) -> None:
        """Write the whole report and put it in its place."""
        try:
            write_report(findings, self._stream)
        finally:
            # Closing tells of a full disk that writing did not notice.
            self._stream.close()
        if self._draft is not None and self._target is not None:
            self._draft.replace(self._target)
            self._draft = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave nothing behind of a report that was not written."""
        with suppress(OSError):
            self._stream.close()
        if self._draft is not None:
            with suppress(OSError):
                self._draft.unlink()


def is_same_file(one: Path, other: Path) -> bool:
    """Whether both paths lead to one file that there is."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _standard_stream(found: os.stat_result) -> int | None:
    for descriptor in _STANDARD_STREAMS:
        with suppress(OSError):
            if os.path.samestat(found, os.fstat(descriptor)):
                return descriptor
    return None


def _text(descriptor: int) -> TextIO:
    return os.fdopen(descriptor, "w", encoding="utf-8", newline="")
