"""The permission matrix of a service: every operation, tried by everybody, on own records and on another's.

Each service has a file of tests, so that two workers can walk both at once.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select
from sqlalchemy.orm import Session

from conftest import database_at, serving, settings_for
from covenant_api.cli import SERVICE as COVENANT
from covenant_api.rules.loading import rule_set
from covenant_api.rules.schemas import Requirement
from covenant_api.signatories.models import Signatory
from pairing_api.cli import SERVICE as PAIRING
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.territories.models import TerritoryRecord
from servicekit.access import Permission
from servicekit.console import Service
from servicekit.identity.caller import Authority, Caller
from servicekit.members.kinds import MemberOrganisationKind as Kind
from tests.permissions import operations as wanted
from tests.permissions.cast import OTHER, OWN, Cast, assemble
from tests.permissions.security_table import read_table
from tests.permissions.walk import Cell, keep_nothing, operations, walk
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import Headers, People

TABLE = read_table()
Json = dict[str, Any]


@dataclass
class Platform:
    """A service over the demonstration data, with everybody in it."""

    client: httpx.Client
    document: Json
    rows: Mapping[str, wanted.Row]
    cast: Cast

    @property
    def operations(self) -> set[str]:
        """The operations of the service, by their ids."""
        return {operation["operationId"] for _, _, operation in operations(self.document)}

    def walk(self, only: str | None = None) -> list[Cell]:
        """The cells of the matrix."""
        return walk(self.client, self.document, self.rows, self.cast, TABLE, only)

    def wrong(self, only: str) -> list[Cell]:
        """The cells of one operation that are not as they should be."""
        return [cell for cell in self.walk(only) if cell.is_wrong]


@dataclass
class Running:
    """A service over the demonstration data."""

    client: httpx.Client
    app: FastAPI
    url: str
    base: str
    records: Json

    def get(self, path: str) -> Any:
        """A public document."""
        answer = self.client.get(f"{self.base}{path}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    def first(self, path: str, key: str = "slug") -> str:
        """The value of a field of the first record of a list."""
        return str(self.get(f"/{path}?limit=1")["items"][0][key])


@contextmanager
def _running(service: Service, name: str, databases: Any, issuer: Issuer, tables: Json) -> Iterator[Running]:
    with databases.demonstrated(service) as url:
        database = database_at(url)
        with database.transaction() as session:
            records = {key: _two(session, *columns) for key, columns in tables.items()}
        database.dispose()
        app = service.create_application(settings_for(url, **issuer.settings()))
        with serving(app) as client:
            yield Running(client, app, url, f"/api/{name}/v1", records)


def _two(session: Session, *columns: Any) -> list[Any]:
    return list(session.execute(select(*columns).order_by(columns[0]).limit(2)).all())


def _prepare(running: Running, path: str, key: str, administrator: Headers, draft: Json) -> None:
    """Give a record a draft and a contact, so that there is something to see and to take away."""
    address, headers = f"{running.base}/{path}/{key}", {**administrator, "If-Match": "*"}
    patch = {**headers, "Content-Type": "application/merge-patch+json"}
    answers = [
        running.client.put(f"{address}/contact", json={"email": "contact@iuc.example"}, headers=headers),
        running.client.patch(f"{address}/draft", json=draft, headers=patch),
    ]
    for answer in answers:
        assert answer.status_code == 200, answer.text


# Stands in what is written for the ids of all signatories that have reports.
_ALL = "all of them"

_MANDATORY_CELLS = [
    {"sector": sector.code.value, "subsector": subsector.code.value, "scope": cell.scope.value, "valueT": 100}
    for sector in rule_set("gcom-crf", "6.1").sectors
    for subsector in sector.subsectors
    for cell in subsector.cells
    if cell.requirement is Requirement.SHALL
]

# Reports that are complete, by their list and the name of their id: what is written of each, and what a draft changes.
_REPORTS: Mapping[tuple[str, str], tuple[Json, Json]] = {
    ("joint-groups", "jointGroupId"): ({"name": "Valley", "option": "shared", "memberIds": _ALL}, {"name": "Valleys"}),
    ("inventories", "inventoryId"): (
        {
            "year": 2023,
            "boundary": "The municipality",
            "approach": "ipcc_co2e",
            "gwpSet": "AR5",
            "gases": ["CO2", "CH4", "N2O"],
            "population": 1000,
            "cells": _MANDATORY_CELLS,
        },
        {"methodology": "Guidebook of the covenant"},
    ),
    ("targets", "targetId"): (
        {"type": "base_year_emissions", "baseYear": 2013, "baseT": 1000, "targetYear": 2030, "pct": 50},
        {"title": "Half by 2030"},
    ),
    ("plans", "planId"): (
        {
            "title": "Plan",
            "pillars": ["mitigation"],
            "adoptedOn": "2024-03-01",
            "adoptedBy": "Council",
            "actions": [{"id": "A-1", "title": "Roofs"}],
        },
        {"title": "Another plan"},
    ),
    ("risk-assessments", "riskAssessmentId"): (
        {
            "title": "Risks",
            "year": 2023,
            "hazards": [
                {
                    "hazard": "extreme_heat",
                    "probability": "high",
                    "consequence": "moderate",
                    "expectedIntensityChange": "increase",
                    "timeframe": "short",
                }
            ],
        },
        {"title": "Other risks"},
    ),
    ("energy-assessments", "energyAssessmentId"): (
        {
            "year": 2023,
            "indicators": [
                {"attribute": "secure", "code": "supply-hours", "value": 24, "unit": "hours per day", "year": 2022}
            ],
        },
        {"description": "All have electricity."},
    ),
    ("goals", "goalId"): (
        {"pillar": "adaptation", "title": "Shade", "text": "More trees.", "targetYear": 2030},
        {"title": "More shade"},
    ),
}


def _reports(running: Running, administrator: Headers, signatories: list[str]) -> dict[str, list[str]]:
    """A complete report of each kind, with a draft, of each of these signatories; their ids by list and name."""
    made: dict[str, list[str]] = {}
    for (path, name), (content, draft) in _REPORTS.items():
        ids = made.setdefault(f"{path}/{name}", [])
        for signatory in signatories:
            told = {key: signatories if value == _ALL else value for key, value in content.items()}
            whole = {"signatoryId": signatory, "ruleSet": {"code": "gcom-crf", "version": "6.1"}, **told}
            body = {"content": whole, "publish": True}
            answer = running.client.post(f"{running.base}/{path}", json=body, headers=administrator)
            assert answer.status_code == 201, answer.text
            ids.append(answer.json()["id"])
            headers = {**administrator, "If-Match": "*", "Content-Type": "application/merge-patch+json"}
            answer = running.client.patch(f"{running.base}/{path}/{ids[-1]}/draft", json=draft, headers=headers)
            assert answer.status_code == 200, answer.text
    made["actions/actionKey"] = [f"{plan}.A-1" for plan in made["plans/planId"]]
    return made


def _files(running: Running, administrator: Headers, signatories: list[str]) -> dict[str, list[str]]:
    """An uploaded file for each of these signatories, and a file of estimates; their ids by list and name."""
    headers = {**administrator, "Content-Type": "text/csv"}

    def sent(path: str, content: str) -> str:
        answer = running.client.post(
            f"{running.base}/{path}?fileName=file.csv", content=content.encode(), headers=headers
        )
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    table = "part,year,subsector,scope,valueT\ncell,2020,rail,direct,1\n"
    estimates = f"signatoryId,year,subsector,scope,valueT,source\n{signatories[0]},2020,rail,direct,1,A model\n"
    return {
        "workbook-imports/importId": [sent(f"signatories/{one}/workbook-imports", table) for one in signatories],
        "estimates/estimateFileId": [sent("estimates", estimates)] * 2,
    }


def _cast(
    running: Running, issuer: Issuer, people: People, answering: Mapping[Kind, str], values: Mapping[str, list[str]]
) -> Cast:
    """Everybody, the organisations that answer for two records of each kind, and the values of all parameters.

    Args:
        answering: For each kind of organisation, the list of the records that it answers for.
        values: Own and other value of parameters, by the list before it in the address and its name.
    """
    subjects = [{kind: running.records[path][number][0] for kind, path in answering.items()} for number in (0, 1)]
    database = database_at(running.url)
    cast = assemble(database, issuer, people, subjects[0], subjects[1], tuple(answering.values()))
    database.dispose()
    administrator = people.administrator()
    for number, target in enumerate((OWN, OTHER)):
        cast.values[target] |= {name: pair[number] for name, pair in values.items()}
        for path in answering.values():
            key = str(running.records[path][number][-1])
            _prepare(running, path, key, administrator, {"website": "https://city.example/"})
    return cast


@contextmanager
def covenant_platform(databases: Any, issuer: Issuer, people_at: Callable[[str], People]) -> Iterator[Platform]:
    """covenant-api with everybody in it."""
    with _running(COVENANT, "covenant", databases, issuer, {"signatories": [Signatory.id]}) as running:
        people = people_at(running.url)
        signatories = [str(row[0]) for row in running.records["signatories"]]
        imported = running.client.post(
            f"{running.base}/imports?fileName=list.csv",
            content=b"a,b\n1,2\n",
            headers={**people.administrator(), "Content-Type": "text/csv"},
        )
        assert imported.status_code == 201, imported.text
        values = {
            **_files(running, people.administrator(), signatories),
            "signatories/signatoryId": signatories,
            "items/featureId": signatories,
            "imports/importId": [imported.json()["id"]] * 2,
            "covenants/slug": [running.first("covenants")] * 2,
            "collections/collectionId": ["signatories"] * 2,
            "dictionaries/name": ["signatories"] * 2,
            "versions/version": ["1"] * 2,
            "editions/version": ["1"] * 2,
            "rule-sets/code": ["gcom-crf"] * 2,
            "rule-sets/{code}/version": ["6.1"] * 2,
            **_reports(running, people.administrator(), signatories),
        }
        cast = _cast(running, issuer, people, {Kind.SIGNATORY_AUTHORITY: "signatories"}, values)
        keep_nothing(running.app)
        yield Platform(running.client, running.get("/openapi.json"), wanted.COVENANT, cast)


@contextmanager
def pairing_platform(databases: Any, issuer: Issuer, people_at: Callable[[str], People]) -> Iterator[Platform]:
    """pairing-api with everybody in it."""
    tables = {
        "territories": [TerritoryRecord.id, TerritoryRecord.slug],
        "organisations": [OrganisationRecord.id, OrganisationRecord.slug],
    }
    with _running(PAIRING, "pairing", databases, issuer, tables) as running:
        lists = ("events", "pairings", "programmes", "indicators")
        slugs = {path: [str(row[1]) for row in rows] for path, rows in running.records.items()}
        values = {
            "territories/slug": slugs["territories"],
            "organisations/slug": slugs["organisations"],
            "topics/code": [running.first("topics", "code")] * 2,
            "scores/territoryA": slugs["territories"],
            "scores/{territoryA}/territoryB": slugs["territories"][::-1],
            "collections/collectionId": ["territories"] * 2,
            "territories/items/featureId": [running.first("territories")] * 2,
            "pairings/items/featureId": [running.first("pairings")] * 2,
            "dictionaries/name": ["territories"] * 2,
            "versions/version": ["1"] * 2,
            **{f"{path}/slug": [running.first(path)] * 2 for path in lists},
        }
        answering = {Kind.TERRITORY_AUTHORITY: "territories", Kind.BUSINESS: "organisations"}
        people = people_at(running.url)
        cast = _cast(running, issuer, people, answering, values)
        _apply(running, people.administrator(), cast)
        _match(running, people.administrator(), cast)
        # No organisation answers for an event.
        _prepare(running, "events", running.first("events"), people.administrator(), {"people": 7})
        keep_nothing(running.app)
        yield Platform(running.client, running.get("/openapi.json"), wanted.PAIRING, cast)


def _apply(running: Running, administrator: Headers, cast: Cast) -> None:
    """A call that is open, with a draft, and a submitted application of each of the two territories."""

    def done(answer: httpx.Response) -> Json:
        assert answer.status_code in (200, 201), answer.text
        told: Json = answer.json()
        return told

    slugs = [str(row[1]) for row in running.records["territories"]]
    countries = sorted({running.get(f"/territories/{slug}")["country"] for slug in slugs})
    call = {
        "slug": "matrix",
        "names": {"en": "Call"},
        "programme": running.first("programmes"),
        "summaries": {"en": "A call"},
        "timeZone": "UTC",
        "opensAt": "2020-01-01",
        "closesAt": "2190-01-01",
        "sides": [{"side": "eu", "countries": countries}],
        "needsEndorsement": False,
    }
    written = {
        "motivation": {"en": "Water"},
        "topics": [running.first("topics", "code")],
        "capacity": 1,
        "coordinator": {"name": "Office", "email": "office@iuc.example"},
    }
    base, headers = running.base, {**administrator, "If-Match": "*"}
    patch = {**headers, "Content-Type": "application/merge-patch+json"}
    done(running.client.post(f"{base}/calls", json={"content": call, "publish": True}, headers=administrator))
    done(running.client.patch(f"{base}/calls/matrix/draft", json={"maxWishes": 4}, headers=patch))
    for target, slug in zip((OWN, OTHER), slugs, strict=True):
        address = f"{base}/calls/matrix/applications"
        made = done(running.client.post(address, json={"territory": slug}, headers=administrator))
        path = f"{base}/applications/{made['id']}"
        done(running.client.patch(path, json=written, headers=patch))
        done(running.client.post(f"{path}/submissions", headers=headers))
        cast.values[target] |= {"calls/slug": "matrix", "applications/applicationId": made["id"]}


def _match(running: Running, administrator: Headers, cast: Cast) -> None:
    """A cohort of the two territories, matched."""
    eu, partner = (str(row[1]) for row in running.records["territories"])
    made: Json = {}
    for path, body in (
        (
            "cohorts",
            {
                "name": "Cohort",
                "programme": running.first("programmes"),
                "members": [{"territory": eu, "side": "eu"}, {"territory": partner, "side": "partner"}],
            },
        ),
        ("match-runs", {"name": "Run"}),
    ):
        if path == "match-runs":
            body["cohortId"] = made["cohorts"]
        answer = running.client.post(f"{running.base}/{path}", json=body, headers=administrator)
        assert answer.status_code == 201, answer.text
        made[path] = answer.json()["id"]
    for target in (OWN, OTHER):
        cast.values[target] |= {
            "cohorts/cohortId": made["cohorts"],
            "match-runs/matchRunId": made["match-runs"],
            "explanations/eu": eu,
            "explanations/{eu}/partner": partner,
            "members/territory": eu,
        }


def told(cells: list[Cell]) -> str:
    """The cells that are not as they should be, one a line."""
    wrong = [one for one in cells if one.is_wrong]
    lines = [f"{one.operation}: {one.actor}, {one.target}: {one.status}, should be {one.expected}" for one in wrong]
    return "\n".join([f"{len(wrong)} of {len(cells)} cells are wrong", *lines])


def take_out(permission: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a check out: whoever is signed in passes as if they had this permission everywhere."""
    asked = Caller.require

    def require(self: Caller, one: Permission, *ids: Any, **more: Any) -> Authority:
        if one.name != permission:
            return asked(self, one, *ids, **more)
        return Authority(
            caller=self,
            permission=one,
            organisation_id=self.holdings[0].organisation_id if self.holdings else Any,  # type: ignore[arg-type]
            acting_for_id=None,
            everywhere=True,
            role=next(iter(one.everywhere)),
        )

    monkeypatch.setattr(Caller, "require", require)
