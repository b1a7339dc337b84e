"""A workbook with a planted fault of every kind: each is named at its cell, and hostile files are refused whole."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import xlsxwriter
from sqlalchemy import text

from covenant_api.exchange.codes import CellCode, severity_of
from covenant_api.rules.findings import CheckCode

from .desk import BASE, Desk, book, found

LINES: Final = [
    "id", "subsector", "scope", "carrier", "amount", "unit", "factor.own.gases.CO2", "factor.own.unit",
    "factor.own.source", "factor.own.approach", "quality", "gpcRef", "factor.own.gases.other", "mystery", "amount",
]  # fmt: skip
MATRIX: Final = ["subsector", "scope", "valueT", "key", "includedIn.subsector", "includedIn.scope", "explanation"]
ACTIONS: Final = ["id", "title", "begins", "hazards", "reductionT", "isBenchmark"]

# What is planted, sheet by sheet: (row as a spreadsheet counts, column, what stands there, the code that names it).
# A row without a fault of its own is filled up from `GOOD`.
GOOD: Final[dict[str, dict[str, Any]]] = {
    "Lines": {
        "subsector": "rail", "scope": "direct", "carrier": "diesel", "amount": 5, "unit": "MWh",
        "factor.own.gases.CO2": 267, "factor.own.unit": "kg/MWh", "factor.own.source": "IPCC",
    },
    "Matrix": {},
    "Actions": {"title": "Roofs"},
}  # fmt: skip
PLANTED: Final[dict[str, list[tuple[str, Any, str]]]] = {
    "Lines": [
        ("amount", "a lot", "NUMBER_UNREADABLE"),
        ("amount", "5 MWh", "NUMBER_UNREADABLE"),
        ("amount", "1,234", "NUMBER_AMBIGUOUS"),
        ("amount", "NaN", "NOT_FINITE"),
        ("amount", "Infinity", "NOT_FINITE"),
        ("amount", "1e400", "NOT_FINITE"),
        ("amount", "0.12345678901234567890123", "TOO_MANY_DIGITS"),
        ("amount", "1e30", "VALUE_OUT_OF_RANGE"),
        ("amount", True, "NUMBER_UNREADABLE"),
        ("amount", ("=1/0", "#DIV/0!"), "CELL_ERROR"),
        ("amount", "#REF!", "CELL_ERROR"),
        ("amount", "1 234,5", "NUMBER_UNDERSTOOD"),
        ("amount", -5, "NEGATIVE_ACTIVITY"),
        ("unit", "cubit", "UNIT_UNKNOWN"),
        ("unit", "km", "UNIT_MISMATCH"),
        ("unit", "x" * 60, "TEXT_TOO_LONG"),
        ("subsector", "space travel", "CHOICE_UNKNOWN"),
        ("scope", "sideways", "CHOICE_UNKNOWN"),
        ("subsector", None, "ROW_INCOMPLETE"),
        ("carrier", "moonshine", "CHOICE_UNKNOWN"),
        ("quality", "superb", "CHOICE_UNKNOWN"),
        ("id", "same", ""),
        ("id", "same", "ROW_REPEATED"),
        ("id", "not a name!", "VALUE_REFUSED"),
        ("factor.own.approach", "lca", "APPROACHES_MIXED"),
        ("factor.own.gases.other", "SF6: lots", "NUMBER_UNREADABLE"),
        ("factor.own.gases.other", "Unobtainium=1", "GAS_UNKNOWN"),
        ("gpcRef", "IX.9", "VALUE_REFUSED"),
        ("factor.own.source", None, "FACTOR_SOURCE_REQUIRED"),
        ("mystery", "?", ""),
    ],
    "Matrix": [
        ("residential/direct/key", "XX", "UNKNOWN_KEY"),
        ("commercial/direct/key", "NO", "EXPLANATION_REQUIRED"),
        ("industrial/direct/valueT+key", 5, "NO_WITH_VALUE"),
        ("agriculture/direct/key", "IE", "IE_TARGET_REQUIRED"),
        ("aviation/direct/cycle", "on_road", "IE_CYCLE"),
        ("on_road/direct/cycle", "aviation", ""),
        ("residential/direct/key", "NO", "ROW_REPEATED"),
        ("waterborne/direct/key", "N 1", "VALUE_REFUSED"),
    ],
    "Actions": [
        ("hazards", "storms; dragons", "CHOICE_UNKNOWN"),
        ("reductionT", -1, "VALUE_OUT_OF_RANGE"),
        ("isBenchmark", "perhaps", "FLAG_UNREADABLE"),
        ("begins", "soon", "VALUE_REFUSED"),
    ],
}
# Of the forms: (field, what stands there, code).
FORMS: Final[dict[str, list[tuple[str, Any, str]]]] = {
    "Inventory": [
        ("year", 2015, ""),
        ("approach", "ipcc_co2e", ""),
        ("gwpSet", "AR5", ""),
        ("population", 12.5, "NUMBER_NOT_WHOLE"),
        ("periodStartsOn", "03/04/2012", "DATE_UNREADABLE"),
        ("periodEndsOn", "2015年12月31日", "DATE_UNDERSTOOD"),
        ("gdp.currency", "EUR", ""),
        ("gdp.year", 3000, "VALUE_OUT_OF_RANGE"),
        ("role", "villain", "CHOICE_UNKNOWN"),
        ("boundary", "The city", ""),
        ("boundary", "Again", "FIELD_REPEATED"),
        ("favouriteColour", "green", "FIELD_UNKNOWN"),
    ],
    "Plan": [
        ("title", "Plan", ""),
        ("adoptedOn", "2020-02-30", "DATE_UNREADABLE"),
        ("documentUrl", "ftp://x", "VALUE_REFUSED"),
    ],
    "EnergyAssessment": [("year", "MMXV", "NUMBER_UNREADABLE"), ("recordId", "no-such-record", "RECORD_NOT_FOUND")],
}  # fmt: skip


def _letter(columns: list[str], name: str) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[columns.index(name)]


def _table(sheet: str, columns: list[str]) -> tuple[list[list[Any]], list[tuple[str, str]]]:
    rows: list[list[Any]] = [list(columns)]
    expected = []
    for number, (column, value, code) in enumerate(PLANTED[sheet], start=2):
        filled: dict[str, Any] = dict(GOOD[sheet])
        at = column
        if sheet == "Matrix":
            subsector, scope, what = column.split("/")
            filled |= {"subsector": subsector, "scope": scope, "explanation": None if value == "NO" else "Why"}
            at = {"valueT+key": "valueT", "cycle": "includedIn.subsector"}.get(what, what)
            if what == "valueT+key":
                filled |= {"key": "NO", "explanation": "Why"}
            if what == "cycle":
                filled |= {"key": "IE", "includedIn.scope": "direct"}
        filled.setdefault("id", f"row{number}")
        filled[at] = value
        row = [filled.get(name) for name in columns]
        if sheet == "Lines":
            row[-1] = 1
        rows.append(row)
        if code:
            place = {"ROW_REPEATED": "A", "EXPLANATION_REQUIRED": "G", "IE_TARGET_REQUIRED": "E"}.get(code)
            expected.append((f"{sheet}!{place or _letter(columns, at)}{number}", code))
    return rows, expected


def _planted() -> tuple[bytes, list[tuple[str, str]]]:
    sheets: dict[str, list[list[Any]]] = {}
    expected: list[tuple[str, str]] = []
    for sheet, fields in FORMS.items():
        sheets[sheet] = [[name, value] for name, value, _ in fields]
        expected += [(f"{sheet}!B{number}", code) for number, (_, _, code) in enumerate(fields, start=1) if code]
    for sheet, columns in (("Lines", LINES), ("Matrix", MATRIX), ("Actions", ACTIONS)):
        sheets[sheet], told = _table(sheet, columns)
        expected += told
    sheets["Goals"] = [["nothing", "known"], ["here", 1]]
    sheets["LocalEnergy"] = [["kind", "technology"], [None, "Wind"]]
    sheets["Hazards"] = [["hazard", "probability"], ["storms", "high"], [None, "low"]]
    sheets["Shopping"] = [["milk", 2]]
    expected += [
        ("Lines!N1", "COLUMN_UNKNOWN"),
        ("Lines!O1", "COLUMN_REPEATED"),
        ("Lines!E11", "FORMULA_VALUES"),
        ("Goals!A1", "SHEET_HEADER_MISSING"),
        ("LocalEnergy!A2", "ROW_INCOMPLETE"),
        ("Hazards!A3", "REQUIRED"),
        ("Inventory!B7", "ROW_INCOMPLETE"),
        ("Shopping!", "SHEET_UNKNOWN"),
    ]
    return book(**sheets), expected


def test_one_workbook_with_a_planted_fault_of_every_kind_names_every_cell(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    content, expected = _planted()
    upload = desk.upload(signatory_id, owner, content)
    named = {(f"{one['sheet']}!{one['cell']}", one["code"]) for one in upload["findings"]}
    missing = sorted(set(expected) - named)
    assert not missing, missing
    assert len(expected) >= 50
    assert all(len(one["value"]) <= 60 for one in upload["findings"])
    # What has nothing wrong with it is not blamed by the reading.
    reading = {place for place, code in named if code in set(CellCode)}
    planted = {place for place, _ in expected}
    assert reading - planted == set()
    # Not taken without a word; taken without what is faulty.
    assert "could not be read" in desk.confirm(upload, owner, 409)["detail"]
    done = desk.confirm(upload, owner, withoutFaults=True)
    inventory = next(one for one in done["records"] if one["kind"] == "inventory")
    lines = desk.draft("inventory", inventory["recordId"], owner)["lines"]
    assert [one["id"] for one in lines if one["amount"] == 1234.5] == ["row13"]


def test_every_code_of_reading_is_one_that_a_test_finds() -> None:
    tests = "\n".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    # RECORD_REFUSED is the last word on a record of which nothing can be made; no file is known that brings it out.
    left = {code.value for code in CellCode if f'"{code.value}"' not in tests} - {"RECORD_REFUSED"}
    assert left == set()
    assert {code.value for code in CellCode} & {code.value for code in CheckCode} <= {
        "NOT_FINITE", "VALUE_OUT_OF_RANGE", "TOO_MANY_DIGITS",
    }  # fmt: skip


def test_a_sheet_without_what_tells_its_rows_apart_is_not_read(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    upload = desk.upload(
        signatory_id, owner, book(Inventory=[["year", 2015]], Matrix=[["scope", "valueT"], ["direct", 5]])
    )
    assert found(upload, "COLUMN_MISSING") == ["Matrix!A1"]


def test_an_inventory_without_a_year_is_not_begun_unless_the_request_names_it(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    file = book(Lines=[["subsector", "scope", "amount"], ["rail", "direct", 5]])
    upload = desk.upload(signatory_id, owner, file)
    assert (upload["records"], found(upload, "YEAR_MISSING")) == ([], ["Lines!"])
    [record] = desk.upload(signatory_id, owner, file, year=2014)["records"]
    assert (record["action"], record["title"]) == ("created", "2014")


def test_more_rows_than_a_record_may_have_are_named(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    rows = [[f"n{number}", "rail", "direct", 1] for number in range(2001)]
    file = book(Inventory=[["year", 2015]], Lines=[["id", "subsector", "scope", "co2eT"], *rows])
    assert found(desk.upload(signatory_id, owner, file), "ROW_TOO_MANY") == ["Lines!"]


def test_a_date_in_the_place_of_a_number_is_named(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    target = io.BytesIO()
    made = xlsxwriter.Workbook(target)
    page = made.add_worksheet("Inventory")
    page.write_row(0, 0, ["year", 2015])
    page.write_string(1, 0, "hdd")

    page.write_datetime(
        1, 1, dt.datetime.combine(dt.date(2015, 5, 1), dt.time()), made.add_format({"num_format": "yyyy-mm-dd"})
    )
    made.close()
    assert found(desk.upload(signatory_id, owner, target.getvalue()), "NUMBER_IS_DATE") == ["Inventory!B2"]


def test_a_workbook_of_another_rule_set_is_told_of(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    file = book(
        About=[["Rule set", "com-japan", "ruleSet"], ["x", "2018.1", "ruleSetVersion"]], Inventory=[["year", 2015]]
    )
    assert found(desk.upload(signatory_id, owner, file), "RULE_SET_DIFFERS") == ["About!"]


def _changed(content: bytes, name: str, data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, data if entry.filename == name else old.read(entry.filename))
        if name not in old.namelist():
            new.writestr(name, data)
    return target.getvalue()


def _hostile() -> Iterator[tuple[str, bytes, str]]:
    good = book(Inventory=[["year", 2015]])
    sheet = "xl/worksheets/sheet1.xml"
    yield "a picture", b"\x89PNG\r\n\x1a\n" + b"0" * 100, "not-a-spreadsheet"
    yield "nothing", b"  ", "file-empty"
    yield "an old workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "not-a-spreadsheet"
    encrypted = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    yield "one behind a password", encrypted, "file-encrypted"
    yield "macros", _changed(good, "xl/vbaProject.bin", b"1"), "macros"
    yield "entities", _changed(good, sheet, b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'), "xml-unsafe"
    yield "a bomb", _changed(good, sheet, b"<x>" + b" " * 90_000_000 + b"</x>"), "archive-bomb"
    yield "a workbook within", _changed(good, "xl/embeddings/a.xlsx", good), "archive-nested"
    yield "half a file", good[: len(good) // 2], "archive-damaged"
    yield "a thousand columns", book(Inventory=[["x"] * 1000]), "too-many-columns"
    yield "ten thousand rows", book(Lines=[["id"], *([["x"]] * 10_000)]), "too-many-rows"
    yield "text of another alphabet", "année".encode("latin-1"), "not-utf8"


@pytest.mark.parametrize(("content", "code"), [pytest.param(c, k, id=i) for i, c, k in _hostile()])
def test_a_hostile_file_is_refused_in_one_line(desk: Desk, content: bytes, code: str) -> None:
    signatory_id, owner = desk.signatory()
    answer = desk.upload(signatory_id, owner, content, 400)
    assert [one["code"] for one in answer["errors"]] == [code]


def test_who_may_not_edit_the_report_uploads_and_sees_nothing(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    _, stranger = desk.signatory()
    upload = desk.upload(signatory_id, owner, book(Inventory=[["year", 2015]]))
    path = f"/signatories/{signatory_id}/workbook-imports"
    desk.upload(signatory_id, stranger, b"x", 404)
    desk.get(f"{path}/{upload['id']}", stranger, 404)
    desk.get(f"/signatories/{signatory_id}/reporting-workbook/draft", stranger, 404)
    viewer = desk.people.viewer_of(signatory_id)
    desk.upload(signatory_id, viewer, b"x", 403)
    assert desk.get(path, viewer).json()["items"][0]["id"] == upload["id"]
    # By the address of another signatory it is not found either.
    other_id, other = desk.signatory()
    desk.get(f"/signatories/{other_id}/workbook-imports/{upload['id']}", other, 404)


def test_a_preview_that_nobody_confirms_is_given_up(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    upload = desk.upload(signatory_id, owner, book(Inventory=[["year", 2015]]))
    with desk.database.transaction() as session:
        session.execute(
            text("UPDATE workbook_imports SET expires_at = now() - interval '1 minute' WHERE id = :id"),
            {"id": upload["id"]},
        )
    path = f"/signatories/{signatory_id}/workbook-imports/{upload['id']}"
    answer = desk.get(path, owner).json()
    assert (answer["state"], answer["records"]) == ("expired", [])
    desk.confirm({**upload, "revision": answer["revision"]}, owner, 409)


def test_an_upload_is_given_up_and_confirmed_once(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    upload = desk.upload(signatory_id, owner, book(Inventory=[["year", 2015]]))
    path = f"{BASE}/signatories/{signatory_id}/workbook-imports/{upload['id']}/discards"
    assert desk.client.post(path, headers=owner).json()["state"] == "discarded"
    assert desk.client.post(path, headers=owner).status_code == 409
    desk.confirm(upload, owner, 412)


def test_the_document_says_every_code_of_reading() -> None:
    document = (Path(__file__).parents[4] / "docs" / "exchange.md").read_text(encoding="utf-8")
    for code in CellCode:
        assert f"| `{code.value}` | {severity_of(code).value} | {code.meaning} |" in document
