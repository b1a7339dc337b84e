"""Workbooks: what becomes of each value, what does not fit, and how many are made at a time."""

import io
import json
import socket
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI, Query, Request
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field
from python_calamine import CalamineWorkbook
from sqlalchemy import literal_column, select, text

from servicekit import workbooks
from servicekit.application import create_application
from servicekit.database import database_of
from servicekit.dictionaries import fields_of
from servicekit.negotiation import MEDIA_TYPES
from servicekit.problems import Problem
from servicekit.schemas import WireModel, measured_in
from servicekit.settings import ServiceSettings
from servicekit.workbooks import Sheet, stream_workbook

Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
NUMBERS = "generate_series(1, {most}) AS number"
NOISE = """json_build_object('number', number, 'text', (
  SELECT string_agg(md5(number || ' ' || one), '') FROM generate_series(1, {length}) AS one
))::text"""


class Sample(WireModel):
    """A record with a field of each kind."""

    number: int | None = Field(default=None, description="A number", json_schema_extra=measured_in("pieces"))
    share: float | None = Field(default=None, description="A share")
    text: str | None = Field(default=None, description="A text")
    known: bool | None = Field(default=None, description="Whether it is known")
    begun_on: date | None = Field(default=None, description="A day")
    changed_at: datetime | None = Field(default=None, description="A moment")
    words: list[str] | None = Field(default=None, description="Words")
    names: dict[str, str] | None = Field(default=None, description="Names")
    source: dict[str, str] | None = Field(default=None, description="Its source")


COLUMNS = ["number", "share", "text", "known", "begunOn", "changedAt", "words", "names"]


def sheet(*columns: str) -> Sheet:
    return Sheet("samples", columns or COLUMNS, fields_of(Sample), [("Title", "Samples"), ("Made", datetime.now(UTC))])


def written(*records: dict[str, Any], columns: tuple[str, ...] = ()) -> CalamineWorkbook:
    """The workbook of these records, opened again."""
    file = io.BytesIO()
    whole = [{**dict.fromkeys(COLUMNS), **record} for record in records]
    workbooks._write(file, sheet(*columns), [[json.dumps(record) for record in whole]], 60)
    return CalamineWorkbook.from_filelike(file)


def cell(field: str, value: Any) -> Any:
    sheet_read = written({field: value}, columns=(field,)).get_sheet_by_name("samples")
    [_, [found]] = sheet_read.to_python(skip_empty_area=False)
    return found


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("number", 12, 12),
        ("number", -12, -12),
        ("number", 2**53, 2**53),
        ("number", 2**53 + 1, str(2**53 + 1)),
        ("share", 0.1, 0.1),
        ("share", -0.5, -0.5),
        ("text", "12", "12"),
        ("text", "0012", "0012"),
        ("text", "2018-03-12", "2018-03-12"),
        ("text", "true", "true"),
        ("text", "=1+1", "=1+1"),
        ("text", "京都市", "京都市"),
        ("text", "https://iuc.example", "https://iuc.example"),
        ("text", "a_x0041_b", "a_x0041_b"),
        ("text", "no\uffffXML", "no\ufffdXML"),
        ("known", True, True),
        ("known", False, False),
        ("begunOn", "2018-03-12", date(2018, 3, 12)),
        ("begunOn", "1900-03-01", date(1900, 3, 1)),
        ("begunOn", "1900-02-28", "1900-02-28"),
        ("begunOn", "1848-02-24", "1848-02-24"),
        ("changedAt", "2018-03-12T11:12:13.500000Z", datetime(2018, 3, 12, 11, 12, 13, 500000)),  # noqa: DTZ001
        ("words", ["b", "=a"], "b;=a"),
        ("names", {"en": "=x"}, '{"en": "=x"}'),
    ],
)
def test_a_value_becomes_a_cell_of_its_kind(field: str, value: Any, expected: Any) -> None:
    found = cell(field, value)
    assert found == expected
    assert isinstance(found, bool) == isinstance(expected, bool)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1))
def test_any_text_comes_back_as_it_is_and_is_no_formula(value: str) -> None:
    file = io.BytesIO()
    workbooks._write(file, sheet("text"), [[json.dumps({"text": value})]], 60)
    with zipfile.ZipFile(file) as parts:
        assert b"<f" not in parts.read("xl/worksheets/sheet1.xml").replace(b"<fo", b"")
    file.seek(0)
    rows = CalamineWorkbook.from_filelike(file).get_sheet_by_name("samples").to_python(skip_empty_area=False)
    assert rows[1] == [value]


def test_what_is_not_known_is_an_empty_cell_and_no_record_is_lost() -> None:
    rows = written({}, {"number": 1}, {}).get_sheet_by_name("samples").to_python(skip_empty_area=False, nrows=4)
    assert rows[0] == COLUMNS
    assert rows[2] == [1, "", "", "", "", "", "", ""]
    assert rows[1] == [""] * 8


def test_the_second_sheet_names_each_source_once() -> None:
    source = {"title": "=Register", "publisher": "JRC", "url": "https://a.example", "licence": "CC-BY-4.0"}
    rows = written({"source": source}, {"source": source}, {"source": {"title": "Other"}}).get_sheet_by_name("about")
    said = rows.to_python()
    assert [row[:4] for row in said if row[0] in ("=Register", "Other")] == [
        ["=Register", "JRC", "https://a.example", "CC-BY-4.0"],
        ["Other", "", "", ""],
    ]
    assert ["number", "A number", "integer", "pieces", "yes", ""] in said
    assert ["Records", 3.0] in [row[:2] for row in said]


