"""The second compose file, for an issuer elsewhere: as the engine's own command puts both files together."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ISSUER = "https://sign-in.example/realm"


def _compose(*files: str, **settings: str) -> Any:
    docker = shutil.which("docker")
    if docker is None:
        pytest.skip("there is no docker command")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("IUC_", "COMPOSE_"))}
    command = [docker, "compose", *(part for file in files for part in ("-f", file)), "config", "--format", "json"]
    environment = {**kept, "COMPOSE_ENV_FILES": os.devnull, **settings}
    told = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout)


def _ways_out(composed: Any) -> dict[str, set[str]]:
    """The networks of each service that lead out of this machine."""
    leading = {name for name, network in composed["networks"].items() if not network.get("internal")}
    found = {name: set(service["networks"]) & leading for name, service in composed["services"].items()}
    return {name: networks for name, networks in found.items() if networks}


def test_the_services_reach_an_issuer_elsewhere_and_nothing_else_changes() -> None:
    alone = _compose("docker-compose.yml", IUC_ISSUER=ISSUER)
    both = _compose("docker-compose.yml", "stack/container/other-issuer.yml", IUC_ISSUER=ISSUER)
    added = {"covenant-api": {"issuer"}, "pairing-api": {"issuer"}}
    assert not {"covenant-api", "pairing-api"} & set(_ways_out(alone))
    assert _ways_out(both) == {**_ways_out(alone), **added}
    for name in added:
        prefix = name.split("-")[0].upper()
        before, after = (composed["services"][name] for composed in (alone, both))
        assert set(after["networks"]) == {*before["networks"], "issuer"}
        changed = {key: value for key, value in after["environment"].items() if before["environment"].get(key) != value}
        assert changed == {f"{prefix}_IDENTITY_KEYS_URL": "", f"{prefix}_IDENTITY_REGISTRATION_URL": ""}
        assert after["environment"][f"{prefix}_IDENTITY_ISSUER"] == ISSUER
    assert {name for name in both["services"] if both["services"][name] != alone["services"][name]} == set(added)


def test_the_issuers_own_addresses_are_taken() -> None:
    told = {"IUC_KEYS_URL": "https://keys.example/jwks", "IUC_REGISTRATION_URL": "https://sign-in.example/reg"}
    both = _compose("docker-compose.yml", "stack/container/other-issuer.yml", IUC_ISSUER=ISSUER, **told)
    for name, prefix in (("covenant-api", "COVENANT"), ("pairing-api", "PAIRING")):
        environment = both["services"][name]["environment"]
        assert environment[f"{prefix}_IDENTITY_KEYS_URL"] == told["IUC_KEYS_URL"]
        assert environment[f"{prefix}_IDENTITY_REGISTRATION_URL"] == told["IUC_REGISTRATION_URL"]
