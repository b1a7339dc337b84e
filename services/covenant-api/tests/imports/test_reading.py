"""Lists are read alike whatever they come in."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from covenant_api.imports.columns import Column
from covenant_api.imports.findings import FindingCode
from covenant_api.imports.reading import opened_table
from covenant_api.imports.refusals import FileRefused

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]

HEADER = [column.value for column in Column]


def rows_of(path: Path) -> list[tuple[int, tuple[str, ...]]]:
    with opened_table(path) as table:
        return list(table.rows)


def refusal_of(path: Path) -> FileRefused:
    with pytest.raises(FileRefused) as caught, opened_table(path) as table:
        list(table.rows)
    message = str(caught.value)
    assert message
    assert "\n" not in message
    assert len(message) < 200
    return caught.value


def test_the_same_list_reads_alike_as_csv_and_as_xlsx(row: Row, csv_file: Write, xlsx_file: Write) -> None:
    rows = [
        row(),
        row(organisation_id="900002_med", organisation_name="None", population_adhesion="-"),
        row(organisation_id="900003", organisation_latitude="-41.0886028", organisation_longitude="0.640486"),
        row(organisation_id="900004", organisation_latitude="37.21725737658093", date_of_adhesion="null"),
        row(organisation_id="900005", organisation_longitude="1e-07", population_adhesion="1000000"),
    ]
    assert rows_of(xlsx_file(*rows)) == rows_of(csv_file(*rows))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_csv_is_read_with_any_of_three_delimiters_and_with_or_without_a_mark(
    row: Row, csv_file: Write, delimiter: str, encoding: str
) -> None:
    rows = [row(organisation_name="Köhlerau, Ober; Unter"), row(organisation_latitude="45,1")]
    expected = rows_of(csv_file(*rows, name="plain.csv"))
    assert rows_of(csv_file(*rows, delimiter=delimiter, encoding=encoding)) == expected
    assert expected[0][1][1] == "Köhlerau, Ober; Unter"


@pytest.mark.parametrize("hint", ["sep=;", '"sep=;"', "SEP=,", "sep=\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_first_line_that_names_the_separator_is_passed_over(
    row: Row, csv_file: Write, hint: str, mark: bytes
) -> None:
    path = csv_file(row(), row(organisation_id="2"), delimiter=";")
    expected = [(number + 1, cells) for number, cells in rows_of(path)]
    path.write_bytes(mark + hint.encode() + b"\r\n" + path.read_bytes())
    assert rows_of(path) == expected
    with opened_table(path) as table:
        assert table.header.row == 2


def test_a_file_of_nothing_but_a_separator_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"sep=;\r\n")
    assert refusal_of(path).code == "file-empty"


def test_the_refusal_of_a_quotation_mark_says_what_to_do(row: Row, csv_file: Write) -> None:
    path = csv_file(row())
    path.write_bytes(path.read_bytes() + b'900002,"Vallescura,x\r\n')
    assert "save the list as XLSX" in str(refusal_of(path))


def test_the_content_decides_and_not_the_ending(row: Row, csv_file: Write, xlsx_file: Write) -> None:
    expected = rows_of(csv_file(row()))
    assert rows_of(csv_file(row(), name="list.xlsx")) == expected
    assert rows_of(xlsx_file(row(), name="list.csv")) == expected


def test_row_numbers_are_those_of_a_spreadsheet_program(row: Row, csv_file: Write, tmp_path: Path) -> None:
    text = csv_file(row(organisation_name="Two\nlines"), row()).read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    path = tmp_path / "blank.csv"
    path.write_text("\r\n" + "".join(lines[:-1]) + "\r\n ,,\t,\r\n" + lines[-1], encoding="utf-8")
    assert [number for number, _ in rows_of(path)] == [3, 6]


def test_blank_rows_of_a_workbook_keep_the_numbers_of_the_others(row: Row, xlsx_file: Write) -> None:
    blank = dict.fromkeys(HEADER, "")
    assert [number for number, _ in rows_of(xlsx_file(row(), blank, row()))] == [2, 4]


def test_columns_are_found_by_name_in_any_order_and_case(row: Row, csv_file: Write) -> None:
    header = [f" {name.upper()} " for name in reversed(HEADER)]
    with opened_table(csv_file(list(reversed(row().values())), header=header)) as table:
        assert table.header.columns == frozenset(Column)
        (_, cells), *_ = table.rows
    assert cells[table.header.positions[Column.ORGANISATION_NAME]] == "Lanternara"


def test_unknown_columns_are_named_once_and_their_values_nowhere(
    row: Row, csv_file: Write, check: Callable[..., object]
) -> None:
    header = [*HEADER[:2], "Mayor ", "", *HEADER[2:], "=cmd()"]
    rows = [
        [*list(row(organisation_id=id_).values())[:2], "Ada Nobody", "x", *list(row().values())[2:], "Secret"]
        for id_ in ("1", "2", "3 3")
    ]
    checked = check(csv_file(*rows, header=header))
    findings = [one for one in checked.findings if one.code is FindingCode.COLUMN_UNKNOWN]  # type: ignore[attr-defined]
    assert [one.value for one in findings] == ["Mayor, =cmd(), 1 without a name"]
    assert "Nobody" not in repr(checked)
    assert "Secret" not in repr(checked)


@pytest.mark.parametrize("sheets", [("Signatories",), ("List",), ("About", "Signatories"), ("A", "B", " SIGNATORIES")])
def test_the_sheet_of_signatories_is_taken_or_the_only_one(
    row: Row, csv_file: Write, xlsx_file: Write, sheets: tuple[str, ...]
) -> None:
    assert rows_of(xlsx_file(row(), sheets=sheets)) == rows_of(csv_file(row()))


def test_days_of_the_1904_calendar_are_the_same_days(row: Row, csv_file: Write, xlsx_file: Write) -> None:
    assert rows_of(xlsx_file(row(), date_1904=True)) == rows_of(csv_file(row()))


def test_strings_inside_the_sheet_are_read_like_shared_ones(row: Row, csv_file: Write, xlsx_file: Write) -> None:
    assert rows_of(xlsx_file(row(), constant_memory=True)) == rows_of(csv_file(row()))


def test_the_published_sample_reads_alike_as_csv_and_as_xlsx(reference_data: Path, xlsx_file: Write) -> None:
    path = reference_data / "data" / "jrc_signatories_sample.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows_of(xlsx_file(*rows)) == rows_of(path)
    assert len(rows_of(path)) == 400
