"""Sums of inventories against exact fractions, and what is in which total."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from covenant_api.formulas.errors import FormulaError
from covenant_api.formulas.matrix import CELLS, REFERENCES, ROWS, Cell, Sector, gpc_reference
from covenant_api.formulas.totals import Entry, against_stated, change_pct, completeness, per_unit, totals
from covenant_api.formulas.uncertainty import product_uncertainty, sum_uncertainty

AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=6, allow_nan=False)
PCTS = st.one_of(st.none(), st.decimals(min_value=0, max_value=200, places=2))
WASTE_FROM_ELSEWHERE = {"III.1.3", "III.2.3", "III.3.3", "III.4.3"}


@st.composite
def entries(draw: st.DrawFn) -> list[Entry]:
    made = []
    for _ in range(draw(st.integers(0, 12))):
        cell = draw(st.sampled_from(CELLS))
        reference = None
        if cell.sector == Sector.WASTE and cell.scope == "direct" and draw(st.booleans()):
            reference = REFERENCES[cell][:-1] + "3"
        made.append(
            Entry(
                cell,
                draw(st.one_of(st.none(), AMOUNTS)),
                reference,
                draw(st.one_of(st.none(), AMOUNTS)),
                draw(PCTS),
            )
        )
    return made


def exactly(value: Decimal) -> Fraction:
    return Fraction(value)


@settings(max_examples=150, deadline=None)
@given(entries())
def test_sums_are_those_of_exact_fractions(given_entries: list[Entry]) -> None:
    found = totals(given_entries)
    direct = indirect = outside = generation = imported = biogenic = Fraction(0)
    basic = plus = territorial = Fraction(0)
    by_cell: dict[Cell, Fraction] = {}
    for entry in given_entries:
        biogenic += Fraction(entry.biogenic_co2_t or 0)
        if entry.tonnes is None:
            continue
        amount = Fraction(entry.tonnes)
        by_cell[entry.cell] = by_cell.get(entry.cell, Fraction(0)) + amount
        reference = entry.gpc_reference or REFERENCES[entry.cell]
        roman, *rest = reference.split(".")
        last = rest[-1]
        if entry.cell.sector == "generation":
            generation += amount
        elif reference in WASTE_FROM_ELSEWHERE:
            imported += amount
        elif entry.cell.scope == "direct":
            direct += amount
        elif entry.cell.scope == "indirect":
            indirect += amount
        else:
            outside += amount
        in_basic = roman in ("I", "II", "III") and last in ("1", "2")
        basic += amount if in_basic else 0
        plus += amount if in_basic or (roman in ("I", "II") and last == "3") or roman in ("IV", "V") else 0
        is_scope_1 = (roman in ("I", "II", "III") and last == "1") or roman in ("IV", "V")
        territorial += amount if is_scope_1 or reference == "I.4.4" or reference in WASTE_FROM_ELSEWHERE else 0
    assert exactly(found.direct_t) == direct
    assert exactly(found.indirect_t) == indirect
    assert exactly(found.outside_t) == outside
    assert exactly(found.direct_plus_indirect_t) == direct + indirect
    assert exactly(found.generation_t) == generation
    assert exactly(found.imported_waste_t) == imported
    assert exactly(found.biogenic_co2_t) == biogenic
    assert (exactly(found.basic_t), exactly(found.basic_plus_t)) == (basic, plus)
    assert exactly(found.territorial_t) == territorial
    assert {cell: exactly(value) for cell, value in found.by_cell.items()} == by_cell
    assert sum(map(exactly, found.by_sector.values())) == sum(by_cell.values())
    assert sum(map(exactly, found.by_subsector.values())) == sum(by_cell.values())
    assert set(found.unknown) == {entry.cell for entry in given_entries if entry.tonnes is None}
    assert found.is_complete == all(entry.tonnes is not None for entry in given_entries)


def test_lines_of_one_reference_are_added_and_none_is_overwritten() -> None:
    """Others lost rows here: 336.60 kt in place of 1.75 Mt."""
    cell = Cell("stationary_energy", "residential", "direct")
    found = totals([Entry(cell, Decimal(336600)), Entry(cell, Decimal(1413400))])
    assert found.direct_plus_indirect_t == 1750000
    assert found.by_gpc_reference == {"I.1.1": Decimal(1750000)}


def test_generation_for_the_grid_is_listed_and_in_no_total() -> None:
    found = totals(
        [
            Entry(Cell("stationary_energy", "residential", "direct"), Decimal(10)),
            Entry(Cell("generation", "chp", "direct"), Decimal(1000)),
            # A plant that stands in another row, by the reference of its line.
            Entry(Cell("stationary_energy", "industrial", "direct"), Decimal(500), "I.4.4"),
        ]
    )
    assert [found.direct_plus_indirect_t, found.basic_t, found.basic_plus_t] == [Decimal(10)] * 3
    assert [found.generation_t, found.territorial_t] == [Decimal(1500), Decimal(1510)]


def test_what_is_not_known_makes_a_total_incomplete_and_does_not_count_as_nothing() -> None:
    cell = Cell("waste", "wastewater", "direct")
    found = totals([Entry(cell, None), Entry(Cell("transport", "rail", "indirect"), Decimal(0))])
    assert found.unknown == (cell,)
    assert not found.is_complete
    assert cell not in found.by_cell


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (Entry(Cell("waste", "wastewater", "indirect"), Decimal(1)), "cell"),
        (Entry(Cell("waste", "rail", "direct"), Decimal(1)), "cell"),
        (Entry(Cell("waste", "wastewater", "direct"), Decimal(1), "III.9.9"), "gpc_reference"),
    ],
)
def test_what_the_matrix_or_the_protocol_does_not_have_is_refused(entry: Entry, field: str) -> None:
    with pytest.raises(FormulaError) as refused:
        totals([entry])
    assert refused.value.field == field


def test_every_cell_has_a_reference_of_the_protocol() -> None:
    assert all(gpc_reference(reference) for reference in REFERENCES.values())
    assert len({(row.sector, row.subsector) for row in ROWS}) == len(ROWS) == 24


@pytest.mark.parametrize("text", ["", "I", "I.1", "I.1.4", "I.5.4", "VII.1.1", "i.1.1", "I.1.1 ", "III.1", "I.0.1"])
def test_what_is_no_reference_is_none(text: str) -> None:
    assert gpc_reference(text) is None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(AMOUNTS, PCTS), max_size=8))
def test_the_uncertainty_of_a_sum_is_the_root_of_squares(terms: list[tuple[Decimal, Decimal | None]]) -> None:
    found = sum_uncertainty(terms)
    known = [(Fraction(amount), Fraction(pct)) for amount, pct in terms if pct is not None]
    whole = sum((amount for amount, _ in known), Fraction(0))
    if whole == 0:
        assert found.pct is None
    else:
        assert found.pct is not None
        squared = sum(((amount * pct) ** 2 for amount, pct in known), Fraction(0)) / whole**2
        assert abs(Fraction(found.pct) ** 2 - squared) <= squared / 10**40
    everything = sum(abs(Fraction(amount)) for amount, _ in terms)
    if everything:
        assert found.covered_pct is not None
        share = sum((abs(amount) for amount, _ in known), Fraction(0)) * 100 / everything
        assert abs(Fraction(found.covered_pct) - share) <= Fraction(1, 10**40)


def test_uncertainties_as_in_the_guidelines() -> None:
    assert product_uncertainty(Decimal(3), Decimal(4)) == 5
    found = sum_uncertainty([(Decimal(300), Decimal(10)), (Decimal(400), Decimal(10)), (Decimal(1), None)])
    # √(30² + 40²) / 700
    assert found.pct is not None
    assert abs(Fraction(found.pct) - Fraction(5000, 700)) < Fraction(1, 10**40)


def test_completeness_is_the_share_of_mandatory_cells_that_are_filled() -> None:
    cells = list(CELLS[:8])
    states: dict[Cell, str | None] = dict.fromkeys(cells[:4], "value")
    states |= {cells[4]: "NE", cells[5]: "IE", cells[6]: None, CELLS[20]: "C"}
    found = completeness(states, cells)
    assert (found.mandatory, found.filled) == (8, 6)
    assert [found.filled_pct, found.not_estimated_pct] == [Decimal(75), Decimal("12.5")]
    assert found.keys == {"NE": 1, "IE": 1}
    assert found.missing == (cells[6], cells[7])
    assert completeness({}, []).filled_pct is None


def test_a_total_by_heads_area_and_product() -> None:
    found = per_unit(Decimal(100), population=Decimal(8), area_km2=Decimal(0), gdp=None)
    assert (found.per_capita_t, found.per_km2_t, found.per_gdp_t) == (Decimal("12.5"), None, None)
    with pytest.raises(FormulaError):
        per_unit(Decimal(100), population=Decimal(0))


@pytest.mark.parametrize(
    ("summed", "stated", "equals"),
    [
        ("61233100", "61233101", True),
        ("100", "101", True),
        ("100", "101.000001", False),
        ("75982231", "75981830", False),
        ("2000000", "2000002", True),
        ("2000000", "2000002.1", False),
    ],
)
def test_a_stated_total_is_met_within_a_tonne_or_a_millionth(summed: str, stated: str, equals: bool) -> None:
    assert against_stated(Decimal(summed), Decimal(stated)).equals is equals


def test_a_change_from_nothing_has_no_percentage() -> None:
    assert change_pct(Decimal(0), Decimal(5)) is None
    assert change_pct(Decimal(4), Decimal(5)) == 25