@pytest.mark.parametrize(
    ("limit", "value", "records", "words"),
    [
        ("MOST_ROWS", 4, [{"number": 1}] * 4, "more than 3 records"),
        ("MOST_CHARACTERS", 9, [{"text": "x" * 10}], "a value of text has more than 9 characters"),
        ("MOST_CHARACTERS", 9, [{"words": ["12345", "67890"]}], "a value of words"),
        ("MOST_BYTES", 1000, [{"text": "x" * 1000}], "too large"),
    ],
)
def test_what_does_not_fit_is_said_and_what_just_fits_is_written(
    limit: str, value: int, records: list[dict[str, Any]], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, limit, value)
    with pytest.raises(Problem) as refused:
        written(*records)
    assert refused.value.status == 406
    assert words in refused.value.detail
    assert "f=csv" in refused.value.detail
    if limit == "MOST_ROWS":
        assert len(written(*records[:3]).get_sheet_by_name("samples").to_python()) == 4


def test_the_limits_are_those_of_excel() -> None:
    assert (workbooks.MOST_ROWS, workbooks.MOST_CHARACTERS) == (1_048_576, 32_767)
    assert cell("text", "x" * 32_767) == "x" * 32_767


def test_a_workbook_takes_no_longer_than_it_may() -> None:
    def slowly() -> Iterator[list[str]]:
        yield [json.dumps(dict.fromkeys(COLUMNS))]
        time.sleep(0.05)
        yield [json.dumps(dict.fromkeys(COLUMNS))]

    with pytest.raises(Problem) as refused:
        workbooks._write(io.BytesIO(), sheet(), slowly(), 0.01)
    assert refused.value.status == 503


router = APIRouter()


@router.get("/samples")
def list_samples(request: Request, most: Annotated[int, Query()] = 1000, length: Annotated[int, Query()] = 10) -> Any:
    """Samples as a workbook."""
    series = text(NUMBERS.format(most=int(most)))
    # Hardly to be compressed, so that the file is larger than what waits between server and client.
    row: Any = literal_column(NOISE.format(length=int(length)))
    return stream_workbook(request, select(row).select_from(series), sheet("number", "text"), {"X-Sample": "yes"})


@router.get("/checked-out")
def get_checked_out(request: Request) -> int:
    """Connections that exports hold."""
    pool: Any = database_of(request).export_engine.pool
    return int(pool.checkedout())


@pytest.fixture
def client(databases: Any, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[httpx.Client]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    values = {"database_url": databases.with_shared_tables(), "export_pool_size": 1, "log_level": "error"}
    app = create_application(
        service="sample",
        package="covenant_api",
        title="Sample",
        summary="Sample",
        description="Sample",
        version="1.2.3",
        base_path="/api/sample/v1",
        routers=[router],
        tags=[],
        settings=ServiceSettings.model_validate(values),
    )
    with serve(app) as client:
        client.base_url = httpx.URL(f"{client.base_url}/api/sample/v1/")
        yield client
    assert list(tmp_path.iterdir()) == [], "a file is left behind"


def test_a_workbook_is_sent_whole_with_its_length(client: httpx.Client) -> None:
    answer = client.get("samples", params={"most": 2500})
    assert answer.headers["content-length"] == str(len(answer.content))
    assert answer.headers["x-sample"] == "yes"
    assert answer.headers["vary"] == "Accept"
    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_name("samples").to_python()
    assert [row[0] for row in rows[1:]] == list(range(1, 2501))


def test_head_and_an_unchanged_list_make_no_workbook(client: httpx.Client) -> None:
    head = client.head("samples")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-type"] == MEDIA_TYPES["xlsx"]
    assert head.headers["etag"].startswith('W/"'), "it names the time, so its bytes differ"
    full = client.get("samples")
    assert full.headers["etag"] == head.headers["etag"]
    again = client.get("samples", headers={"if-none-match": full.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["x-sample"] == "yes"
    assert client.get("samples", headers={"if-none-match": 'W/"other"'}).status_code == 200


def test_many_at_once_are_made_or_told_to_come_back(client: httpx.Client) -> None:
    def status(_: int) -> tuple[int, str | None]:
        answer = client.get("samples", params={"most": 3000})
        return answer.status_code, answer.headers.get("retry-after")

    with ThreadPoolExecutor(12) as threads:
        answers = list(threads.map(status, range(24)))
    assert {code for code, _ in answers} == {200, 503}
    assert all(after for code, after in answers if code == 503)
    assert client.get("samples").status_code == 200
    assert client.get("checked-out").json() == 0


def test_one_that_is_being_read_holds_a_place_and_no_connection(client: httpx.Client) -> None:
    # Little of it can wait on its way, so the server is not done before the reader is.
    narrow = httpx.HTTPTransport(socket_options=[(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)])
    slow = httpx.Client(transport=narrow, base_url=client.base_url, timeout=30)
    with slow, slow.stream("GET", "samples", params={"most": 400, "length": 1000}) as answer:
        assert answer.status_code == 200
        # Kept: an iterator that is forgotten hangs up.
        chunks = answer.iter_raw()
        next(chunks)
        assert client.get("checked-out").json() == 0
        assert client.get("samples").status_code == 503
    deadline = time.monotonic() + 10
    while client.get("samples").status_code == 503 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert client.get("samples").status_code == 200


def test_what_does_not_fit_is_a_problem_and_gives_everything_back(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = client.get("samples", params={"most": 2, "length": 1100})
    assert answer.status_code == 406
    assert answer.headers["content-type"] == "application/problem+json"
    assert "a value of text has more than 32767 characters" in answer.json()["detail"]
    monkeypatch.setattr(workbooks, "MOST_ROWS", 11)
    assert client.get("samples", params={"most": 11}).status_code == 406
    assert client.get("samples", params={"most": 10}).status_code == 200
    assert client.get("checked-out").json() == 0
