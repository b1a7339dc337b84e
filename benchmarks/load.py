"""A closed-loop load generator: so many connections, each with one request under way at any time.

It runs in a process of its own (`python -m benchmarks.load`), writes prepared bytes and only looks for the end of
each answer, so that it takes little of what the servers share with it. The same one is used for every server, and
each result says how busy the generator itself was.
"""

from __future__ import annotations

import json
import resource
import selectors
import socket
import subprocess
import sys
import time
from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

_CHECKOUT: Final = Path(__file__).resolve().parents[1]
_RECEIVE: Final = 262_144
_PATIENCE: Final = 30.0
_BROKEN: Final = "the server closed a connection"


class LoadError(Exception):
    """An answer was no 200, or none came: what was measured says nothing."""


@dataclass(frozen=True, slots=True)
class Load:
    """What came of it: latencies in milliseconds, `busy` the share of its time that the generator itself worked."""

    requests: int
    per_second: float
    median: float
    p95: float
    bytes: int
    busy: float


@dataclass(slots=True)
class _Connection:
    """One connection and the answer that it waits for; `missing` bytes of its body, None before its head is in."""

    socket: socket.socket
    sent_at: float = 0.0
    head: bytearray = field(default_factory=bytearray)
    missing: int | None = None
    is_chunked: bool = False
    is_last: bool = False
    tail: bytes = b""

    def send(self, request: bytes) -> None:
        self.head.clear()
        self.missing = None
        self.is_chunked = False
        self.sent_at = time.perf_counter()
        self.socket.sendall(request)

    def take(self, data: bytes) -> bool:
        """Take bytes of the answer; True where they were its last. Raises LoadError for any status but 200."""
        if self.missing is None and not self.is_chunked:
            self.head += data
            end = self.head.find(b"\r\n\r\n")
            if end < 0:
                return False
            head, data = bytes(self.head[:end]), bytes(self.head[end + 4 :])
            self._understand(head)
        if self.is_chunked:
            self.tail = (self.tail + data)[-5:]
            return self.tail == b"0\r\n\r\n"
        self.missing = (self.missing or 0) - len(data)
        return self.missing <= 0

    def _understand(self, head: bytes) -> None:
        if not head.startswith(b"HTTP/1.1 200"):
            raise LoadError(f"answered {head[:60]!r}")
        fields = head.lower()
        # nginx ends a connection after a thousand requests, and says so with the last answer.
        self.is_last = b"\r\nconnection: close" in fields
        position = fields.find(b"\r\ncontent-length:")
        if position >= 0:
            self.missing = int(fields[position + 17 :].split(b"\r\n", 1)[0])
        elif b"transfer-encoding: chunked" in fields:
            self.is_chunked, self.tail = True, b""
        else:
            raise LoadError("answered without a length")


def _connected(port: int) -> socket.socket:
    connected = socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE)
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connected


def _run(port: int, paths: Sequence[str], connections: int, seconds: float, headers: Sequence[str]) -> Load:
    lines = "".join(f"{line}\r\n" for line in ("Host: localhost", *headers))
    requests = [f"GET {path} HTTP/1.1\r\n{lines}\r\n".encode() for path in paths]
    selector = selectors.DefaultSelector()
    following = 0
    for _ in range(connections):
        one = _Connection(_connected(port))
        selector.register(one.socket, selectors.EVENT_READ, one)
        one.send(requests[following % len(requests)])
        following += 1
    latencies = array("d")
    received = 0
    busy = time.process_time()
    began = time.perf_counter()
    end = began + seconds
    now = began
    while now < end:
        ready = selector.select(_PATIENCE)
        if not ready:
            raise LoadError(f"no answer for {_PATIENCE:.0f} s")
        for key, _ in ready:
            one = key.data
            data = one.socket.recv(_RECEIVE)
            if not data:
                raise LoadError(_BROKEN)
            received += len(data)
            if one.take(data):
                now = time.perf_counter()
                latencies.append(now - one.sent_at)
                if one.is_last:
                    selector.unregister(one.socket)
                    one.socket.close()
                    one.socket = _connected(port)
                    selector.register(one.socket, selectors.EVENT_READ, one)
                one.send(requests[following % len(requests)])
                following += 1
    elapsed = now - began
    share = (time.process_time() - busy) / elapsed
    for key in list(selector.get_map().values()):
        key.data.socket.close()
    ordered = sorted(latencies)
    return Load(
        requests=len(ordered),
        per_second=len(ordered) / elapsed,
        median=ordered[len(ordered) // 2] * 1000,
        p95=ordered[int(len(ordered) * 0.95)] * 1000,
        bytes=received // max(len(ordered), 1),
        busy=share,
    )


def measure(port: int, paths: Sequence[str], *, connections: int, seconds: float, headers: Sequence[str] = ()) -> Load:
    """Ask 127.0.0.1 for these paths in turn, for so long. Raises LoadError."""
    order = {"port": port, "paths": list(paths), "connections": connections, "seconds": seconds, "headers": headers}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load"],
        input=json.dumps(order),
        capture_output=True,
        text=True,
        cwd=_CHECKOUT,
        check=False,
        timeout=seconds + 2 * _PATIENCE,
    )
    if done.returncode != 0:
        raise LoadError(f"port {port} {paths[0]}: {done.stderr.strip()}")
    return Load(**json.loads(done.stdout))


def _main() -> int:
    # One file descriptor a connection; some machines allow few.
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard) if hard > 0 else soft, hard))
    try:
        load = _run(**json.load(sys.stdin))
    except (LoadError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    json.dump(asdict(load), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(_main())
