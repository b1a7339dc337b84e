"""A real nginx with the project's template, for tests."""

from __future__ import annotations

import grp
import json
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from stack.accounts import temporary_directory, unprivileged_account
from stack.gateway import nginx_binary, render, security_expiry
from stack.postgres import free_port
from stack.processes import dies_with_parent, wait_until


@dataclass(frozen=True)
class Gateway:
    """A running gateway: where it answers and where it keeps its files."""

    port: int
    folder: Path
    client: httpx.Client

    def log(self) -> list[dict[str, Any]]:
        """The access log. Every line must be JSON in UTF-8."""
        return [json.loads(line) for line in (self.folder / "access.log").read_bytes().decode("utf-8").splitlines()]

    def logged(self, request_id: str) -> dict[str, Any]:
        """The record of one request; nginx writes it after the answer is out."""
        found: list[dict[str, Any]] = []

        def is_there() -> bool:
            found[:] = [record for record in self.log() if record["requestId"] == request_id]
            return bool(found)

        assert wait_until(is_there, 5)
        return found[0]

    def raw(self, request: bytes, *, then: bytes = b"", patience: float = 1) -> bytes:
        """Everything that comes back for these bytes, until the gateway closes or says nothing for so many seconds."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=patience) as connection:
            connection.sendall(request)
            answer = b""
            try:
                if then:
                    connection.sendall(then)
                while part := connection.recv(65536):
                    answer += part
            except (TimeoutError, ConnectionError):
                pass
            return answer


def site(folder: Path) -> None:
    """A small built site."""
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>the site</title>")
    for language in ("en", "fr", "zh", "ja"):
        (folder / language).mkdir()
        (folder / language / "index.html").write_text(f"<!doctype html><html lang={language}><title>the site</title>")
    (folder / "assets" / "index-abc123.js").write_text("export const words = 'the same words';\n" * 100)
    (folder / "assets" / "mark-abc123.svg").write_text("<svg>" + "<!-- the same words -->" * 100 + "</svg>")
    (folder / "robots.txt").write_text("User-agent: *\n")


@contextmanager
def running_gateway(
    covenant: int, pairing: int, *, tls: str = "", port: int | None = None, **changes: str
) -> Iterator[Gateway]:
    """nginx before services at these ports; `tls` has the certificate's lines. Without `port` it takes a free one.

    `changes` replaces placeholders, which it names without their GATEWAY_.
    """
    account = unprivileged_account()
    folder = temporary_directory(account, "iuc-gateway-")
    folder.chmod(0o755)
    site(folder / "site")
    port = port or free_port()
    values = {
        "MAIN": f"user {account.name} {grp.getgrgid(account.gid).gr_name};" if account else "",
        "RUN": str(folder),
        "ACCESS_LOG": str(folder / "access.log"),
        "ERROR_LOG": "stderr crit",
        "LISTEN": f"127.0.0.1:{port} ssl" if tls else f"127.0.0.1:{port}",
        "TLS": tls,
        "NAMES": "localhost 127.0.0.1",
        "PUBLIC_URL": "https://iuc.example",
        "SECURITY_CONTACT": "mailto:security@iuc.example",
        "SECURITY_EXPIRES": security_expiry(datetime.now(UTC)),
        "TRUSTED_PROXIES": "",
        "RESOLVER": "",
        "COVENANT": f"127.0.0.1:{covenant}",
        "PAIRING": f"127.0.0.1:{pairing}",
        "IDENTITY": "127.0.0.1:9",
        "OUTBOX": "127.0.0.1:9",
        "ISSUER": "https://iuc.example/identity",
        "CLIENT": "iuc-site",
        "SITE": str(folder / "site"),
        "RATE": "10000",
        "BURST": "10000",
        "BODY": "1m",
        **changes,
    }
    configuration = folder / "nginx.conf"
    configuration.write_text(render({f"GATEWAY_{name}": value for name, value in values.items()}))
    with (folder / "errors.log").open("wb") as errors:
        process = subprocess.Popen(
            [str(nginx_binary()), "-p", str(folder), "-e", "stderr", "-c", str(configuration)],
            stderr=errors,
            stdin=subprocess.DEVNULL,
            preexec_fn=dies_with_parent(signal.SIGTERM),
        )
    try:
        ready = wait_until(lambda: process.poll() is not None or _listens(port), 20)
        assert ready, "nginx did not start in time"
        assert process.poll() is None, (folder / "errors.log").read_text()
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=20) as client:
            yield Gateway(port, folder, client)
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(folder)


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
