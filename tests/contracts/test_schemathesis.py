"""Each API against its own document, by generated requests with all checks of Schemathesis."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from covenant_api.cli import SERVICE as COVENANT
from pairing_api.cli import SERVICE as PAIRING
from servicekit.console import Service
from servicekit.database import Database
from servicekit.settings import ServiceSettings
from tests.signing_in.issuer import Issuer

HERE = Path(__file__).parent
DEMO = HERE.parents[1] / "demo"
Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]


@pytest.mark.parametrize(
    ("service", "folder", "base_path"),
    [(COVENANT, "covenant", "/api/covenant/v1"), (PAIRING, "pairing", "/api/pairing/v1")],
    ids=["covenant-api", "pairing-api"],
)
def test_an_api_does_what_its_document_says(
    service: Service, folder: str, base_path: str, databases: Any, serve: Serve, issuer: Issuer, tmp_path: Path
) -> None:
    with databases.migrated(service) as url:
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "error", **issuer.settings()})
        database = Database(settings, "test")
        try:
            with database.transaction() as session:
                service.load_demo(session, DEMO / folder)
        finally:
            database.dispose()
        with serve(service.create_application(settings)) as client:
            output = _run(f"{client.base_url}{base_path}/openapi.json", tmp_path)
            assert client.get("/readyz").status_code == 200
    counted = re.search(r"(\d+) generated", output)
    assert counted, output
    assert int(counted[1]) > 100, output


def _run(document: str, folder: Path) -> str:
    """Run Schemathesis in a process of its own and return what it printed; fails with that where a check failed."""
    done = subprocess.run(
        [
            str(Path(sys.executable).parent / "schemathesis"),
            "run",
            document,
            "--phases=examples,coverage,fuzzing",
            "--max-examples=60",
            # The same requests each time, so that a change is judged by what it changes; another seed finds more.
            f"--seed={os.environ.get('SCHEMATHESIS_SEED', '20180724')}",
            "--generation-database=none",
            "--no-color",
        ],
        cwd=folder,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(HERE)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    # Generated addresses can be thousands of characters long.
    told = "\n".join(line[:400] for line in (done.stdout + done.stderr).splitlines() if line.strip())
    assert done.returncode == 0, told[-8000:]
    return done.stdout
