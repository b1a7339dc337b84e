"""Contents in which nothing is found, and what the tests do with targets, plans, groups and inventories."""

from typing import Any, Final

from covenant_api.rules.loading import rule_set
from covenant_api.rules.schemas import Requirement
from tests.reporting.office import GCOM, Office

Json = dict[str, Any]
Found = list[tuple[str, str, str]]

_MANDATORY: Final = [
    {"sector": sector.code.value, "subsector": subsector.code.value, "scope": cell.scope.value, "key": "NO"}
    for sector in rule_set("gcom-crf", "6.1").sectors
    for subsector in sector.subsectors
    for cell in subsector.cells
    if cell.requirement is Requirement.SHALL
]
HOMES: Final = {"sector": "stationary_energy", "subsector": "residential", "scope": "direct"}


def cells(**tonnes: float) -> list[Json]:
    """A whole matrix with figures for these sub-sectors (direct), and NO elsewhere."""
    made = []
    for one in _MANDATORY:
        value = tonnes.get(one["subsector"]) if one["scope"] == "direct" else None
        told = {"key": "NO", "explanation": "Does not occur"} if value is None else {"key": None, "valueT": value}
        made.append({**one, **told})
    return made


def inventory(year: int, tonnes: float, **content: Any) -> Json:
    """An inventory of homes alone, in which nothing is found."""
    return {
        "ruleSet": GCOM,
        "year": year,
        "role": "monitoring",
        "boundary": "The area of the municipality",
        "approach": "ipcc_co2e",
        "gwpSet": "AR5",
        "gases": ["CO2", "CH4", "N2O"],
        "population": 50000,
        "methodology": "Guidebook of the covenant",
        "cells": cells(residential=tonnes),
        **content,
    }


def target(**content: Any) -> Json:
    """A target in which nothing is found."""
    return {
        "ruleSet": GCOM,
        "title": "Half by 2030",
        "type": "base_year_emissions",
        "baseYear": 2010,
        "baseT": 100000,
        "targetYear": 2030,
        "pct": 50,
        "setYear": 2022,
        **content,
    }


def action(id_: str = "A-1", **content: Any) -> Json:
    """An action in which nothing is found."""
    return {
        "id": id_,
        "title": f"Action {id_}",
        "pillars": ["mitigation"],
        "sector": "residential_buildings",
        "area": f"Area {id_}",
        "responsibleBody": "Department of housing",
        "begins": "2024",
        "ends": "2028-06-30",
        "status": "in_progress",
        "reductionT": 1000,
        **content,
    }


def plan(**content: Any) -> Json:
    """A plan in which nothing is found."""
    return {
        "ruleSet": GCOM,
        "title": "Climate action plan",
        "pillars": ["mitigation"],
        "adoptedOn": "2024-03-01",
        "adoptedBy": "Council",
        "actions": [action()],
        **content,
    }


def group(**content: Any) -> Json:
    """A group with one target for all; its members are to be named."""
    return {"ruleSet": GCOM, "name": "Lantern Valley", "option": "shared", **content}


def publish(office: Office, path: str, signatory: str, content: Json, status: int = 201) -> Any:
    """Complete a new record at once."""
    body = {"content": {"signatoryId": signatory, **content}, "publish": True}
    return office.send("POST", path, office.staff, status, body).json()


def published(office: Office, path: str, signatory: str, content: Json) -> str:
    """The id of a new record that is complete."""
    return str(publish(office, path, signatory, content)["id"])


def assess(office: Office, path: str, signatory: str, content: Json) -> Any:
    """What the checks say of a new draft."""
    body = {"content": {"signatoryId": signatory, **content}}
    id_ = office.send("POST", path, office.staff, 201, body).json()["id"]
    return office.get(f"{path}/{id_}/draft/assessment", office.staff).json()


def findings(assessment: Any) -> Found:
    """Code, severity and pointer of everything that was found."""
    return [(one["code"], one["severity"], one["pointer"]) for one in assessment["findings"]]


def found(office: Office, path: str, content: Json, signatory: str | None = None) -> Found:
    """What is found in a new draft."""
    return findings(assess(office, path, signatory or office.signatory(), content))
