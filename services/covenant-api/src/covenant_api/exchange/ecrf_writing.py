"""An inventory as tables of the Common Reporting Framework (eCRF), with a sheet of what they have no place for."""

import io
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

import xlsxwriter

from covenant_api.exchange.columns import take
from covenant_api.exchange.context import Reporter
from covenant_api.exchange.ecrf_names import (
    DETAIL_COLUMNS,
    DETAIL_SHEET,
    HEAD_ROWS,
    HEAD_SHEET,
    LOSS_SHEET,
    MATRIX_COLUMNS,
    MATRIX_EXPLANATION,
    MATRIX_SHEET,
    SCOPE_NAMES,
    SECTOR_NAMES,
    SUBSECTOR_NAMES,
    TOTAL_ROW,
)
from covenant_api.exchange.ecrf_totals import computed_of
from covenant_api.exchange.merging import is_empty
from covenant_api.exchange.schemas import Loss
from covenant_api.exchange.writing import MADE, write_value
from covenant_api.formulas.matrix import REFERENCES, Cell
from covenant_api.formulas.warming_potentials import GwpSet, co2e
from covenant_api.inventories.computing import Computed
from covenant_api.reporting.codes import SECTOR_OF, Sector, Subsector
from servicekit.figures import on_the_wire

_USUAL: Final = ("CO2", "CH4", "N2O")
# Fields of the head that have a row there; the rest of an inventory's own fields has none.
_HEAD_FIELDS: Final = frozenset(row.field[0] for row in HEAD_ROWS if row.field is not None)
_OWN: Final = frozenset({"signatoryId", "ruleSet", "cells", "lines"})
_LOST_OF_LINES: Final = {
    "id": "The name of the line",
    "secapSector": "The row of the SECAP view",
    "etsIncluded": "Whether the source is within emissions trading",
    "uncertaintyPct": "The uncertainty of the line",
}
_LOST_OF_CELLS: Final = {
    "includedIn": "The cell that an IE is included in",
    "quality": "The quality of the cell",
    "uncertaintyPct": "The uncertainty of the cell",
    "etsIncluded": "Whether sources within emissions trading are counted in",
}


def write_ecrf(reporter: Reporter, content: Mapping[str, Any]) -> bytes:
    """The tables as a file (XLSX): head, matrix, detail, and what is not in them."""
    made = computed_of(content)
    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(target, options)
    book.set_properties({"created": MADE})
    bold = book.add_format({"bold": True, "text_wrap": True, "bg_color": "#DDE7F0"})
    _head(book.add_worksheet(HEAD_SHEET), bold, reporter, content)
    _matrix(book.add_worksheet(MATRIX_SHEET), bold, content, made)
    _detail(book.add_worksheet(DETAIL_SHEET), bold, content, made)
    page = book.add_worksheet(LOSS_SHEET)
    page.set_column(0, 1, 50)
    for column, name in enumerate(("Place", "What is not in these tables")):
        page.write_string(0, column, name, bold)
    for row, loss in enumerate(ecrf_losses(content), start=1):
        page.write_string(row, 0, loss.pointer)
        page.write_string(row, 1, loss.detail)
    book.close()
    return target.getvalue()


def _head(page: Any, bold: Any, reporter: Reporter, content: Mapping[str, Any]) -> None:
    page.set_column(0, 0, 6)
    page.set_column(1, 2, 44)
    for row, known in enumerate(HEAD_ROWS):
        page.write_number(row, 0, row + 1)
        page.write_string(row, 1, known.name, bold)
        value = take(content, known.field) if known.field is not None else None
        if known.name == "Name of city":
            value = reporter.name_in("en")
        elif known.name == "Country":
            value = reporter.country
        elif known.field == ("gdp", "amount") and take(content, ("gdp", "currency")) != "USD":
            value = None
        elif isinstance(value, list):
            value = ", ".join(value)
        write_value(page, row, 2, value)


def _matrix(page: Any, bold: Any, content: Mapping[str, Any], made: Computed) -> None:
    page.set_column(0, 1, 34)
    page.set_column(2, 9, 20)
    page.freeze_panes(1, 2)
    names = ("CRF - Sector", "CRF - Sub-sector", *(name for name, _, _ in MATRIX_COLUMNS), MATRIX_EXPLANATION)
    for column, name in enumerate(names):
        page.write_string(0, column, name, bold)
    written = {(one["subsector"], one["scope"]): one for one in content.get("cells") or ()}
    states = {(one.cell.subsector, one.cell.scope): one for one in made.cells}
    row = 0
    for row, subsector in enumerate(Subsector, start=1):
        page.write_string(row, 0, SECTOR_NAMES[SECTOR_OF[subsector]])
        page.write_string(row, 1, SUBSECTOR_NAMES[subsector])
        told = []
        for column, (_, scope, part) in enumerate(MATRIX_COLUMNS, start=2):
            place = (subsector.value, scope.value)
            cell = written.get(place, {})
            if part == "key":
                write_value(page, row, column, cell.get("key"))
                if cell.get("explanation") and cell["explanation"] not in told:
                    told.append(cell["explanation"])
            elif place in states:
                write_value(page, row, column, _wire(states[place].value_t))
        write_value(page, row, len(names) - 1, "\n".join(told) or None)
    row += 2
    page.write_string(row, 1, TOTAL_ROW, bold)
    for column, total in ((2, made.sums.direct_t), (4, made.sums.indirect_t), (6, made.sums.outside_t)):
        write_value(page, row, column, _wire(total))


