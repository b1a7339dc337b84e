"""`python -m contracts`: compare the documents with the released ones, set the version, release.

compare           ends with 1 and names every breaking change, and a change without a higher version
version 1.2.3     writes the version into every file that says it
release           makes the present documents the released ones
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence

from contracts.compatibility import breaking_changes, read_document
from contracts.versions import RELEASED, ROOT, SERVICES, is_changed_in_silence, newest_entry, write_version


def compare() -> list[str]:
    """What stands against the present documents, one line each."""
    told = []
    for service in SERVICES:
        released = read_document(ROOT / RELEASED / f"{service}.json")
        current = read_document(ROOT / "services" / service / "openapi.json")
        told += [f"{service}: {change}" for change in breaking_changes(released, current)]
        if is_changed_in_silence(released, current):
            version = released["info"]["version"]
            told.append(f"{service}: differs from {version} as released, so its version must be higher (make version)")
    return told


def release() -> list[str]:
    """Take the present documents as the released ones. What stands against it, one line each."""
    told = compare()
    newest = newest_entry()
    for service in SERVICES:
        version = read_document(ROOT / "services" / service / "openapi.json")["info"]["version"]
        if version != newest:
            told.append(f"{service}: the document is of {version}, the newest entry of CHANGELOG.md of {newest}")
    if not told:
        for service in SERVICES:
            shutil.copyfile(ROOT / "services" / service / "openapi.json", ROOT / RELEASED / f"{service}.json")
    return told


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code: 1 where something stands against it, 2 where it is not understood."""
    try:
        match list(arguments):
            case ["compare"]:
                told = compare()
            case ["release"]:
                told = release()
            case ["version", version]:
                write_version(version)
                told = []
            case _:
                sys.stderr.write(__doc__ or "")
                return 2
    except ValueError as error:
        told = [str(error)]
    for line in told:
        sys.stderr.write(f"{line}\n")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
