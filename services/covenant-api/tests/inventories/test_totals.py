"""What is worked out of an inventory is exact, and the same as an independent computation in fractions."""

from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.models import InventoryRecord
from covenant_api.inventories.storing import computed
from covenant_api.reporting.codes import SECTOR_OF

from .office import GCOM, Office, cell, complete, line, matrix
from .oracle import totals

_figures = st.decimals(0, 10**9, allow_nan=False, places=6).map(float)
_shares = st.sampled_from([None, 0.99, 0.995, 1])
_PLACES = [
    (subsector.value, scope)
    for subsector in SECTOR_OF
    for scope in ("direct", "indirect", "outside")
    if scope == "direct"
    or (SECTOR_OF[subsector].value in ("stationary_energy", "transport") and subsector != "fugitive")
]


@st.composite
def _lines(draw: st.DrawFn) -> list[dict[str, Any]]:
    lines = []
    for number in range(draw(st.integers(0, 6))):
        subsector, scope = draw(st.sampled_from(_PLACES))
        gases = {"CO2": draw(_figures), "CH4": draw(_figures), "N2O": draw(_figures)}
        own = {"gases": gases, "unit": draw(st.sampled_from(["kg/MWh", "t/TJ", "g/kWh", "kg/GJ"])), "source": "x"}
        lines.append(
            line(
                number,
                sector=cell(subsector)["sector"],
                subsector=subsector,
                scope=scope,
                carrier=draw(st.sampled_from(["natural_gas", "wood", "electricity"])),
                amount=draw(_figures),
                unit=draw(st.sampled_from(["MWh", "kWh", "GJ", "TJ"])),
                oxidation=draw(_shares),
                factor={"own": own},
            )
        )
    return lines


@st.composite
def _contents(draw: st.DrawFn) -> dict[str, Any]:
    places = draw(st.lists(st.sampled_from([*_PLACES, ("solid_waste", "outside")]), unique=True, max_size=12))
    return complete(
        approach=draw(st.sampled_from(["ipcc_co2", "ipcc_co2e", "lca"])),
        gwpSet=draw(st.sampled_from(["SAR", "AR4", "AR5", "AR6"])),
        cells=[cell(subsector, scope, valueT=draw(_figures)) for subsector, scope in places],
        lines=draw(_lines()),
    )


def _near(exact: Decimal, expected: Fraction) -> bool:
    """The same, but for the fiftieth digit of a quotient that has no end."""
    return abs(Fraction(exact) - expected) <= abs(expected) / 10**40


@settings(max_examples=60, deadline=None)
@given(_contents())
def test_totals_are_those_of_an_independent_computation(content: dict[str, Any]) -> None:
    made = computed(InventoryContent.model_validate({"signatoryId": str(UUID(int=1)), **content})).columns()
    for name, expected in totals(content).items():
        assert _near(made[name], expected), name


def test_what_is_stored_is_exact_to_the_last_digit(office: Office) -> None:
    lines = [
        line(1, amount=0.1, unit="MWh"),
        line(2, amount=123456789.123456, unit="kWh", scope="indirect", carrier="electricity"),
        line(3, amount=98765.4321, unit="TJ", subsector="industrial"),
    ]
    content = complete(cells=[*matrix(0.1), cell("chp", valueT=0.2), cell("rail", "outside", valueT=0.3)], lines=lines)
    id_ = office.published(office.signatory(), **content)
    with office.database.transaction() as session:
        row = session.execute(select(InventoryRecord).where(InventoryRecord.id == UUID(id_))).scalar_one()
        stored = {name: getattr(row, name) for name in totals(content)}
    assert {name: Fraction(value) for name, value in stored.items()} == totals(content)


def test_generation_for_grids_is_in_no_total_of_the_framework(office: Office) -> None:
    cells = [*matrix(10), cell("electricity_only", valueT=500), cell("local_renewables", valueT=7)]
    made = office.assess(office.draft(office.signatory(), **complete(cells=cells)))["totals"]
    without = office.assess(office.draft(office.signatory(), **complete(cells=matrix(10))))["totals"]
    assert made["generationT"] == without["generationT"] + 507
    assert made["directIndirectT"] == without["directIndirectT"]
    assert made["gpc"]["territorialT"] == without["gpc"]["territorialT"] + 507
    assert made["gpc"]["basicPlusT"] == without["gpc"]["basicPlusT"]


