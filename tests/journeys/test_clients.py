"""The tutorial as a reader follows it, and both clients, against a running platform through its gateway."""

import asyncio
import csv
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from iuc_client import ProblemError, download, parsed, records
from iuc_client.covenant import Client as CovenantClient
from iuc_client.covenant.api.signatories import get_signatory, list_signatories
from iuc_client.pairing import Client as PairingClient
from iuc_client.pairing.api.events import list_events
from iuc_client.pairing.api.topics import list_topics

from stack.environment import node_binary, npm
from stack.settings import CHECKOUT
from tests.journeys.running import Platform

TUTORIAL = CHECKOUT / "docs" / "tutorial.md"
ADDRESS, CHECKOUT_IN_TEXT, FOLDER_IN_TEXT = "http://127.0.0.1:8080", "~/iuc-platform", "~/first-call"


@dataclass(frozen=True)
class Block:
    """A fenced block of the tutorial: its language, and the line where it begins."""

    language: str
    text: str
    line: int


def blocks() -> list[Block]:
    text = TUTORIAL.read_text(encoding="utf-8")
    found = re.finditer(r"(?ms)^```(\w+)\n(.*?)^```$", text)
    return [Block(match[1], match[2], text.count("\n", 0, match.start()) + 1) for match in found]


COMMANDS = [block for block in blocks() if block.language == "sh"]
PROMISED = {
    block.line: after
    for block, after in zip(blocks(), blocks()[1:], strict=False)
    if block.language == "sh" and after.language in ("json", "text")
}


@pytest.fixture(scope="module")
def said(platform: Platform, tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    """What each block of commands printed, by its line. They run in one shell, in a folder of their own."""
    folder = tmp_path_factory.mktemp("first-call")

    def here(text: str) -> str:
        for shown, real in ((ADDRESS, platform.url), (CHECKOUT_IN_TEXT, CHECKOUT), (FOLDER_IN_TEXT, folder)):
            text = text.replace(shown, str(real))
        return text

    for block in blocks():
        if block.language in ("python", "ts"):
            name = re.match(r"(?:#|//) (\S+)\n", block.text)
            assert name, f"the program in line {block.line} does not begin with the name of its file"
            (folder / name[1]).write_text(here(block.text), encoding="utf-8")
    mark = "@@ block "
    script = "".join(f"echo '{mark}{block.line}'\n{here(block.text)}" for block in COMMANDS)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder, env=tools(folder), capture_output=True, text=True, check=False, timeout=240, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    parts = re.split(rf"{mark}(\d+)\n", done.stdout)[1:]
    return {int(line): text for line, text in zip(parts[::2], parts[1::2], strict=True)}


def tools(folder: Path) -> dict[str, str]:
    """The surroundings of somebody who has Python and Node.js, and nothing of the test's own."""
    programs = folder / "programs"
    programs.mkdir()
    (programs / "python3").symlink_to(Path(sys.executable).resolve())
    (programs / "node").symlink_to(node_binary())
    (programs / "npm").write_text(f'#!/bin/sh\nexec {" ".join(npm())} "$@"\n', encoding="utf-8")
    (programs / "npm").chmod(0o755)
    left_out = ("VIRTUAL_ENV", "PYTHONPATH", "IUC_RUN_DIR", "IUC_SETTINGS_FILE", "IUC_PORT")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**kept, "PATH": f"{programs}{os.pathsep}{kept.get('PATH', os.defpath)}"}


@pytest.mark.parametrize("line", PROMISED)
def test_the_tutorial_prints_what_it_says(line: int, said: dict[int, str]) -> None:
    promised = PROMISED[line]
    if promised.language == "text":
        assert said[line] == promised.text
    else:
        assert_alike(json.loads(promised.text), json.loads(said[line]))


def assert_alike(promised: Any, got: Any) -> None:
    """The same JSON; `…` stands for any text that is not empty."""
    if promised == "…":
        assert isinstance(got, str)
        assert got
    elif isinstance(promised, dict):
        assert isinstance(got, dict)
        assert promised.keys() == got.keys()
        for name, value in promised.items():
            assert_alike(value, got[name])
    elif isinstance(promised, list):
        assert isinstance(got, list)
        assert len(promised) == len(got)
        for one, other in zip(promised, got, strict=True):
            assert_alike(one, other)
    else:
        assert promised == got


def test_every_block_of_the_tutorial_is_run_or_compared(said: dict[int, str]) -> None:
    assert said.keys() == {block.line for block in COMMANDS}
    assert len(PROMISED) >= 6
    assert {block.language for block in blocks()} == {"sh", "json", "text", "python", "ts"}
    compared = {block.line for block in PROMISED.values()}
    assert {block.line for block in blocks() if block.language in ("json", "text")} == compared


@pytest.fixture
def covenant(platform: Platform) -> Iterator[CovenantClient]:
    with CovenantClient(base_url=platform.url) as client:
        yield client


