"""The detail of the Common Reporting Framework (eCRF_3) read: every row a line of its own."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from covenant_api.exchange.cells import address, as_text, folded, is_blank, read_number, read_text, read_year
from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.ecrf_desk import CELL, HEAD, HEADER_WITHIN, LINE, DetailLine, EcrfDesk, Place
from covenant_api.exchange.ecrf_names import (
    CARRIER_NAMES,
    DETAIL_BY_NAME,
    QUALITIES,
    SCOPES_BY_NAME,
    SUBSECTORS_BY_NAME,
    place_of_reference,
)
from covenant_api.exchange.ecrf_totals import comes_to
from covenant_api.exchange.gathered import Row
from covenant_api.exchange.labels import code_of
from covenant_api.exchange.reading import Grid
from covenant_api.formulas.matrix import REFERENCES, Cell, gpc_reference
from covenant_api.reporting.codes import SECTOR_OF, Carrier, Subsector

_LIBRARY: Final = re.compile(r"Library factor (\S+)")

# Columns of the detail that are a field of a line as they are.
_AS_THEY_ARE: Final[Mapping[str, tuple[str, ...]]] = {
    "Activity data - Amount": ("amount",),
    "Activity data - Unit": ("unit",),
    "Activity data - Description": ("description",),
    "Activity data - Source": ("source",),
    "Emission factor - Unit": ("factor", "own", "unit"),
    "Emission factor - CO2": ("factor", "own", "gases", "CO2"),
    "Emission factor - CH4": ("factor", "own", "gases", "CH4"),
    "Emission factor - N2O": ("factor", "own", "gases", "N2O"),
    "Emission factor - Total CO2e": ("factor", "own", "co2e"),
    "Oxidation factor": ("oxidation",),
    "Emission factor - Year": ("factor", "own", "year"),
    "Emission factor - Scale": ("factor", "own", "region"),
    "Emission factor - Source": ("factor", "own", "source"),
    "GHGs (metric tonnes CO2e) - Biogenic CO2": ("biogenicCo2T",),
    "Activity data conversion - original activity": ("originalAmount",),
    "Activity data conversion - original unit": ("originalUnit",),
}
_GASES: Final = ("CO2", "CH4", "N2O")
_WITHOUT_PLACE: Final = (
    "Emission factor - Biogenic CO2",
    "Activity data conversion - conversion value",
    "Activity data conversion - override used?",
)


def read_detail(desk: EcrfDesk, grid: Grid, head: Row) -> None:
    """Read the rows into the desk; the year goes into the head where that has none."""
    header = _detail_header(desk, grid)
    if header is None:
        desk.tell(grid, "A1", CellCode.SHEET_HEADER_MISSING)
        return
    first, columns = header
    for number in range(first + 1, len(grid.rows)):
        if all(is_blank(grid.cell(number, at)) for at in columns.values()):
            continue
        given = {name: (desk.value(grid, number, at), address(number + 1, at + 1)) for name, at in columns.items()}
        given = {name: one for name, one in given.items() if not is_blank(one[0])}
        said = {name for name in given if name not in ("Inventory year", "GPC ref. no.", "Scope")}
        if said - {"CRF - Sector", "CRF - Sub-sector"} and _is_of_year(desk, grid, given, head):
            _detail_row(desk, grid, number, given)


def _detail_header(desk: EcrfDesk, grid: Grid) -> tuple[int, dict[str, int]] | None:
    """The row of names; where groups of columns have a name of their own above it, both make the name."""
    for row in range(min(len(grid.rows), HEADER_WITHIN)):
        names = [as_text(cell) for cell in grid.rows[row]]
        grouped = _grouped(desk, grid, row)
        for found in (names, grouped):
            columns: dict[str, int] = {}
            unknown = []
            for at, text in enumerate(found):
                known = DETAIL_BY_NAME.get(folded(text))
                if known is not None:
                    columns.setdefault(known, at)
                elif text.strip():
                    unknown.append(at)
            if len(columns) >= 4:
                for at in unknown:
                    if any(not is_blank(grid.cell(one, at)) for one in range(row + 1, len(grid.rows))):
                        desk.tell(grid, address(row + 1, at + 1), CellCode.COLUMN_UNKNOWN, value=found[at])
                return row, columns
    return None


def _grouped(desk: EcrfDesk, grid: Grid, row: int) -> list[str]:
    if row == 0:
        return []
    group, found = "", []
    for at in range(len(grid.rows[row])):
        above, own = as_text(grid.cell(row - 1, at)).strip(), as_text(grid.cell(row, at)).strip()
        group = above or group
        found.append(f"{group} - {own}" if own and group else own)
    return found


def _is_of_year(desk: EcrfDesk, grid: Grid, given: Mapping[str, tuple[object, str]], head: Row) -> bool:
    if "Inventory year" not in given:
        return True
    cell, place = given["Inventory year"]
    read = read_year(cell)
    if read.value is None:
        desk.tell(grid, place, read.code or CellCode.NUMBER_UNREADABLE, read.detail, as_text(cell))
        return True
    if "year" not in head.values:
        head.put(HEAD["year",], read.value, place)
    elif head.values["year"] != read.value:
        desk.tell(grid, place, CellCode.ROW_OTHER_YEAR, value=as_text(cell))
        return False
    return True


def _detail_row(desk: EcrfDesk, grid: Grid, number: int, given: Mapping[str, tuple[object, str]]) -> None:
    start = address(number + 1, 1)
    found = _place(desk, grid, given, start)
    if found is None:
        return
    place, reference = found
    row = Row(grid.name, start, (*LINE.values(),))
    key = desk.key(grid, given.get("Notation key"))
    row.put(LINE["subsector",], place[0].value, given.get("CRF - Sub-sector", ("", start))[1])
    row.put(LINE["scope",], place[1].value, given.get("Scope", ("", start))[1])
    for name, path in _AS_THEY_ARE.items():
        if name in given:
            desk.take(row, LINE[path], *given[name], grid)
    _qualities(desk, grid, row, given)
    _activity(desk, row, given)
    for name in _WITHOUT_PLACE:
        if name in given:
            desk.tell(grid, given[name][1], CellCode.NOT_MAPPED, f"{name} has no place in a line here.")
    total = _emissions(desk, grid, row, given)
    is_line = any(path in row.given for path in (("amount",), ("co2eT",))) or bool(row.values.get("gasesT"))
    if key is not None:
        cell = desk.cells.setdefault(place, desk.cell_row(grid, start, place))
        cell.put(CELL["key",], key, given["Notation key"][1])
        if is_line:
            desk.tell(grid, given["Notation key"][1], CellCode.KEY_BESIDE_LINES)
    if is_line or (key is None and row.faulty):
        if reference is not None and reference != REFERENCES.get(Cell(SECTOR_OF[place[0]], *place)):
            row.put(LINE["gpcRef",], reference, given.get("GPC ref. no.", ("", start))[1])
        desk.lines.append(DetailLine(row, place, reference, total))


def _place(
    desk: EcrfDesk, grid: Grid, given: Mapping[str, tuple[object, str]], start: str
) -> tuple[Place, str | None] | None:
    """Where a row belongs: what its names say; where they say nothing, what its reference says."""
    names = (given.get("CRF - Sub-sector", ("", start)), given.get("Scope", ("", start)))
    subsector = SUBSECTORS_BY_NAME.get(folded(as_text(names[0][0])))
    scope = SCOPES_BY_NAME.get(folded(as_text(names[1][0])))
    text, at = given.get("GPC ref. no.", ("", start))
    reference = as_text(text).strip().replace(" ", "").rstrip(".").upper() or None
    if reference is not None and gpc_reference(reference) is None:
        if subsector is None or scope is None:
            desk.tell(grid, at, CellCode.GPC_REF_UNKNOWN, value=as_text(text))
            return None
        desk.tell(grid, at, CellCode.GPC_REF_DIFFERS, "The GPC has no such reference; the names are taken.", text)
        reference = None
    by_reference = place_of_reference(reference) if reference is not None else None
    if subsector is None or scope is None:
        if by_reference is None:
            desk.tell(grid, at, CellCode.GPC_REF_UNKNOWN, value=as_text(text))
            return None
        return (subsector or by_reference[0], scope or by_reference[1]), reference
    if reference is None:
        if is_blank(text):
            desk.tell(grid, at, CellCode.GPC_REF_EMPTY)
        return (subsector, scope), None
    place = (subsector, scope)
    if _contradicts(desk, place, reference, by_reference):
        code = CellCode.GPC_REF_DIFFERS
        if subsector is Subsector.OFF_ROAD and reference.startswith("II.4"):
            code = CellCode.ECRF_OFF_ROAD_REF
        elif subsector is Subsector.PRODUCT_USE and reference.startswith("IV.1"):
            code = CellCode.ECRF_PRODUCT_USE_REF
        desk.tell(grid, at, code, value=reference)
        reference = None
    return place, reference


def _contradicts(desk: EcrfDesk, place: Place, reference: str, by_reference: Place | None) -> bool:
    own = REFERENCES.get(Cell(SECTOR_OF[place[0]], *place))
    if own == reference or by_reference is None:
        return False
    # Commercial and institutional buildings have one reference.
    return (own or "").split(".")[:2] != reference.split(".")[:2] and by_reference[0] != place[0]


def _qualities(desk: EcrfDesk, grid: Grid, row: Row, given: Mapping[str, tuple[object, str]]) -> None:
    for name, path in (
        ("Activity data - Data Quality", ("quality",)),
        ("Emission factor - Data Quality", ("factor", "own", "quality")),
    ):
        if name in given:
            cell, place = given[name]
            found = QUALITIES.get(folded(as_text(cell)))
            if found is None:
                desk.tell(grid, place, CellCode.CHOICE_UNKNOWN, "Must be high, medium or low.", as_text(cell))
                row.faulty.add(path)
            row.put(LINE[path], found, place)
    if "Emission factor - Description" in given:
        cell, place = given["Emission factor - Description"]
        text = read_text(cell).value or ""
        if match := _LIBRARY.fullmatch(text):
            row.values.pop("factor", None)
            row.given -= {path for path in row.given if path[0] == "factor"}
            row.put(LINE["factor", "code"], match[1], place)
        else:
            desk.tell(grid, place, CellCode.NOT_MAPPED, "A factor here has no description.")


def _activity(desk: EcrfDesk, row: Row, given: Mapping[str, tuple[object, str]]) -> None:
    if "Fuel type or activity" not in given:
        return
    cell, place = given["Fuel type or activity"]
    text = as_text(cell).strip()
    carrier = CARRIER_NAMES.get(folded(text)) or code_of(Carrier, text)
    if carrier is not None:
        row.put(LINE["carrier",], carrier.value, place)
    else:
        row.put(LINE["activity",], text, place)


def _emissions(desk: EcrfDesk, grid: Grid, row: Row, given: Mapping[str, tuple[object, str]]) -> Decimal | None:
    """The emissions of a row: its total, else the sum of its gases. Kept only where they do not follow already."""
    found: dict[str, tuple[Decimal, str]] = {}
    for gas in (*_GASES, "Total CO2e"):
        name = f"GHGs (metric tonnes CO2e) - {gas}"
        if name not in given:
            continue
        cell, place = given[name]
        if desk.is_not_available(grid, cell, place):
            continue
        read = read_number(cell)
        if read.code is not None:
            desk.tell(grid, place, read.code, read.detail, as_text(cell))
        if read.value is None:
            row.faulty.add(("co2eT",))
            row.cells[("co2eT",)] = place
        else:
            found[gas] = Decimal(repr(read.value)), place
    if not found:
        return None
    if "Total CO2e" in found:
        total, place = found["Total CO2e"]
    else:
        total, place = sum((amount for amount, _ in found.values()), Decimal(0)), next(iter(found.values()))[1]
    follows = comes_to(row.values, total, desk.gwp_set)
    if not follows:
        held = float(total)
        row.put(LINE["co2eT",], int(total) if total == total.to_integral_value() else held, place)
        if any(path[0] == "factor" for path in row.given):
            desk.tell(grid, place, CellCode.FACTOR_NOT_USED)
        for gas in _GASES:
            if gas in found and "Total CO2e" in found:
                desk.tell(grid, found[gas][1], CellCode.NOT_MAPPED, "The split of the emissions by gas is not kept.")
                break
    return total
