"""The console command: one line, an exit code, and a report that any spreadsheet can open without harm."""

import csv
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from covenant_api.cli import SERVICE
from covenant_api.imports import storing
from covenant_api.imports.commands import IMPORT_SIGNATORIES
from covenant_api.imports.findings import Finding, FindingCode
from covenant_api.imports.report import write_report
from covenant_api.signatories.models import Signatory
from servicekit.console import run
from servicekit.database import Database

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]


@pytest.fixture
def command(
    covenant_url: str, places_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Runs `covenant-api import-signatories`; returns the exit code and what it wrote to both streams."""
    monkeypatch.setenv("COVENANT_DATABASE_URL", covenant_url)
    monkeypatch.setenv("GAZETTEER_DATABASE", str(places_path))

    def ran(*arguments: str | Path) -> tuple[int, str, str]:
        code = run(SERVICE, [IMPORT_SIGNATORIES], ["import-signatories", *map(str, arguments)])
        written = capsys.readouterr()
        return code, written.out, written.err

    return ran


def signatories(database: Database) -> int:
    with database.transaction() as session:
        return session.scalar(select(func.count()).select_from(Signatory)) or 0


def test_the_summary_is_one_line(command: Callable[..., tuple[int, str, str]], row: Row, csv_file: Write) -> None:
    path = csv_file(row(), row(organisation_id="2", population_adhesion="x"), row(organisation_id="-"))
    assert command(path) == (0, "created=2 updated=0 unchanged=0 rejected=1 warnings=3\n", "")
    assert command(path) == (0, "created=0 updated=0 unchanged=2 rejected=1 warnings=3\n", "")


def test_the_report_has_every_finding_in_the_order_of_the_file(
    command: Callable[..., tuple[int, str, str]], row: Row, csv_file: Write, tmp_path: Path
) -> None:
    report = tmp_path / "report.csv"
    path = csv_file(
        row(organisation_name="Lanternera", population_adhesion="x"),
        row(organisation_id="=1+1"),
        row(organisation_id="3", organisation_latitude="-45.1", gcom_id="-"),
    )
    assert command(path, "--report", report)[0] == 0
    with report.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["row", "column", "value", "code", "reason", "severity"]
    assert [(one[0], one[1], one[2], one[3], one[5]) for one in rows[1:]] == [
        ("2", "organisation_name", "Lanternera", "place-not-found", "notice"),
        ("2", "population_adhesion", "x", "population-unreadable", "warning"),
        ("3", "organisation_id", "'=1+1", "id-malformed", "error"),
        ("4", "organisation_name", "Lanternara", "place-not-found", "notice"),
        ("4", "organisation_latitude", "'-45.1, 9.2", "coordinates-sign-flipped", "warning"),
    ]
    assert "Lanternara (IT 2000000001, 0.0 km)" in rows[1][4]


@pytest.mark.parametrize(
    "value", ["=1+1", "+1+1", "-1+1", "@x", "\tx", "\rx", " =1+1", "\n=1+1", "-", "＝1+1", "\u00a0=1"]
)
def test_a_report_holds_no_live_formula(value: str) -> None:
    text = io.StringIO(newline="")
    write_report([Finding(2, value, value, FindingCode.ID_MISSING, value)], text)
    for cell in next(csv.reader(io.StringIO(text.getvalue().split("\r\n", 1)[1], newline=""))):
        assert cell[:1] not in {"=", "+", "-", "@", "\t", "\r", "＝"}
        assert cell.strip()[:1] not in {"=", "+", "-", "@", "＝"}


def test_a_plain_number_stays_a_number_in_the_report() -> None:
    text = io.StringIO(newline="")
    write_report([Finding(2, "x", "-45.1", FindingCode.ID_MISSING, "y")], text)
    assert ",-45.1," in text.getvalue()


def test_a_dry_run_stores_nothing(
    command: Callable[..., tuple[int, str, str]], covenant_database: Database, row: Row, csv_file: Write
) -> None:
    assert command(csv_file(row()), "--dry-run")[:2] == (
        0,
        "created=1 updated=0 unchanged=0 rejected=0 warnings=0\n",
    )
    assert signatories(covenant_database) == 0


def test_a_refused_file_is_one_line_on_standard_error(
    command: Callable[..., tuple[int, str, str]], covenant_database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    for content in (b"", b"PK\x03\x04nothing", b"%PDF-", b"a,b\n1,2\n"):
        path.write_bytes(content)
        code, out, err = command(path)
        assert (code, out) == (1, "")
        assert err.startswith("covenant-api: ")
        assert err.count("\n") == 1
        assert "refused, nothing stored: " in err
    assert signatories(covenant_database) == 0


def test_a_file_that_is_not_there_is_one_line_too(command: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    code, _, err = command(tmp_path / "nowhere.csv")
    assert (code, err.count("\n")) == (1, 1)


def test_a_report_that_cannot_be_written_stops_the_import_before_it_begins(
    command: Callable[..., tuple[int, str, str]],
    covenant_database: Database,
    row: Row,
    csv_file: Write,
    tmp_path: Path,
) -> None:
    code, _, err = command(csv_file(row()), "--report", tmp_path / "no" / "folder.csv")
    assert (code, err.count("\n")) == (1, 1)
    assert "no/folder.csv cannot be written, nothing stored" in err
    assert signatories(covenant_database) == 0


def test_a_report_never_replaces_the_list_itself(
    command: Callable[..., tuple[int, str, str]],
    covenant_database: Database,
    row: Row,
    csv_file: Write,
    tmp_path: Path,
) -> None:
    path = csv_file(row())
    content = path.read_bytes()
    (tmp_path / "link.csv").symlink_to(path)
    (tmp_path / "folder").mkdir()
    for report in (path, tmp_path / "link.csv", tmp_path / "folder" / ".." / "list.csv"):
        code, out, err = command(path, "--report", report)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert "the list itself, nothing stored" in err
        assert path.read_bytes() == content
    assert signatories(covenant_database) == 0


def test_a_refused_file_leaves_an_earlier_report_and_no_other_file(
    command: Callable[..., tuple[int, str, str]], row: Row, csv_file: Write, tmp_path: Path
) -> None:
    report = tmp_path / "report.csv"
    assert command(csv_file(row(population_adhesion="x")), "--report", report)[0] == 0
    earlier = report.read_bytes()
    assert b"population-unreadable" in earlier
    (tmp_path / "other.csv").write_bytes(b"a,b\n1,2\n")
    assert command(tmp_path / "other.csv", "--report", report)[0] == 1
    assert command(tmp_path / "other.csv", "--report", tmp_path / "new.csv")[0] == 1
    assert report.read_bytes() == earlier
    assert sorted(one.name for one in tmp_path.iterdir()) == ["list.csv", "other.csv", "report.csv"]


def test_a_later_report_takes_the_place_of_the_earlier_one_behind_a_link(
    command: Callable[..., tuple[int, str, str]], row: Row, csv_file: Write, tmp_path: Path
) -> None:
    report, link = tmp_path / "report.csv", tmp_path / "link.csv"
    report.write_text("earlier\n" * 1000, encoding="utf-8")
    report.chmod(0o640)
    link.symlink_to(report)
    assert command(csv_file(row(population_adhesion="x")), "--report", link)[0] == 0
    assert link.is_symlink()
    assert report.stat().st_mode & 0o777 == 0o640
    assert report.read_bytes().startswith(b"row,column,value,code,reason,severity\r\n")
    assert b"earlier" not in report.read_bytes()


@pytest.mark.parametrize("findings", [1, 2000])
def test_a_report_that_fails_at_the_end_leaves_nothing_stored(
    command: Callable[..., tuple[int, str, str]],
    covenant_database: Database,
    row: Row,
    csv_file: Write,
    findings: int,
) -> None:
    # Few findings fail when the device is closed, many as they are written.
    rows = [row(organisation_id=str(number), population_adhesion="x") for number in range(findings)]
    code, out, err = command(csv_file(*rows), "--report", "/dev/full")
    assert (code, out) == (1, "")
    assert err == "covenant-api: the report /dev/full cannot be written, nothing stored: No space left on device\n"
    assert signatories(covenant_database) == 0


def test_a_report_may_go_to_a_device(
    command: Callable[..., tuple[int, str, str]], covenant_database: Database, row: Row, csv_file: Write
) -> None:
    assert command(csv_file(row()), "--report", "/dev/null")[0] == 0
    assert signatories(covenant_database) == 1
    assert Path("/dev/null").is_char_device()


def test_a_report_on_standard_output_is_whole_and_before_the_summary(
    covenant_url: str, places_path: Path, row: Row, csv_file: Write, tmp_path: Path
) -> None:
    settings = {**os.environ, "COVENANT_DATABASE_URL": covenant_url, "GAZETTEER_DATABASE": str(places_path)}
    program = str(Path(sys.executable).with_name("covenant-api"))
    arguments = [program, "import-signatories", str(csv_file(row(population_adhesion="x"))), "--report", "/dev/stdout"]
    with (tmp_path / "output").open("wb") as output:
        subprocess.run([*arguments, "--dry-run"], env=settings, stdout=output, check=True)
    piped = subprocess.run([*arguments, "--dry-run"], env=settings, stdout=subprocess.PIPE, check=True)
    assert piped.stdout == (tmp_path / "output").read_bytes()
    lines = piped.stdout.decode().splitlines()
    assert (lines[0], lines[-1][:9]) == ("row,column,value,code,reason,severity", "created=1")
    assert "population-unreadable" in lines[1]


def test_without_a_gazetteer_the_import_says_how_to_build_one(
    command: Callable[..., tuple[int, str, str]],
    row: Row,
    csv_file: Write,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("GAZETTEER_DATABASE", str(tmp_path / "none.sqlite"))
    code, _, err = command(csv_file(row()))
    assert code == 1
    assert "gazetteer build" in err


def test_an_import_that_waits_too_long_for_another_says_so(
    command: Callable[..., tuple[int, str, str]],
    covenant_database: Database,
    row: Row,
    csv_file: Write,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(storing, "_LONGEST_WAIT", "50ms")
    with covenant_database.transaction() as session:
        storing.take_turn(session)
        code, _, err = command(csv_file(row()))
    assert code == 1
    assert "another import is still running, nothing stored" in err


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["a", "--unknown"]])
def test_wrong_usage_ends_with_code_two(command: Callable[..., tuple[int, str, str]], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command(*arguments)
    assert ended.value.code == 2


def test_a_file_is_refused_without_asking_the_database(
    command: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COVENANT_DATABASE_URL", "postgresql+psycopg://nobody:x@127.0.0.1:1/none")
    path = tmp_path / "list.csv"
    path.write_bytes(b"%PDF-1.7")
    assert "it is a PDF" in command(path)[2]
