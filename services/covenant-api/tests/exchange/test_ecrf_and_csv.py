"""Inventories as eCRF tables and as CSV: out, in again, and tables of others with their real mistakes."""

import csv
import io
from decimal import Decimal
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from .desk import GCOM, Desk, book, found
from .test_workbook import INVENTORY

HEAD: list[list[Any]] = [["Inventory year", 2015], ["GWP set", "AR5"], ["Population", 1000]]
DETAIL: list[Any] = [
    "GPC ref. no.",
    "CRF - Sector",
    "CRF - Sub-sector",
    "Scope",
    "GHGs (metric tonnes CO2e) - Total CO2e",
]
# What these tables hold: an inventory of nothing else comes back the same.
HELD: dict[str, Any] = {
    "ruleSet": GCOM,
    "year": 2015,
    "boundary": "The city",
    "gwpSet": "AR5",
    "gases": ["CO2", "CH4", "N2O"],
    "population": 1000,
    "areaKm2": 12.25,
    "hdd": 2500,
    "gdp": {"amount": 5_000_000.5, "currency": "USD"},
    "methodology": "Activity times factor",
    "plannedImprovements": "Meters",
    "compiledBy": "Department of the environment",
    "cells": [
        {"sector": "transport", "subsector": "aviation", "scope": "direct", "key": "NO", "explanation": "No airport"},
        {"sector": "waste", "subsector": "wastewater", "scope": "outside", "valueT": 77.125},
        {"sector": "afolu", "subsector": "land_use", "scope": "direct", "valueT": -500},
    ],
    "lines": [
        {
            "id": "l2",
            "sector": "stationary_energy",
            "subsector": "residential",
            "scope": "direct",
            "carrier": "natural_gas",
            "amount": 1234.5678,
            "unit": "MWh",
            "factor": {
                "own": {
                    "gases": {"CO2": 202, "CH4": 0.0036, "N2O": 0.00036},
                    "unit": "kg/MWh",
                    "source": "IPCC",
                    "year": 2006,
                    "region": "World",
                    "quality": "high",
                }
            },
            "source": "Gas works",
            "quality": "medium",
            "description": "Meters read",
            "originalAmount": 4444.44408,
            "originalUnit": "GJ",
        },
        {
            "id": "l3",
            "sector": "stationary_energy",
            "subsector": "residential",
            "scope": "direct",
            "carrier": "natural_gas",
            "amount": 10,
            "unit": "MWh",
            "factor": {"own": {"co2e": 0.25, "unit": "t/MWh", "source": "Own"}},
        },
        {
            "id": "l4",
            "sector": "waste",
            "subsector": "solid_waste",
            "scope": "direct",
            "activity": "Landfilled waste",
            "co2eT": 340.3333333333333,
            "gpcRef": "III.1.3",
        },
    ],
}


