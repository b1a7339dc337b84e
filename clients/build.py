"""`python -m clients.build`: generates the clients from the committed documents and builds both packages.

What is generated is not in version control: it follows from the documents and from generators that are locked
(docs/decisions/0007-clients-generated-not-committed.md).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from stack.environment import TYPESCRIPT_CLIENT, VENV, node_binary, npm
from stack.settings import CHECKOUT

APIS = ("covenant", "pairing")
DIST = CHECKOUT / "clients" / "dist"
PYTHON_CLIENT = CHECKOUT / "clients" / "python"


def document_of(api: str) -> dict[str, Any]:
    """The committed document of an API, as the generators need it: with what comes of success alone, as JSON.

    The generated functions would read every answer as JSON, also the page of a proxy that says that it is away.
    Problems are read by `parsed` and `ask`, other formats by `download`; a client that sends no validator gets no 304.
    A file is sent and read as bytes, whatever types of its own the API has for it.
    """
    text = (CHECKOUT / "services" / f"{api}-api" / "openapi.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    for operations in document["paths"].values():
        for operation in operations.values():
            succeeded = {status: one for status, one in operation["responses"].items() if status.startswith("2")}
            for one in succeeded.values():
                content = one.get("content", {})
                if "application/json" in content:
                    one["content"] = {"application/json": content["application/json"]}
                elif any(one_of.get("schema", {}).get("format") == "binary" for one_of in content.values()):
                    one["content"] = {"application/octet-stream": next(iter(content.values()))}
            operation["responses"] = succeeded
            taken = operation.get("requestBody", {}).get("content", {})
            if "application/octet-stream" in taken:
                operation["requestBody"]["content"] = {"application/octet-stream": taken["application/octet-stream"]}
    return document


def generate(folder: Path) -> None:
    """Write the generated part of the Python client, one package for each API, and the documents it was made from."""
    for api in APIS:
        document = folder / f"{api}.json"
        document.write_text(json.dumps(document_of(api)), encoding="utf-8")
        target = PYTHON_CLIENT / "src" / "iuc_client" / api
        # Generated beside its place first: what was generated before stays whole where this fails.
        made = folder / api
        tools = {"PATH": f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}
        generator = [str(VENV / "bin" / "openapi-python-client"), "generate", "--meta", "none", "--fail-on-warning"]
        paths = ["--path", str(document), "--output-path", str(made), "--config", str(PYTHON_CLIENT / "generator.yaml")]
        _run([*generator, *paths], CHECKOUT, tools)
        shutil.rmtree(target, ignore_errors=True)
        shutil.move(made, target)


def build(folder: Path) -> None:
    """Both packages, from nothing, in `clients/dist`: a wheel and what `npm pack` makes."""
    generate(folder)
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(DIST)], PYTHON_CLIENT)
    node = str(node_binary())
    documents = [str(folder / f"{api}.json") for api in APIS]
    _run([node, "generate.mjs", *documents], TYPESCRIPT_CLIENT)
    shutil.rmtree(TYPESCRIPT_CLIENT / "dist", ignore_errors=True)
    _run([node, "node_modules/typescript/bin/tsc"], TYPESCRIPT_CLIENT)
    _run(npm("pack", "--silent", "--ignore-scripts", "--pack-destination", str(DIST)), TYPESCRIPT_CLIENT)


def _run(command: Sequence[str], cwd: Path, environment: Mapping[str, str] | None = None) -> None:
    done = subprocess.run(
        list(command), cwd=cwd, env={**os.environ, **(environment or {})}, check=False, capture_output=True, text=True
    )
    if done.returncode != 0:
        sys.exit(f"{' '.join(command[:3])}: {(done.stdout + done.stderr).strip()}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="iuc-clients-") as scratch:
        build(Path(scratch))
