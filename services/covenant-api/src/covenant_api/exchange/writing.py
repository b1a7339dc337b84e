"""The reporting workbook written: sheets that can be filled in by hand in any spreadsheet program.

No macros, no protection. Every table has its names in the language and, below them in grey, the names by which an
upload finds its columns again; lists to choose from stand on a sheet of their own.
"""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Final

import xlsxwriter

from covenant_api.exchange.cells import address
from covenant_api.exchange.columns import CellKind, Column
from covenant_api.exchange.labels import column_label, label, shown_code
from covenant_api.exchange.sheets import ABOUT, LISTS, SHEETS, Sheet
from covenant_api.exchange.values import cell_text, take_value
from servicekit.exports import FORMULA_STARTS
from servicekit.schemas import Code

# Rows of names above the data of a table: a title, what each column means, its name, its name in files.
TITLE_ROW, TOLD_ROW, LABEL_ROW, KEY_ROW, FIRST_ROW = 0, 1, 2, 3, 4
FORMAT_VERSION: Final = "1"
_FORM_COLUMNS: Final = (("field", 34), ("value", 50), ("unit", 22), ("explanation", 70), ("key", 30))
_HOW_TO: Final = ("how1", "how2", "how3", "how4", "how5")
# So far down the lists to choose from reach.
_ROWS_WITH_LISTS: Final = 1000
# Of programs that know no day before it: 1900 had no 29 February.
_FIRST_DAY: Final = date(1900, 3, 1)
_NO_XML: Final = re.compile("[\ufffe\uffff]")
MADE: Final = datetime.combine(date(2026, 1, 1), time())


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What a workbook is made of.

    Attributes:
        language: Of the labels.
        rule_set: Code and version.
        signatory: Its id and name.
        year: Of the inventory.
        told: What is in it: `empty`, `published` or `draft`.
        records: Contents by kind, each with the id of its record: those of a form one at most.
        cells: The places of the matrix that the rule set has, in order: sector, sub-sector, scope.
    """

    language: str
    rule_set: tuple[str, str]
    signatory: tuple[str, str]
    year: int | None
    told: str
    records: Mapping[str, Sequence[tuple[str, Mapping[str, Any]]]]
    cells: Sequence[tuple[str, str, str]]


def write_workbook(contents: Contents) -> bytes:
    """The workbook as a file (XLSX)."""
    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(target, options)
    book.set_properties({"created": MADE, "title": label("word", "titleWord", contents.language)})
    _Writer(book, contents).write()
    book.close()
    return target.getvalue()


@dataclass
class _Writer:
    book: Any
    contents: Contents
    ranges: dict[type[Code], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        def style(**told: Any) -> Any:
            return self.book.add_format({"valign": "top", **told})

        self.title = style(bold=True, font_size=14)
        self.bold = style(bold=True, text_wrap=True, bg_color="#DDE7F0", border=1)
        self.told = style(text_wrap=True, italic=True, font_color="#444444", font_size=9)
        self.key = style(font_color="#777777", font_size=8)
        self.plain = style(text_wrap=True)
        self.text = style(text_wrap=True, num_format="@")
        self.quoted = style(text_wrap=True, num_format="@", quote_prefix=True)
        self.number = style()
        self.day = style(num_format="yyyy-mm-dd")

    def word(self, name: str) -> str:
        return label("word", name, self.contents.language)

    def write(self) -> None:
        self.about(self.book.add_worksheet(ABOUT))
        sheets = [(sheet, self.book.add_worksheet(sheet.name)) for sheet in SHEETS]
        self.lists(self.book.add_worksheet(LISTS))
        for sheet, page in sheets:
            (self.form if sheet.is_form else self.table)(sheet, page)

    def about(self, page: Any) -> None:
        contents = self.contents
        page.set_column(0, 0, 36)
        page.set_column(1, 1, 90)
        page.write_string(0, 0, self.word("titleWord"), self.title)
        rows = (
            ("ruleSet", contents.rule_set[0]),
            ("ruleSetVersion", contents.rule_set[1]),
            ("signatory", contents.signatory[1]),
            ("signatoryId", contents.signatory[0]),
            ("year", str(contents.year) if contents.year else ""),
            ("languageOfWorkbook", contents.language),
            ("contents", contents.told),
            ("formatVersion", FORMAT_VERSION),
            ("licence", "CC0-1.0"),
        )
        for number, (name, value) in enumerate(rows, start=1):
            scope = "column" if name == "year" else "word"
            page.write_string(number, 0, label(scope, name, contents.language), self.bold)
            page.write_string(number, 1, value, self.text)
            page.write_string(number, 2, name, self.key)
        for number, name in enumerate(_HOW_TO, start=len(rows) + 2):
            page.merge_range(number, 0, number, 1, self.word(name), self.plain)
            page.set_row(number, 32)
        top = len(rows) + len(_HOW_TO) + 3
        for number, sheet in enumerate(SHEETS, start=top):
            page.write_url(number, 0, f"internal:'{sheet.name}'!A1", string=sheet.name)
            page.write_string(number, 1, label("sheet", sheet.name, contents.language), self.plain)

    def lists(self, page: Any) -> None:
        """Every code with its name; the lists of the other sheets point here."""
        known = list(dict.fromkeys(one for sheet in SHEETS for column in sheet.columns for one in column.codes))
        page.freeze_panes(1, 0)
        page.set_column(0, len(known) - 1, 34)
        for column, codes in enumerate(known):
            page.write_string(0, column, codes.__name__, self.bold)
            for row, code in enumerate(codes, start=1):
                page.write_string(
                    row, column, shown_code(code, self.contents.language, self.contents.rule_set), self.plain
                )
            letters = address(1, column + 1)[:-1]
            self.ranges[codes] = f"={LISTS}!${letters}$2:${letters}${len(codes) + 1}"

    def form(self, sheet: Sheet, page: Any) -> None:
        record = next(iter(self.contents.records.get(sheet.kind, ())), None)
        page.write_string(0, 0, label("sheet", sheet.name, self.contents.language), self.title)
        for number, (name, width) in enumerate(_FORM_COLUMNS):
            page.set_column(number, number, width)
            page.write_string(1, number, self.word(name), self.bold)
        page.freeze_panes(2, 1)
        for row, column in enumerate(sheet.columns, start=2):
            page.write_string(row, 0, column_label(column, self.contents.language), self.bold)
            page.write_string(row, 2, column.unit or "", self.told)
            page.write_string(row, 3, column.description, self.told)
            page.write_string(row, 4, column.key, self.key)
            value = self._of_record(column, record)
            if column.key == "year" and sheet.kind == "inventory" and record is None:
                value = self.contents.year
            self.cell(page, row, 1, column, value)
            self.choices(page, row, row, 1, column)

    def table(self, sheet: Sheet, page: Any) -> None:
        columns, rows = sheet.columns, self._rows(sheet)
        page.write_string(TITLE_ROW, 0, label("sheet", sheet.name, self.contents.language), self.title)
        page.set_row(TOLD_ROW, 78)
        page.freeze_panes(FIRST_ROW, 0)
        last = FIRST_ROW + max(_ROWS_WITH_LISTS, len(rows))
        for number, column in enumerate(columns):
            page.set_column(number, number, 30 if column.kind in (CellKind.TEXT, CellKind.CHOICE) else 20)
            unit = f" [{column.unit}]" if column.unit else ""
            page.write_string(TOLD_ROW, number, column.description + unit, self.told)
            page.write_string(LABEL_ROW, number, column_label(column, self.contents.language), self.bold)
            page.write_string(KEY_ROW, number, column.key, self.key)
            self.choices(page, FIRST_ROW, last, number, column)
        for row, values in enumerate(rows, start=FIRST_ROW):
            for number, column in enumerate(columns):
                self.cell(page, row, number, column, take_value(column, values))

    def _rows(self, sheet: Sheet) -> list[Mapping[str, Any]]:
        records = self.contents.records.get(sheet.kind, ())
        if sheet.field is None:
            return [{**content, "recordId": record_id} for record_id, content in records]
        rows = list(records[0][1].get(sheet.field) or ()) if records else []
        if sheet.field == "cells":
            # Every place of the rule set has its row, filled or not, in its order; what else the record has follows.
            known = {(row.get("subsector"), row.get("scope")): row for row in rows}
            places = [
                known.pop((subsector, scope), {"sector": sector, "subsector": subsector, "scope": scope})
                for sector, subsector, scope in self.contents.cells
            ]
            rows = [*places, *known.values()]
        return rows

    def _of_record(self, column: Column, record: tuple[str, Mapping[str, Any]] | None) -> Any:
        if record is None:
            return None
        return record[0] if column.key == "recordId" else take_value(column, record[1])

    def choices(self, page: Any, first: int, last: int, number: int, column: Column) -> None:
        """A list to choose from, or a word on what the cell is to hold. None of it keeps anything from being typed."""
        told: dict[str, Any] = {"ignore_blank": True, "error_type": "warning"}
        name = column_label(column, self.contents.language)[:32]
        if column.kind is CellKind.CHOICE:
            told |= {"validate": "list", "source": self.ranges[column.codes[0]]}
        elif column.kind is CellKind.FLAG:
            told |= {"validate": "list", "source": [self.word("yes"), self.word("no")]}
        elif column.kind in (CellKind.CHOICES, CellKind.PAIRS):
            message = " ".join((self.word("how4"), *(f"{LISTS}: {one.__name__}." for one in column.codes)))
            told |= {"validate": "any", "input_title": name, "input_message": message[:255]}
        else:
            return
        page.data_validation(first, number, last, number, told)

    def cell(self, page: Any, row: int, number: int, column: Column, value: Any) -> None:
        """One value, so that it is read back as the same."""
        if value is None:
            page.write_blank(row, number, None, self.number if column.kind is CellKind.NUMBER else self.text)
        elif isinstance(value, bool):
            page.write_string(row, number, self.word("yes" if value else "no"), self.text)
        elif isinstance(value, int | float):
            write_value(page, row, number, value, self.number)
        elif column.kind is CellKind.DAY and (day := date.fromisoformat(value)) >= _FIRST_DAY:
            page.write_datetime(row, number, datetime.combine(day, time()), self.day)
        else:
            text = cell_text(column, value, self.contents.language, self.contents.rule_set)
            write_value(page, row, number, text, self.quoted if text.startswith(FORMULA_STARTS) else self.text)


def write_value(page: Any, row: int, column: int, value: Any, style: Any = None) -> None:
    """A number or text as it is: a number with more digits than a cell keeps is written as text."""
    if isinstance(value, int | float):
        if abs(value) <= 2**53 and Decimal(f"{value:.16G}") == Decimal(repr(value)):
            page.write_number(row, column, value, style)
        else:
            page.write_string(row, column, repr(value), style)
    elif value:
        page.write_string(row, column, _NO_XML.sub("\ufffd", str(value)), style)