def test_an_inventory_within_what_ecrf_holds_comes_back_the_same(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    made = desk.begin("inventory", owner, {**HELD, "signatoryId": signatory_id})
    file = desk.get(f"/inventories/{made}/draft/ecrf", owner).content
    assert CalamineWorkbook.from_filelike(io.BytesIO(file)).sheet_names == ["eCRF_1", "eCRF_2", "eCRF_3", "Not mapped"]
    upload = desk.upload(signatory_id, owner, file)
    assert upload["format"] == "ecrf"
    [record] = upload["records"]
    assert record["recordId"] == made
    assert record["changedFields"] == []
    other_id, other = desk.signatory()
    again = desk.taken(other_id, other, file)
    whole = desk.draft("inventory", made, owner)
    assert {name: value for name, value in again.items() if name != "signatoryId"} == {
        name: value for name, value in whole.items() if name != "signatoryId"
    }


def test_what_ecrf_does_not_hold_is_named_in_the_file_and_by_the_service(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    made = desk.begin("inventory", owner, {**INVENTORY, "signatoryId": signatory_id})
    file = desk.get(f"/inventories/{made}/draft/ecrf", owner).content
    rows = CalamineWorkbook.from_filelike(io.BytesIO(file)).get_sheet_by_name("Not mapped").to_python()
    told = {str(row[0]) for row in rows[1:]}
    assert {
        "/localEnergy", "/localFactors", "/restatement", "/framework", "/gdp", "/cells/1/includedIn",
        "/lines/0/uncertaintyPct", "/lines/0/factor/own/gases/SF6", "/lines/1/gasesT", "/lines/2/secapSector",
        "/lines/0/id",
    } <= told  # fmt: skip
    # Emissions survive also where their parts do not: each line comes to the same.
    other_id, other = desk.signatory()
    content = desk.taken(other_id, other, file)
    assert [one["amount"] for one in content["lines"]] == [1234567.8901234567, None, None]
    assert content["lines"][1]["co2eT"] == pytest.approx(100 * 28 + 0.25 * 16100)


def test_rows_that_share_a_reference_or_have_none_are_all_kept_and_add_up(desk: Desk) -> None:
    """The mistake of another program: later rows overwrote earlier ones, and 1.75 Mt became 336.60 kt."""
    signatory_id, owner = desk.signatory()
    amounts = ["336601.25", "700000.5", "713398.25"]
    rows: list[list[Any]] = [["II.1.1", "Transportation", "On-road", "Direct emissions", float(one)] for one in amounts]
    rows += [[None, "Transportation", "On-road", "1", 1000], [None, "Waste", "Solid waste disposal", "Direct", 5]]
    rows += [[None, "Waste", "Solid waste disposal", "Direct", 7]]
    file = book(eCRF_1=HEAD, eCRF_3=[DETAIL, *rows])
    upload = desk.upload(signatory_id, owner, file)
    assert upload["summary"]["faults"] == 0
    assert found(upload, "ROWS_SUMMED") == ["eCRF_3!A2", "eCRF_3!A6"]
    assert found(upload, "GPC_REF_EMPTY") == ["eCRF_3!A5", "eCRF_3!A6", "eCRF_3!A7"]
    content = desk.draft("inventory", desk.confirm(upload, owner)["records"][0]["recordId"], owner)
    assert len(content["lines"]) == 6
    on_road = [Decimal(repr(one["co2eT"])) for one in content["lines"] if one["subsector"] == "on_road"]
    assert sum(on_road) == Decimal(1751000)
    assert {one["gpcRef"] for one in content["lines"]} == {None}


def test_known_faults_of_templates_are_named_and_the_names_are_taken(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    matrix: list[list[Any]] = [
        ["", "Direct emissions", "Notation key", "Indirect emissions", "Notation key", "Explanation"],
        ["Stationary energy > Residential buildings", 100, None, "{{I.1.2_total}}", None, None],
        ["Stationary energy > Institutional buildings & facilities", None, "IE", None, "IE", "With commercial"],
        ["Transportation > Aviation", None, "NA", None, None, "No airport"],
        ["Transportation > Rail", "N/A", None, None, None, None],
        ["Transportation > On-road", 999, None, None, None, None],
    ]  # fmt: skip
    detail: list[list[Any]] = [
        [*DETAIL, "Notation key", "Emission factor - Biogenic CO2"],
        ["II.4.2", "Transportation", "Off-road", "Indirect emissions", 11],
        ["IV.1", "IPPU", "Industrial product use", "Direct emissions", 12],
        ["II.1.1", "Transportation", "On-road", "Direct emissions", 13, None, 0.1],
        ["{{gpc_ref}", "Transportation", "Waterborne navigation", "Direct emissions", 14],
        ["II.2.1", "Transportation", "Aviation", "Direct emissions", 15],
        ["I.4.4", None, None, None, 16],
        ["X.1", None, None, None, 17],
    ]
    upload = desk.upload(
        signatory_id, owner, book(eCRF_1=[*HEAD, ["Email", "a@b.example"]], eCRF_2=matrix, eCRF_3=detail)
    )
    expected = {
        "ECRF_OFF_ROAD_REF": ["eCRF_3!A2"],
        "ECRF_PRODUCT_USE_REF": ["eCRF_3!A3"],
        "ECRF_PLACEHOLDER": ["eCRF_2!B5", "eCRF_2!D2", "eCRF_3!A5"],
        "ECRF_INSTITUTIONAL_IE": ["eCRF_2!C3"],
        "KEY_NA_MAPPED": ["eCRF_2!C4"],
        "MATRIX_DIFFERS": ["eCRF_2!B6"],
        "GPC_REF_DIFFERS": ["eCRF_3!A6"],
        "GPC_REF_UNKNOWN": ["eCRF_3!A7", "eCRF_3!A8"],
        "NOT_MAPPED": ["eCRF_1!B4", "eCRF_3!G4"],
    }
    assert {code: sorted(found(upload, code)) for code in expected} == expected
    assert "a@b.example" not in str(upload)
    content = desk.draft("inventory", desk.confirm(upload, owner, withoutFaults=True)["records"][0]["recordId"], owner)
    assert [(one["subsector"], one["scope"], one["co2eT"], one["gpcRef"]) for one in content["lines"]] == [
        ("off_road", "indirect", 11, None),
        ("product_use", "direct", 12, None),
        ("on_road", "direct", 13, None),
        ("waterborne", "direct", 14, None),
        ("aviation", "direct", 15, None),
    ]
    assert [(one["subsector"], one["scope"], one["valueT"], one["key"]) for one in content["cells"]] == [
        ("residential", "direct", 100, None),
        ("institutional", "direct", None, "IE"),
        ("institutional", "indirect", None, "IE"),
        ("aviation", "direct", None, "NO"),
    ]


def test_emissions_win_over_a_factor_that_comes_to_something_else(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    columns = [
        *DETAIL,
        "Notation key",
        "Activity data - Amount",
        "Activity data - Unit",
        "Emission factor - CO2",
        "Emission factor - Unit",
    ]
    place: list[Any] = ["I.1.1", "Stationary energy", "Residential buildings", "Direct emissions"]
    rows: list[list[Any]] = [[*place, 2, None, 10, "MWh", 0.2, "t/MWh"], [*place, 3, "NE", 10, "MWh", 0.2, "t/MWh"]]
    upload = desk.upload(signatory_id, owner, book(eCRF_1=HEAD, eCRF_3=[columns, *rows]))
    assert (found(upload, "FACTOR_NOT_USED"), found(upload, "KEY_BESIDE_LINES")) == (["eCRF_3!E3"], ["eCRF_3!F3"])
    content = desk.draft("inventory", desk.confirm(upload, owner)["records"][0]["recordId"], owner)
    assert [(one["amount"], one["co2eT"]) for one in content["lines"]] == [(10, None), (10, 3)]


def test_names_of_columns_in_two_rows_are_put_together(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    file = book(
        eCRF_1=HEAD,
        eCRF_3=[
            [None, None, None, "Activity data", None, "GHGs (metric tonnes CO2e)"],
            ["GPC ref. no.", "CRF - Sub-sector", "Scope", "Amount", "Unit", "Total CO2e"],
            ["I.3.1", "Industrial buildings & facilities", "Direct emissions", 5, "t", 12.5],
        ],
    )
    [line] = desk.taken(signatory_id, owner, file)["lines"]
    assert (line["subsector"], line["amount"], line["unit"], line["co2eT"]) == ("industrial", 5, "t", 12.5)


def test_matrix_and_lines_as_csv_come_back_the_same_also_through_a_semicolon(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    made = desk.begin("inventory", owner, {**INVENTORY, "signatoryId": signatory_id})
    table = desk.get(f"/inventories/{made}/draft/table", owner)
    assert table.headers["content-type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(table.text)))
    semicolons = io.StringIO(newline="")
    csv.writer(semicolons, delimiter=";").writerows(rows)
    for text in (table.text, semicolons.getvalue()):
        upload = desk.upload(signatory_id, owner, text.encode(), fileName="inventory.csv")
        assert upload["format"] == "csv"
        assert [one["code"] for one in upload["findings"] if not one["isOfContent"]] == []
        [record] = upload["records"]
        assert (record["recordId"], record["changedFields"]) == (made, [])


def test_a_csv_table_of_somebody_else_names_its_faults_by_cell(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    text = (
        "part,year,subsector,scope,valueT,amount,unit,colour\n"
        "cell,2015,rail,direct,1.234,,,\n"
        "line,2015,rail,direct,,5,MWh,\n"
        "line,2016,rail,direct,,5,MWh,\n"
        "total,2015,rail,direct,9,,,\n"
        "cell,2015,aviation,direct,,5,,\n"
        'cell,2015,waterborne,direct,"1,234",,,\n'
    )
    upload = desk.upload(signatory_id, owner, text.encode())
    reading = sorted((one["cell"], one["code"]) for one in upload["findings"] if not one["isOfContent"])
    assert reading == [
        ("A5", "CHOICE_UNKNOWN"),
        ("B4", "ROW_OTHER_YEAR"),
        ("E7", "NUMBER_AMBIGUOUS"),
        ("F6", "NOT_MAPPED"),
        ("H1", "COLUMN_UNKNOWN"),
    ]
    content = desk.draft("inventory", desk.confirm(upload, owner, withoutFaults=True)["records"][0]["recordId"], owner)
    assert [(one["subsector"], one["valueT"]) for one in content["cells"]] == [
        ("rail", 1.234),
        ("aviation", None),
        ("waterborne", None),
    ]
    assert [one["id"] for one in content["lines"]] == ["l3"]


def test_public_files_are_of_what_is_published_alone(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    made = desk.begin("inventory", owner, {**HELD, "signatoryId": signatory_id})
    for path in ("ecrf", "table", "ecrf-losses"):
        desk.get(f"/inventories/{made}/{path}", status=404)
    file = desk.get(f"/signatories/{signatory_id}/reporting-workbook", contents="published").content
    assert desk.upload(signatory_id, owner, file)["records"] == []
