"""What the tests of inventories do over HTTP, and contents that are complete or lack one thing."""

import itertools
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final
from uuid import uuid4

import httpx

from covenant_api.reporting.codes import SECTOR_OF, Subsector
from covenant_api.rules.loading import rule_set
from covenant_api.rules.schemas import Requirement
from servicekit.database import Database
from tests.signing_in.people import Headers, People

BASE: Final = "/api/covenant/v1"
PATCH: Final = "application/merge-patch+json"
GCOM: Final = {"code": "gcom-crf", "version": "6.1"}
EUROPE: Final = {"code": "com-europe", "version": "2024.1"}
JAPAN: Final = {"code": "com-japan", "version": "2018.1"}
_numbers = itertools.count(1)


@dataclass
class Office:
    """The service, its people, and its database to look into."""

    client: httpx.Client
    people: People
    database: Database
    staff: Headers

    def get(self, path: str, headers: dict[str, str] | None = None, status: int = 200, **asked: Any) -> httpx.Response:
        answer = self.client.get(f"{BASE}{path}", headers=headers, **asked)
        assert answer.status_code == status, answer.text
        return answer

    def send(
        self, method: str, path: str, headers: dict[str, str], status: int, body: Any = None, etag: str | None = "*"
    ) -> httpx.Response:
        sent = {**headers, "Idempotency-Key": str(uuid4())}
        if etag is not None and not (method == "POST" and path.count("/") == 1):
            sent["If-Match"] = etag
        if body is not None:
            sent["Content-Type"] = PATCH if method == "PATCH" else "application/json"
        answer = self.client.request(method, f"{BASE}{path}", headers=sent, json=body)
        assert answer.status_code == status, answer.text
        return answer

    def signatory(self, **content: Any) -> str:
        made = {"names": {"en": f"Lanternham {next(_numbers)}"}, "country": "GB", "status": "committed", **content}
        answer = self.send("POST", "/signatories", self.staff, 201, {"content": made, "publish": True})
        return str(answer.json()["id"])

    def draft(self, signatory: str, headers: Headers | None = None, **content: Any) -> str:
        made = {"signatoryId": signatory, "ruleSet": GCOM, "year": 2020, **content}
        answer = self.send("POST", "/inventories", headers or self.staff, 201, {"content": made})
        return str(answer.json()["id"])

    def published(self, signatory: str, **content: Any) -> str:
        made = {"signatoryId": signatory, **complete(), **content}
        answer = self.send("POST", "/inventories", self.staff, 201, {"content": made, "publish": True})
        return str(answer.json()["id"])

    def patch(self, id_: str, headers: Headers | None = None, status: int = 200, **content: Any) -> Any:
        return self.send("PATCH", f"/inventories/{id_}/draft", headers or self.staff, status, content).json()

    def publish(self, id_: str, headers: Headers | None = None, status: int = 200) -> Any:
        return self.send("POST", f"/inventories/{id_}/draft/publications", headers or self.staff, status).json()

    def assess(self, id_: str, headers: Headers | None = None, status: int = 200) -> Any:
        return self.get(f"/inventories/{id_}/draft/assessment", headers or self.staff, status).json()

    def findings(self, id_: str) -> list[tuple[str, str, str]]:
        """Code, severity and pointer of everything that is found."""
        return [(one["code"], one["severity"], one["pointer"]) for one in self.assess(id_)["findings"]]

    def found(self, **content: Any) -> list[tuple[str, str, str]]:
        """What is found in a draft that is complete but for this content."""
        return self.findings(self.draft(self.signatory(), **{**complete(), **content}))


def line(number: int = 1, **given: Any) -> dict[str, Any]:
    """A line that is complete: natural gas of homes."""
    own = {"gases": {"CO2": 202, "CH4": 0.0036, "N2O": 0.00036}, "unit": "kg/MWh", "source": "National inventory"}
    return {
        "id": f"l{number}",
        "sector": "stationary_energy",
        "subsector": "residential",
        "scope": "direct",
        "carrier": "natural_gas",
        "amount": 1000.5,
        "unit": "MWh",
        "factor": {"own": {**own, "year": 2018}},
        **given,
    }


def cell(subsector: str, scope: str = "direct", **given: Any) -> dict[str, Any]:
    """A cell of the matrix."""
    return {"sector": SECTOR_OF[Subsector(subsector)].value, "subsector": subsector, "scope": scope, **given}


def matrix(each: float = 1000, code: dict[str, str] | None = None, **given: Any) -> list[dict[str, Any]]:
    """Every cell that the rule set asks for, each with this figure; `subsector_scope` gives others."""
    rules = rule_set((code or GCOM)["code"], (code or GCOM)["version"])
    cells = []
    for (subsector, scope), required in rules.cells.items():
        if required.requirement is Requirement.SHALL:
            told = given.get(f"{subsector!s}_{scope!s}", {"valueT": each})
            cells.append(cell(str(subsector), str(scope), **told))
    return cells


def complete(**content: Any) -> dict[str, Any]:
    """An inventory in which nothing is found."""
    return {
        "ruleSet": GCOM,
        "year": 2023,
        "role": "monitoring",
        "boundary": "The area of the municipality",
        "approach": "ipcc_co2e",
        "gwpSet": "AR5",
        "gases": ["CO2", "CH4", "N2O"],
        "population": 10000,
        "methodology": "Guidebook of the covenant",
        "language": "en",
        "cells": matrix(),
        **content,
    }


def decimals(value: Any) -> Any:
    """A JSON value with its numbers as decimals."""
    if isinstance(value, dict):
        return {name: decimals(one) for name, one in value.items()}
    if isinstance(value, list):
        return [decimals(one) for one in value]
    return Decimal(repr(value)) if isinstance(value, int | float) and not isinstance(value, bool) else value
