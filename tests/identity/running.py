"""The real identity provider with a database and a mailbox of its own, behind the real gateway."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psycopg

from stack.outbox import Outbox
from stack.postgres import free_port
from stack.processes import dies_with_parent, wait_until
from stack.programs import identity_command
from tests.gateway.running import Gateway, running_gateway
from tests.identity.browser import Browser

PASSWORD = "paired-cities-2026"  # of the demonstration accounts
PEOPLE = [
    {"key": "officer", "email": "officer@iuc.example", "name": "Aiko Tanaka", "language": "ja"},
    {"key": "staff", "email": "staff@iuc.example", "name": "Marta Nováková", "language": "en"},
]
REGISTRATION_TOKEN = "registration-token-of-the-tests-0001"


@dataclass
class Identity:
    """A running provider: its addresses, its database, its mailbox, its log."""

    gateway: Gateway
    issuer: str
    port: int
    database_url: str
    outbox: Outbox
    log_file: Path
    environment: dict[str, str]
    process: subprocess.Popen[bytes]
    browsers: list[Browser] = field(default_factory=list)

    @property
    def site(self) -> str:
        return self.issuer.removesuffix("/identity")

    def browser(self) -> Browser:
        """A browser that never was here."""
        self.browsers.append(Browser(self.issuer, f"{self.site}/en/signed-in"))
        return self.browsers[-1]

    def execute(self, statement: str, *values: Any) -> list[Any]:
        """One statement in the provider's database: to see what is kept, or to let time pass."""
        with psycopg.connect(self.database_url.replace("+psycopg", ""), autocommit=True) as connection:
            found = connection.execute(statement.encode(), values or None)
            return found.fetchall() if found.description else []

    def command(self, name: str) -> None:
        subprocess.run(identity_command(name), env=self.environment, check=True, capture_output=True, timeout=60)

    def mails(self, to: str) -> list[dict[str, Any]]:
        return [one for one in self.outbox.mailbox.messages() if one["to"] == to]

    def mailed_link(self, to: str) -> str:
        """The link of the newest mail to an address."""
        return str(self.mails(to)[0]["links"][0])

    def log(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log_file.read_text(encoding="utf-8").splitlines()]


def identity_environment(database_url: str, site: str, port: int, smtp_port: int, folder: Path) -> dict[str, str]:
    """The settings of a provider for tests, and nothing of the surroundings' own."""
    people = folder / "people.json"
    people.write_text(json.dumps(PEOPLE), encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("IDENTITY_", "IUC_"))}
    return {
        **kept,
        "IDENTITY_DATABASE_URL": database_url,
        "IDENTITY_PUBLIC_URL": site,
        "IDENTITY_PORT": str(port),
        "IDENTITY_SMTP_URL": f"smtp://127.0.0.1:{smtp_port}",
        "IDENTITY_MAIL_FROM": "IUC platform <no-reply@iuc.example>",
        "IDENTITY_REGISTRATION_TOKEN": REGISTRATION_TOKEN,
        "IDENTITY_DEMO": str(people),
    }


@contextmanager
def serving_identity(environment: dict[str, str], log_file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The provider's process, when it is ready."""
    with log_file.open("ab") as log:
        process = subprocess.Popen(
            identity_command("serve"), env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            preexec_fn=dies_with_parent(signal.SIGTERM),
        )  # fmt: skip
    ready = f"http://127.0.0.1:{environment['IDENTITY_PORT']}/readyz"
    try:
        assert wait_until(lambda: process.poll() is not None or _answers(ready), 60, every=0.1)
        assert process.poll() is None, log_file.read_text(encoding="utf-8")
        yield process
    finally:
        process.terminate()
        process.wait(20)


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=2).status_code == 200
    except httpx.TransportError:
        return False


@contextmanager
def running_identity(
    database_url: str,
    folder: Path,
    *,
    site_port: int | None = None,
    port: int | None = None,
    covenant: int | None = None,
) -> Iterator[Identity]:
    """Everything around one provider; the gateway also stands before covenant-api at the given port."""
    site_port, port = site_port or free_port(), port or free_port()
    site = f"http://127.0.0.1:{site_port}"
    outbox = Outbox(folder / "mails", smtp_port=free_port(), port=free_port())
    outbox.start()
    environment = identity_environment(database_url, site, port, outbox.smtp_port, folder)
    log_file = folder / "identity.log"
    try:
        with (
            serving_identity(environment, log_file) as process,
            running_gateway(
                covenant or free_port(),
                free_port(),
                port=site_port,
                PUBLIC_URL=site,
                ISSUER=f"{site}/identity",
                IDENTITY=f"127.0.0.1:{port}",
                OUTBOX=f"127.0.0.1:{outbox.port}",
            ) as gateway,
        ):
            identity = Identity(gateway, f"{site}/identity", port, database_url, outbox, log_file, environment, process)
            yield identity
            for browser in identity.browsers:
                browser.close()
    finally:
        outbox.stop()


def heading(page: httpx.Response) -> str:
    """The title that a page shows."""
    found = re.search(r"<h1>(.*?)</h1>", page.text)
    return found[1] if found else ""