def test_keys_count_as_nothing_or_leave_the_total_incomplete(office: Office) -> None:
    explained = {"explanation": "So it is."}
    for key, incomplete in (("NO", False), ("IE", False), ("NE", True), ("C", True)):
        cells = matrix(10, rail_direct={"key": key, "includedIn": cell("on_road"), **explained})
        totals_ = office.assess(office.draft(office.signatory(), **complete(cells=cells)))["totals"]
        assert totals_["isIncomplete"] is incomplete
        assert totals_["directIndirectT"] == 10 * sum(one["scope"] != "outside" for one in matrix()) - 10
        (counted,) = [one["countsAsT"] for one in totals_["cells"] if one["key"] == key]
        assert counted == (None if incomplete else 0)
        shares = {one["key"]: one["cells"] for one in totals_["completeness"]["keys"]}
        assert shares[key] == 1


def test_completeness_is_a_number_that_grows_with_each_cell(office: Office) -> None:
    id_ = office.draft(office.signatory(), ruleSet=GCOM)
    seen = []
    for count in (0, 10, len(matrix())):
        office.patch(id_, cells=matrix()[:count])
        made = office.assess(id_)["totals"]["completeness"]
        assert (made["requiredCells"], made["filledCells"]) == (len(matrix()), count)
        assert len(made["missing"]) == len(matrix()) - count
        seen.append(made["filledPct"])
    assert seen[0] == 0
    assert seen[-1] == 100
    assert seen == sorted(seen)


def test_uncertainties_combine_by_the_root_of_their_squares(office: Office) -> None:
    cells = [
        cell("residential", valueT=300, uncertaintyPct=10),
        cell("commercial", valueT=400, uncertaintyPct=10),
        cell("industrial", valueT=700),
    ]
    made = office.assess(office.draft(office.signatory(), cells=cells))["totals"]["uncertainty"]
    # The root of 30 squared plus 40 squared is 50, of 700 tonnes that have an uncertainty.
    assert abs(made["combinedPct"] - 50 / 700 * 100) < 1e-9
    assert made["coveredPct"] == 50


def test_emissions_by_inhabitant_area_and_product(office: Office) -> None:
    given: dict[str, Any] = {"population": 3, "areaKm2": 7, "gdp": {"amount": 11_000_000, "currency": "EUR"}}
    made = office.assess(office.draft(office.signatory(), cells=[cell("rail", valueT=100)], **given))["totals"]
    assert (made["perCapitaT"], made["perKm2T"], made["perGdp"]) == (100 / 3, 100 / 7, 100 / 11)


def test_factors_of_the_library_and_calorific_values(office: Office) -> None:
    lines = [
        line(1, factor={"code": "ipcc-2006-natural-gas"}, amount=1000, unit="MWh"),
        line(2, factor={"code": "ipcc-2006-wood"}, carrier="wood", amount=10, unit="t", scope="direct"),
    ]
    made = office.assess(office.draft(office.signatory(), **complete(lines=lines)))
    # 3.6 TJ of natural gas: 56,100 kg of CO2, 1 kg of CH4 and 0.1 kg of N2O by TJ, AR5.
    gas, wood = made["lines"]
    assert gas["co2eT"] == 3.6 * 56.1 + 3.6 * 0.001 * 28 + 3.6 * 0.0001 * 265
    assert gas["energyMwh"] == 1000
    # 15.6 MJ by kg: 156 GJ of wood, whose CO2 is of biogenic origin.
    assert wood["energyMwh"] == float(Fraction(156, 1) * 10 / 36)
    assert abs(wood["biogenicCo2T"] - 0.156 * 112) < 1e-9
    assert abs(wood["co2eT"] - 0.156 * (0.03 * 28 + 0.004 * 265)) < 1e-9


