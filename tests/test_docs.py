"""Docs say what the code knows: every setting and every kind of problem, and no link leads nowhere."""

import re
from pathlib import Path

import pytest

from pairing_api.settings import PairingServiceSettings
from servicekit.problems import _TITLES
from servicekit.settings import ServiceSettings
from stack.settings import SETTINGS

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    path
    for path in [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("libs/*/README.md"),
        *ROOT.glob("identity/*.md"),
    ]
    if "node_modules" not in path.parts
)


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [setting.name for setting in SETTINGS])
def test_every_setting_of_the_launcher_is_explained(name: str) -> None:
    assert f"`{name}`" in read("docs/operations.md")


@pytest.mark.parametrize("name", sorted(set(re.findall(r"IDENTITY_[A-Z_]+", read("identity/src/settings.js")))))
def test_every_setting_of_the_identity_provider_is_explained(name: str) -> None:
    assert f"`{name}`" in read("docs/operations.md")


@pytest.mark.parametrize("name", sorted(PairingServiceSettings.model_fields.keys() - ServiceSettings.model_fields))
def test_every_setting_of_pairing_alone_is_explained(name: str) -> None:
    assert f"`PAIRING_{name.upper()}`" in read("docs/operations.md")


@pytest.mark.parametrize("name", list(ServiceSettings.model_fields))
def test_every_setting_of_the_services_is_explained(name: str) -> None:
    assert f"`…_{name.upper()}`" in read("docs/operations.md")


def problem_codes() -> set[str]:
    """Codes that the code gives to problems: the first text of `Problem(status, code, …)` and the table of titles."""
    found = {code for code, _ in _TITLES.values()}
    for path in [*ROOT.glob("libs/*/src/**/*.py"), *ROOT.glob("services/*/src/**/*.py")]:
        found |= set(re.findall(r'Problem\(\s*\d{3},\s*"([a-z0-9-]+)"', path.read_text(encoding="utf-8")))
    return found


def gateway_codes() -> set[str]:
    """Codes of the problems that the gateway answers itself: the table of its template."""
    table = read("gateway/nginx.conf.template").split("map $status $problem_code {", 1)[1].split("}", 1)[0]
    return set(re.findall(r"(?:\d{3}|default)\s+([a-z0-9-]+);", table))


def test_every_kind_of_problem_is_explained() -> None:
    codes = problem_codes()
    assert len(codes) > 8
    explained = set(re.findall(r"`/problems/([a-z0-9-]+)`", read("docs/api.md")))
    assert codes | gateway_codes() == explained


def test_docs_and_site_explain_every_kind_of_problem_in_the_same_words() -> None:
    source = read("frontend/src/features/problems/kinds.ts")
    text = r"msg`((?:[^`\\]|\\.)*)`"
    kind = re.compile(
        rf"^  '?([a-z-]+)'?: \{{\s+status: '([^']+)',\s+title: {text},\s+happened: {text},\s+advice: {text},\s+\}},",
        re.MULTILINE,
    )
    on_site = {
        code: (status, happened.replace("\\`", "`"), advice.replace("\\`", "`"))
        for code, status, _, happened, advice in kind.findall(source)
    }
    row = re.compile(r"^\| `/problems/([a-z0-9-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
    rows = row.findall(read("docs/api.md"))
    assert on_site == {code: (status, happened, advice) for code, status, happened, advice in rows}
    assert set(on_site) == problem_codes() | gateway_codes()


@pytest.mark.parametrize("page", PAGES, ids=[str(path.relative_to(ROOT)) for path in PAGES])
def test_no_link_of_a_page_leads_nowhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in link]
    missing = [link for link in links if not (page.parent / link).exists()]
    assert missing == []


@pytest.mark.parametrize("name", ["requirements.lock", "services/*/requirements.lock", "services/build.lock"])
def test_python_locks_hold_hashes_and_name_no_registry(name: str) -> None:
    paths = list(ROOT.glob(name))
    assert paths
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--hash=sha256:" in text


@pytest.mark.parametrize("folder", ["frontend", "identity"])
def test_the_npm_lock_names_no_registry(folder: str) -> None:
    assert '"resolved"' not in read(f"{folder}/package-lock.json")
