"""The second compose file, for an issuer elsewhere: as the engine's own command puts both files together."""

import json
import os
import shutil
import subprocess
from typing import Any

from tests.compose.engine import ROOT, expect

ISSUER = "https://sign-in.example/realm"


def _compose(*files: str, **settings: str) -> Any:
    docker = shutil.which("docker")
    expect(docker, "there is no docker command")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("IUC_", "COMPOSE_"))}
    command = [str(docker), "compose", *(part for file in files for part in ("-f", file)), "config", "--format", "json"]
    environment = {**kept, "COMPOSE_ENV_FILES": os.devnull, **settings}
    told = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    expect(told.returncode == 0, told.stderr)
    return json.loads(told.stdout)


def _ways_out(composed: Any) -> dict[str, set[str]]:
    """The networks of each service that lead out of this machine."""
    leading = {name for name, network in composed["networks"].items() if not network.get("internal")}
    found = {name: set(service["networks"]) & leading for name, service in composed["services"].items()}
    return {name: networks for name, networks in found.items() if networks}


def check_other_issuer() -> None:
    """The services reach an issuer elsewhere, at the addresses that are told, and nothing else changes."""
    alone = _compose("docker-compose.yml", IUC_ISSUER=ISSUER)
    both = _compose("docker-compose.yml", "stack/container/other-issuer.yml", IUC_ISSUER=ISSUER)
    added = {"covenant-api": {"issuer"}, "pairing-api": {"issuer"}}
    ways = _ways_out(alone)
    expect(not added.keys() & ways.keys(), f"the services have a way out by themselves: {ways}")
    expect(_ways_out(both) == {**ways, **added}, f"with other-issuer.yml the ways out are {_ways_out(both)}")
    changed = {name for name in both["services"] if both["services"][name] != alone["services"][name]}
    expect(changed == added.keys(), f"other-issuer.yml changes {sorted(changed)}")
    for name in added:
        prefix = name.split("-")[0].upper()
        before, after = (composed["services"][name]["environment"] for composed in (alone, both))
        differing = {key: value for key, value in after.items() if before.get(key) != value}
        wanted = {f"{prefix}_IDENTITY_KEYS_URL": "", f"{prefix}_IDENTITY_REGISTRATION_URL": ""}
        expect(differing == wanted, f"other-issuer.yml sets {differing} for {name}")
        expect(after[f"{prefix}_IDENTITY_ISSUER"] == ISSUER, f"{name} is not told of the issuer")
    told = {"IUC_KEYS_URL": "https://keys.example/jwks", "IUC_REGISTRATION_URL": "https://sign-in.example/reg"}
    both = _compose("docker-compose.yml", "stack/container/other-issuer.yml", IUC_ISSUER=ISSUER, **told)
    for name in added:
        prefix = name.split("-")[0].upper()
        environment = both["services"][name]["environment"]
        seen = {key: environment[f"{prefix}_IDENTITY_{key.removeprefix('IUC_')}"] for key in told}
        expect(seen == told, f"{name} is told {seen}")