def test_the_local_factor_of_electricity_and_its_exporter_branch(office: Office) -> None:
    given: dict[str, Any] = {
        "localFactors": {"electricity": {"tceMwh": 100_000, "neefe": 0.46}},
        "localEnergy": [{"kind": "electricity", "mwh": 20_000, "co2T": 4040}],
        "lines": [
            line(1, carrier="electricity", scope="indirect", amount=1000, factor={"code": "local-electricity"}),
        ],
    }
    id_ = office.draft(office.signatory(), **complete(**given))
    made = office.assess(id_)
    assert made["totals"]["electricityFactor"]["tPerMwh"] == 0.4084
    assert made["totals"]["electricityFactor"]["isNetExporter"] is False
    assert made["lines"][0]["co2eT"] == 408.4
    office.patch(id_, localEnergy=[{"kind": "electricity", "mwh": 200_000, "co2T": 20_000}])
    factor = office.assess(id_)["totals"]["electricityFactor"]
    assert (factor["tPerMwh"], factor["isNetExporter"]) == (0.1, True)


def test_plants_that_make_heat_and_power_share_their_emissions(office: Office) -> None:
    given: dict[str, Any] = {
        "localFactors": {"electricity": {"tceMwh": 1000, "neefe": 0}, "heat": {"lhcMwh": 900}},
        "localEnergy": [{"kind": "chp", "mwh": 400, "heatMwh": 900, "co2T": 2000}],
    }
    made = office.assess(office.draft(office.signatory(), **given))["totals"]
    # 400 / 0.4 and 900 / 0.9: each would have taken 1,000 MWh of fuel.
    assert made["electricityFactor"]["tPerMwh"] == 1
    assert made["heatFactor"]["tPerMwh"] == float(Fraction(1000, 900))


def test_the_table_of_the_european_plans(office: Office) -> None:
    lines = [
        line(1, amount=100),
        line(2, amount=50, carrier="electricity", scope="indirect"),
        line(3, amount=7, subsector="institutional", secapSector="public_lighting", carrier="electricity"),
        line(4, amount=5, subsector="industrial", etsIncluded=True),
        line(5, amount=900, scope="outside"),
    ]
    id_ = office.published(office.signatory(), **complete(lines=lines))
    view = office.get(f"/inventories/{id_}/secap").json()
    rows = {row["sector"]: row for row in view["rows"]}
    assert rows["residential"]["mwh"] == {"natural_gas": 100, "electricity": 50}
    assert rows["public_lighting"]["totalMwh"] == 7
    assert rows["industry_ets"]["totalMwh"] == 5
    assert rows["tertiary"]["mwh"] == {}
    assert view["totalMwh"] == 162
    assert next(iter(rows)) == "municipal_buildings"
    assert len(view["columns"]) == 15


def test_the_reference_numbers_of_the_gpc(office: Office) -> None:
    lines = [
        line(1, sector="waste", subsector="solid_waste", carrier=None, activity="Own waste", amount=None, co2eT=10),
        line(
            2, sector="waste", subsector="solid_waste", carrier=None, activity="Waste of others", amount=None, co2eT=3,
            gpcRef="III.1.3",
        ),
    ]  # fmt: skip
    cells = matrix(1, rail_direct={"key": "NO", "explanation": "None here."})
    id_ = office.published(office.signatory(), **complete(cells=cells, lines=lines))
    view = office.get(f"/inventories/{id_}/gpc").json()
    rows = {row["ref"]: row for row in view["rows"]}
    assert rows["III.1.1"]["co2eT"] == 10
    assert rows["III.1.3"]["co2eT"] == 3
    assert (rows["III.1.3"]["isInBasic"], rows["III.1.3"]["isInTerritorial"]) == (False, True)
    assert rows["I.2.1"]["co2eT"] == 2
    assert [one["subsector"] for one in rows["I.2.1"]["cells"]] == ["commercial", "institutional"]
    assert (rows["II.2.1"]["co2eT"], rows["II.2.1"]["keys"]) == (0, ["NO"])
    totals_ = office.get(f"/inventories/{id_}/totals").json()
    assert view["totals"] == totals_["gpc"]
    assert totals_["importedWasteT"] == 3