def _detail(page: Any, bold: Any, content: Mapping[str, Any], made: Computed) -> None:
    page.freeze_panes(1, 0)
    page.set_column(0, len(DETAIL_COLUMNS) - 1, 18)
    for column, name in enumerate(DETAIL_COLUMNS):
        page.write_string(0, column, name, bold)
    gwp_set = content.get("gwpSet")
    for row, (line, result) in enumerate(zip(content.get("lines") or (), made.line_results, strict=True), start=1):
        own = take(line, ("factor", "own")) or {}
        code = take(line, ("factor", "code"))
        gases = result.gases_t or {}
        values: dict[str, Any] = {
            "Inventory year": content["year"],
            "GPC ref. no.": line.get("gpcRef")
            or REFERENCES.get(Cell(line["sector"], line["subsector"], line["scope"])),
            "CRF - Sector": SECTOR_NAMES[Sector(line["sector"])],
            "CRF - Sub-sector": SUBSECTOR_NAMES[Subsector(line["subsector"])],
            "Scope": next(name for scope, name in SCOPE_NAMES.items() if scope.value == line["scope"]),
            "Fuel type or activity": line.get("carrier") or line.get("activity"),
            "Activity data - Amount": line.get("amount"),
            "Activity data - Unit": line.get("unit"),
            "Activity data - Description": line.get("description"),
            "Activity data - Source": line.get("source"),
            "Activity data - Data Quality": line.get("quality"),
            "Emission factor - Unit": own.get("unit"),
            **{f"Emission factor - {gas}": take(own, ("gases", gas)) for gas in _USUAL},
            "Emission factor - Total CO2e": own.get("co2e"),
            "Oxidation factor": line.get("oxidation"),
            "Emission factor - Year": own.get("year"),
            "Emission factor - Scale": own.get("region"),
            "Emission factor - Description": f"Library factor {code}" if code else None,
            "Emission factor - Source": own.get("source"),
            "Emission factor - Data Quality": own.get("quality"),
            **{f"GHGs (metric tonnes CO2e) - {gas}": _equivalent(gas, gases.get(gas), gwp_set) for gas in _USUAL},
            "GHGs (metric tonnes CO2e) - Total CO2e": _wire(result.co2e_t),
            "GHGs (metric tonnes CO2e) - Biogenic CO2": line.get("biogenicCo2T"),
            "Activity data conversion - original activity": line.get("originalAmount"),
            "Activity data conversion - original unit": line.get("originalUnit"),
        }
        for column, name in enumerate(DETAIL_COLUMNS):
            write_value(page, row, column, values.get(name))


def _wire(value: Decimal | None) -> int | float | None:
    return None if value is None else on_the_wire(value)


def _equivalent(gas: str, tonnes: Decimal | None, gwp_set: str | None) -> int | float | None:
    """A gas as its equivalent, which is what these columns are of."""
    if tonnes is None or (gwp_set is None and gas != "CO2"):
        return None
    return on_the_wire(tonnes) if gas == "CO2" else _wire(co2e({gas: tonnes}, GwpSet(str(gwp_set))).tco2e)


def ecrf_losses(content: Mapping[str, Any]) -> list[Loss]:
    """What an inventory says that these tables have no place for."""
    return list(_losses(content))


def _losses(content: Mapping[str, Any]) -> Iterator[Loss]:
    for name, value in content.items():
        if name not in _HEAD_FIELDS | _OWN and not is_empty(value):
            yield Loss(pointer=f"/{name}", detail="The head of the tables has no such row.")
    currency = take(content, ("gdp", "currency"))
    if currency is not None and currency != "USD":
        yield Loss(pointer="/gdp", detail="The table takes GDP in US dollars alone.")
    for number, cell in enumerate(content.get("cells") or ()):
        for name, meaning in _LOST_OF_CELLS.items():
            if cell.get(name) is not None:
                yield Loss(pointer=f"/cells/{number}/{name}", detail=f"{meaning} is not in the matrix.")
        if cell.get("explanation") is not None and cell.get("key") is None:
            yield Loss(pointer=f"/cells/{number}/explanation", detail="An explanation stands beside a key alone.")
    yield from _shared_explanations(content)
    for number, line in enumerate(content.get("lines") or ()):
        yield from _losses_of_line(f"/lines/{number}", line)


def _shared_explanations(content: Mapping[str, Any]) -> Iterator[Loss]:
    by_row: dict[str, set[str]] = {}
    for cell in content.get("cells") or ():
        if cell.get("key") is not None and cell.get("explanation") is not None:
            by_row.setdefault(cell["subsector"], set()).add(cell["explanation"])
    for subsector, texts in by_row.items():
        if len(texts) > 1:
            detail = f"The row {subsector} has one explanation for its three cells; theirs stand there together."
            yield Loss(pointer="/cells", detail=detail)


def _losses_of_line(at: str, line: Mapping[str, Any]) -> Iterator[Loss]:
    for name, meaning in _LOST_OF_LINES.items():
        if line.get(name) is not None:
            yield Loss(pointer=f"{at}/{name}", detail=f"{meaning} is not in the detail.")
    if line.get("carrier") is not None and line.get("activity") is not None:
        yield Loss(pointer=f"{at}/activity", detail="Fuel and activity have one column; the fuel is in it.")
    if line.get("gasesT"):
        yield Loss(pointer=f"{at}/gasesT", detail="Tonnes of gases are there as CO2 equivalents, and come back as one.")
    own = take(line, ("factor", "own")) or {}
    for name in ("approach", "gwpSet"):
        if own.get(name) is not None:
            yield Loss(pointer=f"{at}/factor/own/{name}", detail="A factor there does not say it.")
    for gas in own.get("gases") or {}:
        if gas not in _USUAL:
            yield Loss(pointer=f"{at}/factor/own/gases/{gas}", detail="There are columns for CO2, CH4 and N2O alone.")