@pytest.fixture
def pairing(platform: Platform) -> Iterator[PairingClient]:
    with PairingClient(base_url=platform.url) as client:
        yield client


def test_the_python_client_meets_every_record_once_over_all_pages(covenant: CovenantClient) -> None:
    whole = parsed(list_signatories.sync_detailed(client=covenant, count=True, limit=1))
    ids = [one.id for one in records(list_signatories.sync_detailed, client=covenant, limit=17)]
    assert len(ids) == len(set(ids)) == whole.total
    assert len(ids) > 3 * 17


def test_the_python_client_filters_sorts_and_chooses_fields(covenant: CovenantClient) -> None:
    page = parsed(
        list_signatories.sync_detailed(
            client=covenant, country=["JP", "DE"], sort=["-population"], limit=5, fields=["name", "country"]
        )
    )
    assert {one.country for one in page.items} <= {"JP", "DE"}
    assert not any(one.population for one in page.items)
    assert page.next_cursor


def test_the_python_client_reads_one_record_with_its_types(covenant: CovenantClient) -> None:
    found = records(list_signatories.sync_detailed, client=covenant, q="京都")
    kyoto = next(one for one in found if one.name == "Kyoto")
    assert isinstance(kyoto.id, UUID)
    one = parsed(get_signatory.sync_detailed(kyoto.id, client=covenant))
    assert one.name == "Kyoto"
    assert one.joined_on is not None
    assert one.joined_on.isoformat() == "2019-01-16"
    assert one.updated_at.tzinfo is not None


def test_the_python_client_can_be_used_without_blocking(platform: Platform) -> None:
    async def count_topics() -> int:
        async with PairingClient(base_url=platform.url) as client:
            return len(parsed(await list_topics.asyncio_detailed(client=client, limit=200)).items)

    assert asyncio.run(count_topics()) > 20


def test_the_python_client_raises_problems_with_their_fields(pairing: PairingClient) -> None:
    with pytest.raises(ProblemError, match="400 Invalid request: territory") as caught:
        parsed(list_events.sync_detailed(client=pairing, territory=["No Slug"]))
    assert caught.value.status == 400
    assert caught.value.type == "/problems/invalid"
    assert [error.name for error in caught.value.errors] == ["territory"]
    assert caught.value.instance


def test_the_python_client_understands_a_proxy_that_answers_with_a_page() -> None:
    def unavailable(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(503, headers={"Retry-After": "7"}, html="<h1>Away</h1>")

    behind = {"transport": httpx.MockTransport(unavailable)}
    with (
        PairingClient(base_url="http://proxy.invalid", httpx_args=behind) as client,
        pytest.raises(ProblemError, match="503 HTTP status 503") as caught,
    ):
        list(records(list_topics.sync_detailed, client=client))
    assert caught.value.retry_after_seconds == 7


def test_the_python_client_downloads_whole_lists(covenant: CovenantClient, tmp_path: Path) -> None:
    path = download(list_signatories, tmp_path / "all.csv", client=covenant, f="csv", fields=["id", "name"])
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == parsed(list_signatories.sync_detailed(client=covenant, count=True, limit=1)).total
    assert list(rows[0]) == ["id", "name"]


def test_a_download_that_fails_leaves_no_file(covenant: CovenantClient, tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="400"):
        download(list_signatories, tmp_path / "all.csv", client=covenant, f="csv", country=["Japan"])
    assert list(tmp_path.iterdir()) == []


def test_the_typescript_client_does_the_same(platform: Platform, tmp_path: Path) -> None:
    """Its own tests, in its own language, on what was built."""
    built = CHECKOUT / "clients" / "typescript"
    assert (built / "dist" / "index.js").exists(), "make clients builds the clients"
    report = tmp_path / "report.txt"
    reporter = ["--test-reporter=tap", f"--test-reporter-destination={report}"]
    done = subprocess.run(
        [str(node_binary()), "--test", *reporter, "test/client.test.mjs"],
        cwd=built, env={**os.environ, "IUC_URL": platform.url}, capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, report.read_text(encoding="utf-8")
    assert re.search(r"(?m)^# pass ([5-9]|\d\d)$", report.read_text(encoding="utf-8"))


def test_the_packages_hold_what_was_generated_and_nothing_else_of_the_checkout(tmp_path: Path) -> None:
    dist = CHECKOUT / "clients" / "dist"
    (wheel,), (packed,) = dist.glob("*.whl"), dist.glob("*.tgz")
    shutil.unpack_archive(wheel, tmp_path / "wheel", "zip")
    tops = {path.name for path in (tmp_path / "wheel").iterdir()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"iuc_client"}
    inside = {path.name for path in (tmp_path / "wheel" / "iuc_client").iterdir()}
    assert {"covenant", "pairing", "py.typed", "pages.py", "answers.py", "files.py"} <= inside
    shutil.unpack_archive(packed, tmp_path / "npm", "gztar", filter="data")
    assert {path.name for path in (tmp_path / "npm" / "package").iterdir()} == {"README.md", "dist", "package.json"}
