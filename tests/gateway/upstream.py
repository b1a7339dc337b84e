"""A service for the gateway to stand before: it answers by its path, counts, and remembers what it was asked."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

PUBLIC = "public, max-age=0, s-maxage=2, stale-if-error=300"


@dataclass(frozen=True)
class Heard:
    """One request as it arrived at the service."""

    method: str
    target: str
    headers: dict[str, list[str]]
    body: bytes
    connection: int  # the port from which it came


class Upstream(ThreadingHTTPServer):
    """The last part of the path says how to answer; see `_Handler.answer`."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 512

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.heard: list[Heard] = []
        self._connections: list[socket.socket] = []
        self.release = threading.Event()  # of /held
        self.status = 200  # of /changing
        self.version = 1  # of /changing

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def count(self, target: str) -> int:
        return sum(one.target == target for one in self.heard)

    def last(self, target: str) -> Heard:
        return [one for one in self.heard if one.target == target][-1]

    def get_request(self) -> tuple[socket.socket, Any]:
        """Remember the connection, so that it can be cut."""
        connection, address = super().get_request()
        self._connections.append(connection)
        return connection, address

    def vanish(self) -> None:
        """End as a killed process does: also the connections that are kept open."""
        self.shutdown()
        self.server_close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller that hangs up is nothing to print."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Upstream

    def log_message(self, *_: object) -> None:
        pass

    def answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        headers: dict[str, list[str]] = {}
        for name, value in self.headers.items():
            headers.setdefault(name.lower(), []).append(value)
        heard = Heard(self.command, self.path, headers, body, self.client_address[1])
        self.server.heard.append(heard)
        kind = urlsplit(self.path).path.rsplit("/", 1)[-1]
        number = str(self.server.count(self.path))
        match kind:
            case "changing":
                etag = f'"v{self.server.version}"'
                if headers.get("if-none-match") == [etag] and self.server.status == 200:
                    self.send(304, b"", {"Cache-Control": PUBLIC, "ETag": etag})
                else:
                    text = json.dumps({"version": self.server.version}).encode()
                    control = {"Cache-Control": PUBLIC, "ETag": etag} if self.server.status == 200 else {}
                    self.send(self.server.status, text, control)
            case "by-accept":
                accept = headers.get("accept", [""])[0]
                self.send(200, f"{accept} {number}".encode(), {"Cache-Control": PUBLIC, "Vary": "Accept"})
            case "cookie":
                self.send(200, number.encode(), {"Cache-Control": PUBLIC, "Set-Cookie": "session=1"})
            case "uncached":
                self.send(200, number.encode(), {})
            case "slow":
                time.sleep(0.5)
                self.send(200, number.encode(), {"Cache-Control": PUBLIC})
            case "held":
                self.server.release.wait(30)
                self.send(200, number.encode(), {})
            case "long":
                media_type = parse_qs(urlsplit(self.path).query).get("type", ["application/json"])[0]
                words = json.dumps(["the same words"] * 500).encode()
                self.send(200, words, {"Cache-Control": PUBLIC, "ETag": '"l"'}, media_type)
            case "hangs-up":
                self.close_connection = True
            case "invalid":
                self.send(400, b'{"code":"own"}', {}, "application/problem+json")
            case "readyz":
                self.send(self.server.status, b"ready", {}, "text/plain")
            case _:
                self.send(
                    200, number.encode(), {"Cache-Control": PUBLIC, "ETag": '"e"', "X-Request-Id": "the-services"}
                )

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer  # noqa: N815

    def send(self, status: int, body: bytes, headers: dict[str, str], media_type: str = "application/json") -> None:
        self.send_response(status)
        for name, value in {"Content-Type": media_type, **headers}.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and status != 304:
            self.wfile.write(body)


@contextmanager
def running_upstream(port: int = 0) -> Iterator[Upstream]:
    """The service in a thread of this process."""
    server = Upstream(port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.vanish()
        thread.join(5)
