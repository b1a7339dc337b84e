"""The reporting workbook over HTTP: out, filled in by hand, in again."""

import io
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from .desk import GCOM, Desk, book, found

# Every field filled, with what is hard to carry: many digits, formulas, line breaks, several gases.
INVENTORY: dict[str, Any] = {
    "ruleSet": GCOM,
    "language": "fr",
    "provenanceNote": "Measured\nand counted",
    "year": 2019,
    "periodStartsOn": "2019-04-01",
    "periodEndsOn": "2020-03-31",
    "role": "baseline",
    "framework": "secap",
    "boundary": "La ville",
    "approach": "ipcc_co2e",
    "gwpSet": "AR5",
    "gases": ["CO2", "CH4", "SF6"],
    "population": 120_001,
    "populationSource": "Register; of the state",
    "areaKm2": 0.30000000000000004,
    "hdd": 2800.5,
    "gdp": {"amount": 4_100_000_000, "currency": "EUR", "year": 2018},
    "methodology": "=SUM(A1) is no formula here",
    "verification": {"by": "Somebody", "year": 2020},
    "reportedTotals": {"basicT": 1.5, "basicPlusT": None},
    "localFactors": {"electricity": {"neefe": 0.46, "neefeSource": "JRC"}, "heat": None},
    "restatement": {"reason": "method", "explanation": "Better"},
    "cells": [
        {"sector": "transport", "subsector": "rail", "scope": "direct", "valueT": 12.000000000000002, "quality": "low"},
        {
            "sector": "waste",
            "subsector": "wastewater",
            "scope": "direct",
            "key": "IE",
            "includedIn": {"sector": "waste", "subsector": "solid_waste", "scope": "direct"},
            "explanation": "Counted there",
            "etsIncluded": False,
            "uncertaintyPct": 7.5,
        },
        {
            "sector": "afolu",
            "subsector": "land_use",
            "scope": "direct",
            "valueT": -1234567.891,
            "explanation": "Forest",
        },
    ],
    "lines": [
        {
            "id": "l1",
            "sector": "stationary_energy",
            "subsector": "residential",
            "scope": "direct",
            "carrier": "natural_gas",
            "amount": 1234567.8901234567,
            "unit": "MWh",
            "factor": {
                "own": {
                    "gases": {"CO2": 0.202, "CH4": 3.6e-06, "SF6": 1e-09},
                    "unit": "t/MWh",
                    "approach": "ipcc_co2e",
                    "source": "IPCC",
                    "year": 2006,
                    "region": "World",
                    "quality": "high",
                }
            },
            "oxidation": 0.995,
            "originalAmount": 4444444404.444,
            "originalUnit": "MJ",
            "etsIncluded": True,
            "gpcRef": "I.1.1",
            "quality": "medium",
            "uncertaintyPct": 5,
            "source": "'quoted",
            "description": "Lines\nwith a break and _x0041_",
        },
        {
            "id": "l2",
            "sector": "waste",
            "subsector": "solid_waste",
            "scope": "direct",
            "activity": "Landfilled waste",
            "gasesT": {"CH4": 100, "NF3": 0.25},
            "biogenicCo2T": 33.3,
            "secapSector": None,
        },
        {
            "id": "l3",
            "sector": "transport",
            "subsector": "on_road",
            "scope": "direct",
            "carrier": "diesel",
            "co2eT": 0,
            "secapSector": "public_transport",
        },
    ],
    "localEnergy": [
        {"kind": "electricity", "technology": "Wind", "mwh": 12.5, "isRenewable": True, "isGridConnected": False},
        {"kind": "chp", "mwh": 1, "heatMwh": 2, "fuelMwh": 4, "co2T": 0.8, "description": "-1"},
    ],
}
OTHERS: dict[str, dict[str, Any]] = {
    "target": {
        "title": "Half by 2030",
        "type": "base_year_emissions",
        "baseYear": 1990,
        "baseT": 1_000_000.125,
        "targetYear": 2030,
        "pct": 55,
        "sectors": ["transport", "waste"],
        "gases": ["CO2"],
        "isAlignedWithNdc": True,
        "conditions": "Money",
    },
    "goal": {
        "pillar": "adaptation",
        "title": "More trees",
        "hazards": ["extreme_heat", "droughts_water_scarcity"],
        "sectors": ["health"],
        "baseValue": 1,
        "targetValue": 2.5,
        "targetYear": 2030,
    },
    "risk-assessment": {
        "title": "Risks",
        "year": 2022,
        "hazards": [
            {
                "hazard": "extreme_heat",
                "kind": "heat_wave",
                "probability": "high",
                "consequence": "moderate",
                "timeframe": "short",
                "sectors": [
                    {"sector": "health", "vulnerability": "high"},
                    {"sector": "water", "vulnerability": None},
                ],
                "groups": ["elderly", "low_income"],
            },
            {"hazard": "storms", "expectedFrequencyChange": "increase"},
        ],
        "sectors": [{"sector": "water", "vulnerability": "low", "indicators": "Wells"}],
        "groups": [{"group": "elderly", "vulnerability": "high"}],
        "adaptiveCapacity": [{"factor": "socio_economic", "level": "low", "effect": "negative", "sector": "health"}],
        "pastEvents": [
            {
                "hazard": "storms",
                "startedOn": "1999-12-26",
                "deaths": 3,
                "economicLoss": {"amount": 5.5, "currency": "EUR"},
            }
        ],
    },
    "energy-assessment": {
        "year": 2021,
        "indicators": [{"attribute": "secure", "text": "Outages", "value": 0.1, "unit": "hours", "year": 2020}],
    },
    "plan": {
        "title": "Plan 2030",
        "pillars": ["mitigation", "energy"],
        "adoptedOn": "2020-02-29",
        "budget": {"amount": 10, "currency": "EUR"},
        "fundingSources": ["Own; and other", "State"],
        "priorityAreas": ["One; two"],
        "actions": [
            {
                "id": "A-1",
                "title": "Roofs",
                "pillars": ["mitigation"],
                "begins": "2020",
                "ends": "2030-12-31",
                "status": "in_progress",
                "costs": {"investment": 1.1, "currency": "EUR"},
                "financeSources": ["Fund; A"],
                "hazards": ["storms"],
                "groupsReached": ["elderly"],
                "reductionT": 12.5,
                "isBenchmark": True,
            }
        ],
    },
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr", "zh", "ja"])
def test_a_workbook_with_all_that_a_report_has_says_the_same_when_it_comes_back(desk: Desk, language: str) -> None:
    signatory_id, owner = desk.signatory()
    contents = {"inventory": INVENTORY, **OTHERS}
    for kind, content in contents.items():
        desk.begin(kind, owner, {"ruleSet": GCOM, **content, "signatoryId": signatory_id})
    path = f"/signatories/{signatory_id}/reporting-workbook/draft"
    file = desk.get(path, owner, language=language, year=2019).content
    upload = desk.upload(signatory_id, owner, file)
    assert [one["code"] for one in upload["findings"] if not one["isOfContent"]] == []
    assert {one["kind"]: (one["action"], one["changedFields"]) for one in upload["records"]} == dict.fromkeys(
        contents, ("unchanged", [])
    )


def test_a_workbook_of_one_signatory_begins_the_same_report_for_another_one(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    made = desk.begin("inventory", owner, {**INVENTORY, "signatoryId": signatory_id})
    file = desk.get(f"/signatories/{signatory_id}/reporting-workbook/draft", owner).content
    other_id, other = desk.signatory()
    # The identifier of the record is of somebody else's: the file is refused at that cell and nothing is begun.
    upload = desk.upload(other_id, other, file)
    assert len(found(upload, "RECORD_NOT_FOUND")) == 1
    assert upload["records"] == []
    assert desk.draft("inventory", made, owner)["year"] == 2019


def test_an_empty_workbook_is_public_and_holds_every_sheet_and_cell_of_the_rule_set(desk: Desk) -> None:
    signatory_id, _ = desk.signatory()
    answer = desk.get(f"/signatories/{signatory_id}/reporting-workbook", ruleSet="com-japan", language="ja", year=2013)
    assert answer.headers["content-disposition"].endswith('.xlsx"')
    opened = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
    assert opened.sheet_names[:4] == ["About", "Inventory", "Matrix", "Lines"]
    matrix = opened.get_sheet_by_name("Matrix").to_python(skip_empty_area=False)
    assert str(matrix[4][1]).startswith("residential – ")
    keys = opened.get_sheet_by_name("Lists").to_python(skip_empty_area=False)
    at = keys[0].index("NotationKey")
    assert [row[at] for row in keys[1:5]] == ["NO – 非発生", "NE – 未推計", "IE – 他の箇所に記載", "C – 機密情報"]


def test_an_empty_workbook_uploaded_changes_nothing(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    file = desk.get(f"/signatories/{signatory_id}/reporting-workbook").content
    upload = desk.upload(signatory_id, owner, file)
    assert (upload["records"], upload["findings"]) == ([], [])


def test_a_workbook_written_by_hand_is_taken_with_labels_of_any_language(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    content = desk.taken(
        signatory_id,
        owner,
        book(
            Inventory=[["Année", 2013], ["gwpSet", "AR4"], ["人口", "１２３，４５６"], ["Land area", "12,5"]],
            Matrix=[
                ["subsector", "scope", "Emissions", "Notation key", "Explication"],
                ["鉄道", "直接", "1 234,5"],
                ["aviation", "direct", None, "非発生", "No airport"],
                ["Wastewater", "Direct", None, "NE – Not estimated", "Later"],
            ],
            Lines=[
                ["Carbon of the town"],
                ["subsector", "scope", "carrier", "amount", "unit", "Own factor: CO2", "Own factor: unit"],
                ["家庭", "direct", "天然ガス", "1.234.567,25", "MWh", ("=0.1+0.102", 0.202), "t/MWh"],
                ["residential", "indirect", "Electricity", 10.5, "GWh", 450, "kg/MWh"],
            ],
        ),
    )
    assert (content["year"], content["population"], content["areaKm2"]) == (2013, 123456, 12.5)
    assert [(one["subsector"], one["valueT"], one["key"]) for one in content["cells"]] == [
        ("rail", 1234.5, None),
        ("aviation", None, "NO"),
        ("wastewater", None, "NE"),
    ]
    assert [(one["id"], one["carrier"], one["amount"]) for one in content["lines"]] == [
        ("l3", "natural_gas", 1234567.25),
        ("l4", "electricity", 10.5),
    ]
    assert content["lines"][0]["factor"]["own"]["gases"] == {"CO2": 0.202}


def test_what_was_understood_and_what_was_not_read_is_said_at_its_cell(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    upload = desk.upload(
        signatory_id,
        owner,
        book(
            Inventory=[["year", 2013], ["population", "１２３，４５６"]],
            Lines=[["subsector", "scope", "amount"], ["rail", "direct", ("=1+1", 2)]],
        ),
    )
    assert found(upload, "NUMBER_UNDERSTOOD") == ["Inventory!B2"]
    assert found(upload, "FORMULA_VALUES") == ["Lines!C2"]
    assert found(upload, "FACTOR_REQUIRED") == ["Lines!A2"]
    assert upload["summary"]["faults"] == 0


def test_a_matrix_without_the_identifier_of_its_inventory_is_added_cell_by_cell(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    made = desk.begin("inventory", owner, {**INVENTORY, "signatoryId": signatory_id})
    file = book(Matrix=[["subsector", "scope", "valueT"], ["rail", "direct", 13], ["aviation", "direct", 5]])
    upload = desk.upload(signatory_id, owner, file, year=2019)
    [record] = upload["records"]
    assert (record["recordId"], record["changedFields"]) == (made, ["cells"])
    desk.confirm(upload, owner)
    cells = {one["subsector"]: one for one in desk.draft("inventory", made, owner)["cells"]}
    assert (cells["rail"]["valueT"], cells["aviation"]["valueT"], cells["rail"]["quality"]) == (13, 5, "low")
    assert cells["wastewater"]["key"] == "IE"


def test_a_blank_cell_takes_a_value_away_only_in_a_workbook_written_with_the_record(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    made = desk.begin("inventory", owner, {**INVENTORY, "signatoryId": signatory_id})
    upload = desk.upload(signatory_id, owner, book(Inventory=[["year", 2019], ["population", None], ["hdd", 5]]))
    assert upload["records"][0]["changedFields"] == ["hdd"]
    whole = book(
        Inventory=[["year", 2019], ["population", None], ["hdd", 5], ["recordId", made]],
        Lines=[["id", "subsector", "scope"]],
    )
    upload = desk.upload(signatory_id, owner, whole)
    assert upload["records"][0]["changedFields"] == ["hdd", "lines", "population"]
    assert found(upload, "LIST_EMPTIED") == ["Lines!"]


def test_nothing_is_written_where_a_record_changed_since_the_preview(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    made = desk.begin("inventory", owner, {**INVENTORY, "signatoryId": signatory_id})
    file = book(Inventory=[["year", 2019], ["population", 7]], Goals=[["title", "pillar"], ["Trees", "adaptation"]])
    first, second = desk.upload(signatory_id, owner, file), desk.upload(signatory_id, owner, file)
    desk.confirm(first, owner)
    answer = desk.confirm(second, owner, 409)
    assert "changed after the file was uploaded" in answer["detail"]
    again = desk.upload(signatory_id, owner, file)
    assert [one["action"] for one in again["records"]] == ["unchanged", "unchanged"]
    assert desk.draft("inventory", made, owner)["population"] == 7
