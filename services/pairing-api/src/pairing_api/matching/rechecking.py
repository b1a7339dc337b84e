"""The console command `recheck`: a match run worked out again from the file of its input, on any machine.

It needs neither a platform nor its database: the file that `GET /match-runs/{matchRunId}/input` gives holds all.
"""

import argparse
import hashlib
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from pairing_api.solving import documents
from pairing_api.solving.cohort import solve
from pairing_api.solving.errors import SolvingError
from servicekit.console import CommandError, OfflineCommand, say

Json = dict[str, Any]
_LARGEST_BYTES: Final = 100_000_000
_MOST_NAMED: Final = 20
# Unbounded for all that is exact: only trios and overlapping quotas ask for it.
_SECONDS: Final = 600.0


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="INPUT.json", help="the input of a match run, as the API gives it")


def _run(arguments: argparse.Namespace) -> int:
    """Work a run out again: 0 where hash and result are the same, 1 where something differs, each named."""
    document = _read(arguments.file)
    # Who has the input alone learns its hash and what comes of it.
    claimed = document if "input" in document else {"input": document}
    differing = list(_differences(claimed))
    for line in differing[:_MOST_NAMED]:
        say(f"DIFFERENT {line}")
    if len(differing) > _MOST_NAMED:
        say(f"DIFFERENT and {len(differing) - _MOST_NAMED} more")
    return 1 if differing else 0


def _read(path: Path) -> Json:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}") from None
    if len(content) > _LARGEST_BYTES:
        raise CommandError(f"{path} is larger than {_LARGEST_BYTES // 1_000_000} MB")
    try:
        # A name that is there twice, or a number that is none, could hide another input.
        document = json.loads(content, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{path} is no input of a match run: {error}") from None
    if not isinstance(document, dict):
        raise CommandError(f"{path} is no input of a match run: it is no JSON object")
    return document


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number")


def _once(pairs: list[tuple[str, Any]]) -> Json:
    found: Json = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"the name {name} is there twice")
        found[name] = value
    return found


def _differences(claimed: Mapping[str, Any]) -> Iterator[str]:
    """What is not as the file says, the input first."""
    try:
        canonical = documents.canonical(claimed["input"])
        instance = documents.instance_of(claimed["input"])
    except SolvingError as error:
        raise CommandError(f"the input cannot be matched: {error.detail}") from None
    except (KeyError, TypeError, ValueError) as error:
        raise CommandError(f"the input is not complete: {type(error).__name__} {error}") from None
    found_hash = hashlib.sha256(canonical.encode()).hexdigest()
    say(f"input     sha256 {found_hash}")
    version = claimed["input"].get("solverVersion")
    if version != documents.SOLVER_VERSION:
        yield (
            f"solver: the run was made with version {version}, this is version {documents.SOLVER_VERSION}; "
            "another version can come to another result"
        )
    wanted = claimed.get("inputHash", found_hash)
    if wanted != found_hash:
        yield f"input: its hash should be {wanted}; the input is not the one that the run was made from"
    yield from _not_canonical(claimed["input"], documents.instance_document(instance))
    outcome = solve(instance, seconds=_SECONDS)
    result = json.loads(documents.canonical(documents.outcome_document(outcome)), parse_float=Decimal)
    result_hash = documents.result_hash(outcome)
    say(f"result    sha256 {result_hash}")
    say(f"pairs     {result['pairsCount']}, total {result['total']}, minimum {result['minimum']}, {result['proof']}")
    if claimed.get("resultHash") is not None and claimed["resultHash"] != result_hash:
        yield f"result: its hash should be {claimed['resultHash']}"
    if isinstance(claimed.get("result"), dict):
        yield from _other_result(claimed["result"], result)


def _not_canonical(given: Mapping[str, Any], made: Mapping[str, Any]) -> Iterator[str]:
    """Parts of the input that say the same in another order or with more than is read: they hash differently."""
    for name in sorted(given.keys() | made.keys()):
        if name not in made:
            yield f"input: {name} is nothing that the solver reads"
        elif name not in given:
            yield f"input: {name} is missing"
        elif name != "solverVersion" and documents.canonical(given[name]) != documents.canonical(made[name]):
            yield f"input: {name} is not in its canonical form"


def _other_result(said: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[str]:
    for name in sorted(said.keys() | found.keys()):
        before, after = said.get(name), found.get(name)
        if before == after:
            continue
        if name == "pairs" and isinstance(before, list):
            there = {tuple(pair) for pair in before}
            here = {tuple(pair) for pair in found["pairs"]}
            for pair in sorted(there - here):
                yield f"pairs: {' and '.join(map(str, pair))} stand in the file and do not come out"
            for pair in sorted(here - there):
                yield f"pairs: {' and '.join(pair)} come out and do not stand in the file"
        elif isinstance(before, int | Decimal | str | None) and isinstance(after, int | Decimal | str | None):
            yield f"{name}: {before} in the file, {after} comes out"
        else:
            yield f"{name}: not as in the file"


RECHECK: Final = OfflineCommand(
    name="recheck",
    help="work a match run out again from its input, and say whether hash and result are the same",
    add_arguments=_add_arguments,
    run=_run,
)
