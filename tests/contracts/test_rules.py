"""The documents keep the project's rules for APIs, and each rule finds what breaks it."""

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from stack.environment import node_binary

RULES = Path(__file__).parents[2] / "contracts" / "rules"
TEXT = (RULES / "ruleset.yaml").read_text(encoding="utf-8")
RULESET: dict[str, Any] = yaml.safe_load(TEXT)["rules"]
OWN = [name for name, rule in RULESET.items() if isinstance(rule, Mapping)]
BAD = RULES / "bad.yaml"


def held(*documents: Path, form: str = "text") -> "subprocess.CompletedProcess[str]":
    command = [str(node_binary()), str(RULES / "check.mjs"), *map(str, documents)]
    return subprocess.run(
        command, env={"SPECTRAL_FORMAT": form}, capture_output=True, text=True, check=False, timeout=120
    )


def test_both_documents_keep_every_rule() -> None:
    told = held()
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.fixture(scope="module")
def found() -> dict[str, set[int]]:
    """The lines of the bad document where each rule finds something."""
    told = held(BAD, form="json")
    assert told.returncode == 1, told.stderr
    lines: dict[str, set[int]] = {}
    for finding in json.loads(told.stdout):
        lines.setdefault(finding["code"], set()).add(finding["range"]["start"]["line"] + 1)
    return lines


def marks() -> dict[str, int]:
    """By rule, the line of the bad document that breaks it: it is named in a comment behind the line."""
    marked: dict[str, int] = {}
    for number, line in enumerate(BAD.read_text(encoding="utf-8").splitlines(), start=1):
        comment = re.search(r"\S.* # ([a-z0-9, -]+)$", line)
        marked |= dict.fromkeys(comment[1].split(", "), number) if comment else {}
    return marked


@pytest.mark.parametrize("rule", OWN)
def test_a_rule_finds_what_breaks_it(rule: str, found: dict[str, set[int]]) -> None:
    assert marks()[rule] in found.get(rule, set())


def test_every_rule_that_is_switched_off_says_why() -> None:
    off = [name for name, rule in RULESET.items() if rule is False]
    assert off
    assert [name for name in off if not re.search(rf"(?m)^  {name}: off # \S+ \S+", TEXT)] == []


def test_a_missing_document_does_not_pass(tmp_path: Path) -> None:
    told = held(tmp_path / "openapi.json")
    assert told.returncode == 2
    assert "There is no file" in told.stderr
