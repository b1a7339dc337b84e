"""Whatever numbers and texts a record holds, the workbook gives them back as they are: no digit, no letter is lost."""

import io
from contextlib import ExitStack
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from covenant_api.exchange.gathered import Remarks
from covenant_api.exchange.long_table import gather_csv, write_csv
from covenant_api.exchange.merging import lay
from covenant_api.exchange.opening import CSV_SHEET, open_grids
from covenant_api.exchange.reading import Grid, gather_workbook, grids_of
from covenant_api.exchange.writing import Contents, write_workbook
from covenant_api.imports.workbooks import workbook_sheets
from covenant_api.inventories.content import InventoryContent
from servicekit.writing.bodies import checked, plain

NUMBERS = st.floats(-1e18, 1e18, allow_nan=False) | st.integers(-(10**18), 10**18) | st.sampled_from([0, 0.1, 1e-300])
# What a field of text lets in, with what spreadsheets take for something else.
TEXTS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=20,
).map(str.strip).filter(bool) | st.sampled_from(
    ["=1+1", "'=1", "-5", "@x", "+", "1,5", "_x0041_", "TRUE", "2020-01-01", "é"]
)


@st.composite
def _inventories(draw: st.DrawFn) -> dict[str, Any]:
    lines = [
        {
            "id": f"l{number}",
            "sector": "transport",
            "subsector": "rail",
            "scope": "direct",
            "activity": draw(TEXTS),
            "amount": draw(NUMBERS),
            "co2eT": draw(NUMBERS | st.none()),
            "gasesT": {"CH4": draw(NUMBERS), "SF6": draw(NUMBERS)},
            "description": draw(TEXTS),
        }
        for number in range(draw(st.integers(1, 6)))
    ]
    given_ = {
        "signatoryId": "01890000-0000-7000-8000-000000000000",
        "ruleSet": {"code": "gcom-crf", "version": "6.1"},
        "year": 2019,
        "boundary": draw(TEXTS),
        "areaKm2": draw(NUMBERS),
        "lines": lines,
    }
    return plain(checked(InventoryContent, given_))


def _laid(record: Any, content: dict[str, Any]) -> dict[str, Any]:
    head = {name: content[name] for name in ("signatoryId", "ruleSet")}
    return plain(checked(InventoryContent, lay(record, head, Remarks()).values))


@settings(max_examples=20, deadline=None)
@given(_inventories())
def test_numbers_and_texts_come_back_from_a_workbook_as_they_are(content: dict[str, Any]) -> None:
    contents = Contents(
        language="fr",
        rule_set=("gcom-crf", "6.1"),
        signatory=("", "Somewhere"),
        year=2019,
        told="draft",
        records={"inventory": [("id", content)]},
        cells=[],
    )
    file = write_workbook(contents)
    with ExitStack() as stack:
        [record] = gather_workbook(grids_of(workbook_sheets(io.BytesIO(file), len(file), stack))).records
    assert _laid(record, content) == content


@settings(max_examples=40, deadline=None)
@given(_inventories())
def test_numbers_and_texts_come_back_from_csv_as_they_are(content: dict[str, Any]) -> None:
    is_workbook, [grid] = open_grids(
        write_csv("id", content), lambda cell: cell == "part", most_rows=100, most_cells=9999
    )
    assert not is_workbook
    [record] = gather_csv(Grid(CSV_SHEET, grid.rows)).records
    assert _laid(record, content)["lines"] == content["lines"]
