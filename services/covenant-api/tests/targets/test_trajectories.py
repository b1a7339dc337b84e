"""Trajectories over HTTP: what was measured against what was promised, restated, shared by a group, and assumed."""

from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.reporting.office import BASE, Office

from .reports import HOMES, cells, group, inventory, published, target


def course(office: Office, signatory: str, **asked: Any) -> Any:
    """The trajectory of a signatory."""
    return office.get(f"/signatories/{signatory}/trajectory", params=asked).json()


def what_if(office: Office, signatory: str, **assumed: Any) -> Any:
    """The trajectory before and after."""
    answer = ask(office, signatory, assumed)
    assert answer.status_code == 200, answer.text
    return answer.json()


def ask(office: Office, signatory: str, assumed: dict[str, Any]) -> httpx.Response:
    """The answer to somebody who is not signed in."""
    return office.client.post(f"{BASE}/signatories/{signatory}/trajectory/what-ifs", json=assumed)


def test_a_trajectory_holds_inventories_against_the_line_absolute_and_by_inhabitant(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, inventory(2010, 100000, role="baseline", population=40000))
    newer = published(office, "/inventories", signatory, inventory(2020, 80000, population=50000))
    published(office, "/inventories", signatory, inventory(2005, 110000))
    aim = published(office, "/targets", signatory, target(baseInventoryId=base, baseT=None, projectedPopulation=50000))
    shown = course(office, signatory)
    assert (shown["mainTargetId"], shown["jointGroup"]) == (aim, None)
    assert [one["year"] for one in shown["points"]] == [2005, 2010, 2020]
    before, start, now = shown["points"]
    assert (before["status"], before["allowedT"]) == ("insufficient_data", None)
    assert start["isBase"]
    assert (now["allowedT"], now["gapT"], now["achievedPct"], now["status"]) == (75000, 5000, 40, "off_track")
    assert (now["perCapitaT"], now["perCapitaReductionPct"], now["reductionVsBasePct"]) == (1.6, 36, 20)
    assert (now["requiredAnnualT"], now["former"]) == (3000, [])
    (told,) = shown["targets"]
    assert (told["basePerCapitaT"], told["targetPerCapitaT"]) == (2.5, 1)
    assert told["ambition"]["verdict"] in ("meets", "below", "not_comparable")
    standing = shown["standing"]
    left = 2030 - int(shown["workedOutOn"][:4])
    assert (standing["inventoryId"], standing["status"], standing["yearsLeft"]) == (newer, "off_track", left)
    assert Decimal(str(standing["requiredAnnualT"])) == Decimal(30000) / left


def test_the_main_target_is_the_next_that_is_no_step_on_the_way(office: Office) -> None:
    signatory = office.signatory()
    made = {
        year: published(office, "/targets", signatory, target(targetYear=year, isInterim=interim))
        for year, interim in ((2020, False), (2030, True), (2045, False), (2050, False))
    }
    shown = course(office, signatory)
    assert shown["mainTargetId"] == made[2045]
    assert [one["targetYear"] for one in shown["targets"]] == [2020, 2030, 2045, 2050]
    assert course(office, signatory, targetId=made[2020])["mainTargetId"] == made[2020]
    office.get(f"/signatories/{signatory}/trajectory", params={"targetId": signatory}, status=400)


def test_nothing_reported_is_an_empty_trajectory_and_nobody_is_none(office: Office) -> None:
    shown = course(office, office.signatory())
    assert (shown["points"], shown["targets"], shown["mainTargetId"], shown["standing"]) == ([], [], None, None)
    office.get("/signatories/01890a5d-ac96-774b-bcce-b302099a8057/trajectory", status=404)


def test_a_restated_base_moves_the_line_and_the_old_figure_can_still_be_cited(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, inventory(2010, 100000, role="baseline"))
    aim = published(office, "/targets", signatory, target(baseInventoryId=base, baseT=None))
    published(office, "/inventories", signatory, inventory(2020, 80000))
    before = course(office, signatory)
    patch = {
        "cells": cells(residential=120000),
        "restatement": {"reason": "data_correction", "explanation": "Oil heating was left out"},
    }
    office.send("PATCH", f"/inventories/{base}/draft", office.staff, 200, patch)
    office.send("POST", f"/inventories/{base}/draft/publications", office.staff, 200)
    after = course(office, signatory)
    assert (before["points"][1]["allowedT"], after["points"][1]["allowedT"]) == (75000, 90000)
    assert (before["standing"]["status"], after["standing"]["status"]) == ("off_track", "on_track")
    told = after["targets"][0]
    assert (told["figures"]["baseT"], told["figures"]["targetT"]) == (120000, 60000)
    (former,) = told["formerLines"]
    assert (former["baseT"], former["targetT"], former["baseVersion"]) == (100000, 50000, 1)
    assert former["line"][10]["allowedT"] == 75000
    (was,) = after["points"][0]["former"]
    assert (was["emissionsT"], was["reason"], was["version"]) == (100000, "data_correction", 1)
    cited = office.get(f"/inventories/{base}/editions/{was['version']}").json()
    assert cited["totals"]["directIndirectT"] == 100000
    assert office.get(f"/targets/{aim}").json()["figures"]["baseInventoryVersion"] == 2


