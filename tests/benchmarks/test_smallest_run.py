"""The benchmarks run, at a size that says nothing of speed."""

import json
import socketserver
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import invented
from benchmarks.__main__ import main
from benchmarks.load import LoadError, measure
from benchmarks.outcome import Row, markdown


class _Answers(socketserver.StreamRequestHandler):
    """Answers /plain and /chunked with a body of five bytes, everything else with a 404."""

    def handle(self) -> None:
        while line := self.rfile.readline():
            while self.rfile.readline().strip():
                pass
            path = line.split()[1]
            if path == b"/plain":
                self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nplain")
            elif path == b"/chunked":
                self.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nparts\r\n0\r\n\r\n")
            else:
                self.wfile.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")


@pytest.fixture
def port() -> Iterator[int]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Answers) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/plain", "/chunked"])
def test_the_generator_counts_whole_answers(port: int, path: str) -> None:
    load = measure(port, [path], connections=2, seconds=0.2)
    assert load.requests > 0
    assert 0 < load.median <= load.p95
    assert load.per_second == pytest.approx(load.requests / 0.2, rel=0.5)


def test_the_generator_takes_no_answer_but_a_200(port: int) -> None:
    with pytest.raises(LoadError, match="404"):
        measure(port, ["/plain", "/missing"], connections=1, seconds=0.2)


def test_the_invented_rows_are_the_same_each_time() -> None:
    rows = list(invented.rows(500))
    assert rows == list(invented.rows(500))
    assert len({row["organisation_id"] for row in rows}) == 500
    assert any(row["country_code"] == invented.REGION.lower() for row in rows)


def test_the_table_says_whether_a_goal_was_met() -> None:
    row = Row(subject="a read", measured="2 ms", yardstick="1 ms", ratio=2.0, goal="at most 3", met=True, note="a|b")
    assert markdown([row]).splitlines()[2] == "| a read | 2 ms | 1 ms | 2.00 | at most 3 | yes | a\\|b |"


def test_the_smallest_run_measures_cache_cohort_and_grown_register(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--tiny", "--only", "cache,matching,growth"]) == 0
    said = capsys.readouterr().out
    assert "created=400 updated=0 unchanged=0 rejected=0" in said
    assert "statistics of all: latency at 2,000 signatories" in said
    assert "cohort of 8 x 8: the solution alone" in said
    assert "FAILED" not in said


def test_results_that_were_kept_hold_rows_and_the_machine() -> None:
    for path in Path("benchmarks/results").glob("*.json"):
        document = json.loads(path.read_text(encoding="utf-8"))
        assert document["rows"]
        assert {"commit", "began", "processor", "load average before"} <= document["machine"].keys()
