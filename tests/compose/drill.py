"""`make test-compose`: the production shape, built and used for real, with the seconds of each step.

Everything is made under a name of its own and removed at the end, whatever happens; where a step fails, the logs of
all containers follow its reason.
"""

import csv
import io
import re
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.compose.confinement import check_confinement, check_images, check_isolation, check_sign_in
from tests.compose.engine import DrillFailure, Project, expect
from tests.compose.lists import sample_list
from tests.compose.other_issuer import check_other_issuer
from tests.compose.reading import SIGNATORIES, ContinuousReading, Gateway

START_SECONDS = 180
STOP_SECONDS = 60
API_SERVICES = ("covenant-api", "pairing-api")


def say(text: str) -> None:
    """One line to whoever watches."""
    sys.stdout.write(f"test-compose: {text}\n")
    sys.stdout.flush()


class Drill:
    """The steps in their order, and what one leaves to the next."""

    def __init__(self) -> None:
        self.project = Project()
        self.gateway = Gateway(self.project.port)
        self.secret_words: list[str] = []

    def steps(self) -> list[Callable[[], str]]:
        """In order; each answers what it saw, or raises."""
        return [
            self.build,
            self.start,
            self.import_the_list,
            self.read_the_list,
            self.begin_to_sign_in,
            self.load_the_demonstration,
            self.confine,
            self.scale,
            self.stop_one_service,
            self.stop,
            self.start_again,
        ]

    def build(self) -> str:
        self.secret_words = self.project.make_secrets()
        self.project.compose("build", limit=900)
        check_other_issuer()
        return f"{len(self.project.images())} images; with another issuer, its way out and nothing else"

    def start(self) -> str:
        self._up()
        for path in ("/en/", "/api/covenant/readyz", "/api/pairing/readyz", "/api/covenant/v1/openapi.json"):
            status = self.gateway.get(path).status
            expect(status == 200, f"GET {path} answered {status}")
        status = self.gateway.get("/api/covenant/livez").status
        expect(status == 404, f"/api/covenant/livez is open to everybody: {status}")
        return f"{len(self.project.containers())} containers, all healthy"

    def _up(self) -> None:
        self.project.compose(
            "up", "--detach", "--no-build", "--wait", "--wait-timeout", str(START_SECONDS), limit=START_SECONDS + 30
        )
        for name in ("covenant-migrate", "pairing-migrate"):
            state = self.project.containers(name, stopped=True)[0]["State"]
            expect(state["ExitCode"] == 0, f"{name} ended with {state['ExitCode']}")

    def import_the_list(self) -> str:
        file, rows, origin = sample_list(self.project.folder)
        before = self.gateway.total()
        first = self._import(file)
        expect(first["created"] + first["rejected"] == rows, f"{rows} rows came to {first}")
        expect(first["created"] > 0.9 * rows, f"too few were stored: {first}")
        after = self.gateway.total()
        waited = time.monotonic() + 3
        while after != before + first["created"] and time.monotonic() < waited:
            time.sleep(0.2)
            after = self.gateway.total()
        expect(after == before + first["created"], f"{before} before, {after} within 3 s of importing {first}")
        again = self._import(file)
        expect(again["created"] + again["updated"] == 0, f"the same list changed something: {again}")
        return f"{first['created']} of {rows} rows of {origin} stored, read within 3 s, 0 changed the second time"

    def _import(self, file: Path) -> dict[str, int]:
        report = self.project.folder / "report.csv"
        done = self.project.run("stack/container/import-signatories", str(file), str(report), limit=180)
        expect(report.read_text().startswith("row,column,value,code,reason"), "the import brought no report")
        summary = {key: int(value) for key, value in re.findall(r"\b(\w+)=(\d+)", done.stderr)}
        wanted = ("created", "updated", "unchanged", "rejected", "warnings")
        expect(all(key in summary for key in wanted), f"the import printed no summary: {done.stderr[-2000:]}")
        return summary

    def read_the_list(self) -> str:
        total = self.gateway.total()
        identifiers: list[str] = []
        target: str | None = f"{SIGNATORIES}?status=all&limit=150"
        while target:
            page = self.gateway.get_json(target)
            identifiers += [item["id"] for item in page["items"]]
            cursor = page["nextCursor"]
            target = f"{SIGNATORIES}?status=all&limit=150&cursor={cursor}" if cursor else None
        expect(len(identifiers) == len(set(identifiers)) == total, f"{len(identifiers)} in pages, {total} counted")
        exported = self.gateway.get(f"{SIGNATORIES}?status=all&f=csv")
        expect(exported.status == 200, f"the CSV answered {exported.status}")
        rows = list(csv.DictReader(io.StringIO(exported.body.decode())))
        expect(len(rows) == total, f"{len(rows)} rows of CSV, {total} counted")
        one = f"{SIGNATORIES}/{identifiers[0]}"
        etag = self.gateway.get(one).headers.get("etag", "")
        expect(etag, f"{one} has no ETag")
        for sent, wanted in ((etag, 304), ('"another"', 200)):
            status = self.gateway.get(one, {"If-None-Match": sent}).status
            expect(status == wanted, f"If-None-Match: {sent} answered {status}, expected {wanted}")
        status = self.gateway.get(f"{SIGNATORIES}?nonsense=1").status
        expect(status == 400, f"an unknown parameter answered {status}")
        return f"{total} signatories in pages, in CSV and counted; 304 to their ETag"

    def begin_to_sign_in(self) -> str:
        told = self.gateway.get_json("/configuration.json")
        discovery = self.gateway.get_json("/identity/.well-known/openid-configuration")
        expect(discovery["issuer"] == told["issuer"], f"the site is told {told}, the issuer says {discovery['issuer']}")
        keys = self.gateway.get_json("/identity/jwks")["keys"]
        expect(len(keys) == 2, f"there are {len(keys)} keys, expected the one that signs and the next")
        status = self.gateway.get("/identity/sign-up").status
        expect(status == 200, f"the page for a new account answered {status}")
        for path in ("/outbox/", "/identity/livez"):
            status = self.gateway.get(path).status
            expect(status == 404, f"{path} is open to everybody: {status}")
        container = self.project.containers("identity")[0]["Id"]
        self.project.run_in(container, ["node", "/opt/identity/src/main.js", "rotate-keys"])
        keys = self.gateway.get_json("/identity/jwks")["keys"]
        expect(len(keys) == 3, f"there are {len(keys)} keys after turning them, expected three")
        status = self.gateway.get("/api/covenant/v1/me", {"Authorization": "Bearer x"}).status
        expect(status == 401, f"a token that is none answered {status}")
        return "discovery, pages, keys that turn; no demonstration accounts, no outbox"

    def load_the_demonstration(self) -> str:
        for name in ("covenant-demo", "pairing-demo"):
            self.project.compose("run", "--rm", "-T", name, limit=120)
        pairings = self.gateway.total("/api/pairing/v1/pairings", "")
        expect(pairings > 0, "the demonstration data brought no pairing")
        score = self.gateway.get_json("/api/pairing/v1/scores/bergamo/kyoto?weight=commitment:1")
        state = score["commitments"]["state"]
        expect(state == "read", f"pairing-api does not reach covenant-api for commitments: {state}")
        return f"{pairings} pairings, {self.gateway.total()} signatories"

    def confine(self) -> str:
        check_confinement(self.project, self.secret_words)
        check_isolation(self.project)
        check_sign_in(self.project)
        check_images(self.project, self.secret_words)
        return "only the gateway published, no root, nothing writable, no capability, databases apart, no secret shown"

    def scale(self) -> str:
        with ContinuousReading(self.gateway) as reading:
            reading.read_for(2)
            self._scale_to(2)
            for replica in self.project.containers("covenant-api"):
                self._expect_traffic(replica["Id"], replica["Name"])
            reading.read_for(2)
            for replica in self.project.containers("covenant-api"):
                self.project.keep_log(replica["Id"])
            self._scale_to(1)
            reading.read_for(4)
        expect(len(self.project.containers("covenant-api")) == 1, "there is more than one replica left")
        expect(reading.answered > 50, f"only {reading.answered} reads: too few to say anything")
        expect(not reading.failures, f"{len(reading.failures)} of {reading.answered}: {reading.failures[:5]}")
        return f"1 -> 2 -> 1 replicas, {reading.answered} reads, 0 failed"

    def _scale_to(self, replicas: int) -> None:
        self.project.compose(
            "up", "--detach", "--no-build", "--no-deps", "--no-recreate", "--wait", "--wait-timeout", "90",
            "--scale", f"covenant-api={replicas}", "covenant-api", limit=120,
        )  # fmt: skip

    def _expect_traffic(self, container: str, name: str, seconds: float = 15) -> None:
        """The replica gets a share of the reads from now on, within this time."""
        began = f"{time.time():.3f}"
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            log = self.project.docker("logs", "--since", began, container).stdout
            if f'"{SIGNATORIES}"' in log:
                return
            time.sleep(0.5)
        raise DrillFailure(f"{name} was not asked for anything within {seconds} s")

    def stop_one_service(self) -> str:
        self.project.compose("stop", "pairing-api", limit=STOP_SECONDS)
        expect(self.gateway.total() > 0, "without pairing-api the signatories cannot be read")
        expect(self.gateway.get("/en/").status == 200, "without pairing-api there is no site")
        status = self.gateway.get("/api/pairing/readyz").status
        expect(status >= 500, f"pairing-api is stopped and its /readyz answers {status}")
        self._up()
        status = self.gateway.get("/api/pairing/readyz").status
        expect(status == 200, f"pairing-api is back and its /readyz answers {status}")
        return "pairing-api stopped: signatories and site stay; started: it is back"

    def stop(self) -> str:
        began = time.monotonic()
        self.project.compose("stop", limit=STOP_SECONDS + 60)
        took = time.monotonic() - began
        expect(took < STOP_SECONDS, f"stopping took {took:.0f} s")
        codes = {str(c["Name"]): c["State"]["ExitCode"] for c in self.project.containers(stopped=True)}
        # 143 is what a process reports that ended as SIGTERM asked it to; 137 would be one that had to be killed.
        expect(set(codes.values()) <= {0, 143}, f"not everything ended well by itself: {codes}")
        return f"{len(codes)} containers, none had to be killed"

    def start_again(self) -> str:
        self.project.compose("down", limit=STOP_SECONDS + 60)
        self._up()
        total = self.gateway.total()
        expect(total > 0, "the data did not outlive the containers")
        return f"new containers, the {total} signatories are still there"


def main() -> int:
    """Run the drill; 0 where every step did what it promises and nothing is left behind."""
    began = time.monotonic()
    drill = Drill()
    code = 1
    # Told to end, the drill still removes what it made.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        for step in drill.steps():
            name, started = step.__name__.replace("_", " "), time.monotonic()
            say(f"{name} ...")
            try:
                seen = step()
            except DrillFailure as failure:
                say(f"FAILED after {time.monotonic() - started:.1f} s: {name}: {failure}")
                sys.stdout.write(drill.project.logs())
                break
            except BaseException:
                say(f"FAILED after {time.monotonic() - started:.1f} s: {name}")
                sys.stdout.write(drill.project.logs())
                raise
            say(f"{time.monotonic() - started:6.1f} s  {name}: {seen}")
        else:
            code = 0
    finally:
        started = time.monotonic()
        left = drill.project.remove()
        say(f"{time.monotonic() - started:6.1f} s  clean up: {f'LEFT BEHIND {left}' if left else 'nothing is left'}")
    say(f"{time.monotonic() - began:6.1f} s  in all, {'passed' if code == 0 and not left else 'FAILED'}")
    return 1 if left else code


if __name__ == "__main__":
    sys.exit(main())