def test_inventories_of_two_approaches_are_not_compared(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, inventory(2010, 100000, role="baseline"))
    published(office, "/inventories", signatory, inventory(2020, 80000, approach="lca"))
    published(office, "/targets", signatory, target(baseInventoryId=base, baseT=None))
    shown = course(office, signatory)
    assert shown["points"][1]["caveats"] == ["approach_differs"]
    assert (shown["points"][1]["status"], shown["points"][1]["achievedPct"]) == ("insufficient_data", None)
    assert shown["standing"] is None


def test_a_member_of_a_group_that_shares_shows_the_groups_figures(office: Office) -> None:
    lead, member = office.signatory(), office.signatory()
    joint = published(office, "/joint-groups", lead, group(memberIds=[member]))
    base = published(office, "/inventories", lead, inventory(2010, 100000, role="baseline", jointGroupId=joint))
    aim = published(office, "/targets", lead, target(jointGroupId=joint, baseInventoryId=base, baseT=None))
    for one in (lead, member):
        shown = course(office, one)
        assert (shown["signatory"]["id"], shown["jointGroup"]["id"], shown["jointGroup"]["leadId"]) == (
            one,
            joint,
            lead,
        )
        assert (shown["mainTargetId"], shown["points"][0]["inventoryId"]) == (aim, base)


def _line(id_: str, gases: dict[str, float] | None, co2e: float | None = None) -> dict[str, Any]:
    return {"id": id_, **HOMES, "activity": "Heating", "gasesT": gases, "co2eT": co2e}


def _by_gas(year: int, co2: float, ch4: float, **content: Any) -> dict[str, Any]:
    lines = [_line("l1", {"CO2": co2, "CH4": ch4, "N2O": 0})]
    without = [one for one in cells() if (one["subsector"], one["scope"]) != ("residential", "direct")]
    return inventory(year, 0, cells=without, lines=lines, **content)


def test_what_if_counts_gases_by_another_set_and_touches_nothing(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, _by_gas(2010, 72000, 1000, role="baseline"))
    published(office, "/inventories", signatory, _by_gas(2020, 76000, 100))
    published(office, "/targets", signatory, target(baseInventoryId=base, baseT=None))
    before = course(office, signatory)
    answer = what_if(office, signatory, gwpSet="SAR")
    assert (answer["assumed"], answer["notComputable"]) == (["gwp_set"], [])
    assert answer["before"] == before
    points = answer["after"]["points"]
    assert [one["emissionsT"] for one in before["points"]] == [100000, 78800]
    assert [(one["emissionsT"], one["gwpSet"]) for one in points] == [(93000, "SAR"), (78100, "SAR")]
    assert points[1]["allowedT"] == 69750
    assert course(office, signatory) == before


def test_what_if_says_what_cannot_be_counted_anew(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, inventory(2010, 100000, role="baseline"))
    published(office, "/targets", signatory, target(baseInventoryId=base, baseT=None))
    published(office, "/targets", signatory, target(type="fixed_level", targetYear=2035, targetT=40000, pct=None))
    answer = what_if(office, signatory, gwpSet="AR6")
    assert [(one["obstacle"], one["inventoryId"], one["field"]) for one in answer["notComputable"]] == [
        ("gases_not_stored", base, None),
        ("stated_in_tonnes", None, "baseT"),
        ("stated_in_tonnes", None, "targetT"),
    ]
    assert answer["after"]["points"][0]["gwpSet"] == "AR5"
    life_cycle = what_if(office, signatory, approach="lca")
    assert life_cycle["notComputable"][0]["obstacle"] == "factors_not_stored"


def test_what_if_only_carbon_dioxide_counted(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, _by_gas(2010, 72000, 1000, role="baseline"))
    published(office, "/targets", signatory, target(baseInventoryId=base, baseT=None))
    after = what_if(office, signatory, approach="ipcc_co2")["after"]
    assert (after["points"][0]["emissionsT"], after["points"][0]["approach"]) == (72000, "ipcc_co2")
    assert after["targets"][0]["figures"]["targetT"] == 36000


def test_what_if_more_people_lived_there(office: Office) -> None:
    signatory = office.signatory()
    content = target(
        type="base_year_intensity", intensityDenominator="capita", baseIntensity=2, projectedPopulation=50000
    )
    published(office, "/targets", signatory, content)
    answer = what_if(office, signatory, population=60000)
    assert [answer[one]["targets"][0]["figures"]["targetT"] for one in ("before", "after")] == [50000, 60000]


@pytest.mark.parametrize("assumed", [{"gwpSet": "AR9"}, {"population": 0}, {"colour": "red"}])
def test_what_if_refuses_what_cannot_be_assumed(office: Office, assumed: dict[str, Any]) -> None:
    answer = ask(office, office.signatory(), assumed)
    problem = answer.json()
    assert answer.status_code == 400
    assert problem["errors"][0]["pointer"] == f"/{next(iter(assumed))}"
