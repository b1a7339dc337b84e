"""Each API against its own document, by generated requests with all checks of Schemathesis."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from covenant_api.access import ROUTES as COVENANT_ROUTES
from covenant_api.cli import SERVICE as COVENANT
from pairing_api.access import ROUTES as PAIRING_ROUTES
from pairing_api.cli import SERVICE as PAIRING
from servicekit.access import PUBLIC, Routes
from servicekit.console import Service
from servicekit.settings import ServiceSettings
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People

HERE = Path(__file__).parent
Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
SERVICES = [(COVENANT, "covenant", COVENANT_ROUTES), (PAIRING, "pairing", PAIRING_ROUTES)]


# Of each operation; the systematic cases of a schema's edges (phase `coverage`) come besides.
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "10")
# What only a reader of the schema can say of what somebody with every right asks: whether data that fits the schema is
# taken depends on what is in the register.
CHECKS_OF_ANSWERS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
    "response_schema_conformance,unsupported_method,allow_header_conformance"
)
# Whether figures fit together, such as a unit and what it is of, is more than a schema can say of a calculator's input.
OF_SCHEMA_ALONE = "positive_data_acceptance"
# It would be the end of who asks.
ENDS_THE_CALLER = "erase_me"


@contextmanager
def demonstrated(service: Service, databases: Any, issuer: Issuer) -> Iterator[ServiceSettings]:
    """Settings for a new database with the demonstration data."""
    with databases.demonstrated(service) as url:
        yield ServiceSettings.model_validate({"database_url": url, "log_level": "error", **issuer.settings()})


def operations(document: dict[str, Any], routes: Routes, *, public: bool) -> list[str]:
    """The operations of a document that anybody may call, or the others."""
    every = {one["operationId"] for operations in document["paths"].values() for one in operations.values()}
    return sorted(one for one in every if (routes[one] is PUBLIC) is public)


@pytest.mark.parametrize(("service", "folder", "routes"), SERVICES, ids=["covenant-api", "pairing-api"])
def test_what_is_public_does_what_the_document_says(
    service: Service, folder: str, routes: Routes, databases: Any, serve: Serve, issuer: Issuer, tmp_path: Path
) -> None:
    with (
        demonstrated(service, databases, issuer) as settings,
        serve(service.create_application(settings)) as client,
    ):
        document = f"/api/{folder}/v1/openapi.json"
        address, options = f"{client.base_url}{document}", ["--phases=examples,coverage,fuzzing"]
        options.append(f"--max-examples={EXAMPLES}")
        wanted = operations(client.get(document).json(), routes, public=True)
        calculators = [one for one in wanted if one.startswith("calculate_")]
        outputs = [_run(address, tmp_path, [one for one in wanted if one not in calculators], options)]
        if calculators:
            outputs.append(_run(address, tmp_path, calculators, [*options, f"--exclude-checks={OF_SCHEMA_ALONE}"]))
        assert client.get("/readyz").status_code == 200
    for output in outputs:
        assert _generated(output) > 100, output


@pytest.mark.parametrize(("service", "folder", "routes"), SERVICES, ids=["covenant-api", "pairing-api"])
def test_whoever_may_do_everything_meets_no_answer_that_the_document_does_not_name(
    service: Service,
    folder: str,
    routes: Routes,
    databases: Any,
    serve: Serve,
    issuer: Issuer,
    people_at: Callable[[str], People],
    tmp_path: Path,
) -> None:
    with (
        demonstrated(service, databases, issuer) as settings,
        serve(service.create_application(settings)) as client,
    ):
        administrator = people_at(settings.database_url.get_secret_value()).administrator()
        document = f"/api/{folder}/v1/openapi.json"
        wanted = operations(client.get(document).json(), routes, public=False)
        options = ["--phases=examples,coverage", f"--checks={CHECKS_OF_ANSWERS}"]
        options += [f"--header=Authorization:{administrator['Authorization']}"]
        output = _run(
            f"{client.base_url}{document}", tmp_path, [one for one in wanted if one != ENDS_THE_CALLER], options
        )
        assert client.get("/readyz").status_code == 200
        assert client.get(f"/api/{folder}/v1/me", headers=administrator).status_code == 200
    assert _generated(output) > 500, output


def _generated(output: str) -> int:
    counted = re.search(r"(\d+) generated", output)
    assert counted, output
    return int(counted[1])


def _run(document: str, folder: Path, operations: Sequence[str], options: Sequence[str]) -> str:
    """Run Schemathesis in a process of its own and return what it printed; fails with that where a check failed."""
    done = subprocess.run(
        [
            str(Path(sys.executable).parent / "schemathesis"),
            "run",
            document,
            f"--include-operation-id-regex=^({'|'.join(operations)})$",
            *options,
            # The same requests each time, so that a change is judged by what it changes; another seed finds more.
            f"--seed={os.environ.get('SCHEMATHESIS_SEED', '20180724')}",
            "--generation-database=none",
            "--no-color",
        ],
        cwd=folder,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(HERE)},
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    # Generated addresses can be thousands of characters long.
    told = "\n".join(line[:400] for line in (done.stdout + done.stderr).splitlines() if line.strip())
    assert done.returncode == 0, told[-8000:]
    return done.stdout
