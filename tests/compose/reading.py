"""Reading the site through its gateway, once or without a pause."""

import http.client
import itertools
import json
import threading
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from tests.compose.engine import DrillFailure

SIGNATORIES = "/api/covenant/v1/signatories"


@dataclass(frozen=True)
class Answer:
    """One answer: status, headers with names in lower case, body."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Gateway:
    """The published gateway on this machine."""

    port: int

    def get(self, target: str, headers: dict[str, str] | None = None) -> Answer:
        """GET a path with its query; one connection an answer. Raises OSError or HTTPException where none comes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", target, headers=headers or {})
            answer = connection.getresponse()
            names = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, names, answer.read())
        finally:
            connection.close()

    def get_json(self, target: str) -> Any:
        """The JSON of an answer that must be 200."""
        answer = self.get(target)
        if answer.status != 200:
            raise DrillFailure(f"GET {target} answered {answer.status}: {answer.body[:400]!r}")
        return answer.json()

    def total(self, path: str = SIGNATORIES, query: str = "status=all&") -> int:
        """How many records a list has."""
        return int(self.get_json(f"{path}?{query}count=true&limit=1")["total"])


@dataclass
class ContinuousReading:
    """Readers that ask for signatories until they are told to stop, each question a new one to the gateway's cache."""

    gateway: Gateway
    readers: int = 4
    pause_seconds: float = 0.1
    answered: int = 0
    failures: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._stop = threading.Event()
        self._lock = threading.Lock()
        # The population that is asked for differs each time, so that no answer comes from the cache.
        self._numbers = itertools.count(1)
        self._threads = [threading.Thread(target=self._read, daemon=True) for _ in range(self.readers)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(timeout=40)

    def read_for(self, seconds: float) -> None:
        """Let the readers go on."""
        time.sleep(seconds)

    def _read(self) -> None:
        while not self._stop.wait(self.pause_seconds):
            target = f"{SIGNATORIES}?status=all&limit=5&populationMin={next(self._numbers)}"
            failure = None
            try:
                answer = self.gateway.get(target)
                if answer.status != 200:
                    failure = f"{answer.status} {answer.body[:200]!r}"
                elif not answer.json()["items"]:
                    failure = "200 without the records that were imported"
            except (OSError, http.client.HTTPException, ValueError) as error:
                failure = repr(error)
            with self._lock:
                self.answered += 1
                if failure:
                    self.failures.append(f"{time.strftime('%X')} {target}: {failure}")
