"""Rule sets as data: whole, resolved, labelled, never changed once used, and read over HTTP."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select, update

from covenant_api.cli import SERVICE
from covenant_api.energy.codes import EnergyAttribute
from covenant_api.formulas.errors import FormulaErrorCode
from covenant_api.formulas.matrix import CELLS
from covenant_api.reporting.codes import Framework, NotationKey, Scope, SecapSector, Sector
from covenant_api.rules import loading
from covenant_api.rules.findings import CheckCode, Clause, FindingSeverity, RuleSource, finding
from covenant_api.rules.loading import (
    ROOT_CODE,
    UnknownRuleSetError,
    current_rule_sets,
    digest,
    parsed,
    rule_set,
    rule_set_for,
    rule_sets,
)
from covenant_api.rules.models import UsedRuleSet
from covenant_api.rules.national import counting, national_target, national_targets
from covenant_api.rules.schemas import RuleSet
from covenant_api.rules.use import changed_rule_sets, note_use
from covenant_api.targets.codes import CommitmentType, TargetType
from covenant_api.tree.reference import shipped_covenants
from servicekit.database import Database
from servicekit.settings import ServiceSettings

LANGUAGES = {"en", "fr", "zh", "ja"}
RELEASED = Path(__file__).with_name("released.json")
Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
ALL = pytest.mark.parametrize("rules", rule_sets(), ids=lambda one: f"{one.code}-{one.version}")


def named(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of a JSON document."""
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from named(one)


def test_a_released_rule_set_has_the_bytes_that_it_was_released_with() -> None:
    released: dict[str, str] = json.loads(RELEASED.read_text(encoding="utf-8"))
    assert {f"{one.code} {one.version}": digest(one.code, one.version) for one in rule_sets()} == released


@ALL
def test_a_rule_set_has_every_cell_of_the_matrix_and_no_other(rules: RuleSet) -> None:
    assert set(rules.cells) == {(cell.subsector, cell.scope) for cell in CELLS}
    assert rules.sector_of == {cell.subsector: cell.sector for cell in CELLS}
    assert [sector.code for sector in rules.sectors if not sector.is_in_totals] == [Sector.GENERATION]


@ALL
def test_a_rule_set_knows_the_codes_of_the_contents(rules: RuleSet) -> None:
    assert [one.code for one in rules.scopes] == list(Scope)
    assert [one.code for one in rules.rows] == list(SecapSector)
    assert [one.code for one in rules.notation_keys.keys] == list(NotationKey)
    assert [one.code for one in rules.energy_attributes] == list(EnergyAttribute)
    assert rules.targets.types == list(TargetType)
    assert {cut.commitment_type for cut in rules.ambition.cuts} <= set(CommitmentType)
    assert rules.framework in set(Framework)


@ALL
def test_every_name_of_a_rule_set_is_in_the_four_languages(rules: RuleSet) -> None:
    for one in named(json.loads(rules.model_dump_json())):
        for field in ("names", "summaries"):
            if field in one:
                assert set(one[field]) == LANGUAGES, one
                assert all(text.strip() for text in one[field].values()), one


@ALL
def test_every_clause_names_its_source_and_is_used(rules: RuleSet) -> None:
    document = json.loads(rules.model_dump_json())
    clauses = document.pop("clauses")
    used = {one["code"] for one in named(document) if {"isVerified", "text"} <= set(one)}
    for clause in clauses:
        assert clause["source"] is not None, clause
        assert clause["text"].endswith("."), clause
    assert {clause["code"] for clause in clauses} == used
    assert len({clause["code"] for clause in clauses}) == len(clauses)


def test_what_was_not_read_is_marked_unverified() -> None:
    crf = rule_set("gcom-crf", "6.1")
    for code in ("notation-keys.insignificant", "inventory-age", "cells.waste-outside", "due.progress"):
        assert not crf.clause(code).is_verified, code
    for code in ("sectors.mandatory", "notation-keys.explanation", "gases", "due.plan", "ambition.national"):
        assert crf.clause(code).is_verified, code
    assert not rule_set("com-europe", "2024.1").clause("commitment.2030-55").is_verified


def test_the_mandatory_cells_of_the_global_covenant_are_those_of_its_tables() -> None:
    crf = rule_set("gcom-crf", "6.1")
    shall = {place for place, cell in crf.cells.items() if cell.requirement == "shall"}
    stationary = ("residential", "commercial", "institutional", "industrial", "agriculture")
    transport = ("on_road", "rail", "waterborne", "aviation", "off_road")
    waste = ("solid_waste", "biological_treatment", "incineration", "wastewater")
    expected = {(one, scope) for one in (*stationary, *transport) for scope in ("direct", "indirect")}
    expected |= {("fugitive", "direct")} | {(one, scope) for one in waste for scope in ("direct", "outside")}
    assert shall == expected


def test_japan_has_its_own_words_relaxations_and_plans() -> None:
    japan = rule_set("com-japan", "2018.1")
    labels = {one.code.value: one.names["ja"] for one in japan.notation_keys.keys}
    assert labels == {"NO": "非発生", "NE": "未推計", "C": "機密情報", "IE": "他の箇所に記載"}
    assert japan.gases.gases == ["CO2"]
    assert {one for (one, _), cell in japan.cells.items() if cell.requirement == "shall"} == {
        "residential", "commercial", "industrial", "on_road", "rail", "incineration",
    }  # fmt: skip
    assert [one.names["ja"] for one in japan.plan_equivalents] == ["地球温暖化対策実行計画(区域施策編)"]
    assert (japan.period.fiscal_year_starts_month, japan.targets.recommended_base_year, japan.country) == (
        4,
        None,
        "JP",
    )


def test_europe_has_key_sectors_and_criteria() -> None:
    europe = rule_set("com-europe", "2024.1")
    assert europe.eligibility is not None
    assert {row.key_sector for row in europe.rows} - {None} == set(europe.eligibility.key_sectors)
    assert europe.eligibility.minimum_pct == 40
    assert europe.eligibility.grouped_below_population == 50_000
    assert europe.benchmarks is not None
    assert (europe.benchmarks.minimum, europe.benchmarks.maximum) == (3, 10)


@pytest.mark.parametrize(
    ("code", "version", "item", "months", "runs_from"),
    [
        ("gcom-crf", "6.1", "inventory", 24, "commitment"),
        ("gcom-crf", "6.1", "plan", 36, "commitment"),
        ("com-europe", "2024.1", "plan", 24, "council_decision"),
        ("com-japan", "2018.1", "plan", 24, "signature"),
        ("com-japan", "2018.1", "progress_report", 24, "plan_submission"),
        ("com-japan", "2018.1", "inventory_again", 48, "plan_submission"),
    ],
)
def test_deadlines_are_those_of_the_covenants(code: str, version: str, item: str, months: int, runs_from: str) -> None:
    deadline = rule_set(code, version).deadline(item)
    assert deadline is not None
    assert (deadline.months, deadline.runs_from) == (months, runs_from)
    assert deadline.repeats == (deadline.runs_from == "plan_submission")


def test_a_signatory_reports_under_the_rules_of_its_nearest_covenant() -> None:
    paths = {record.slug: record.parent for record in shipped_covenants()}

    def path(slug: str | None) -> list[str]:
        return [] if slug is None else [*path(paths[slug]), slug]

    expected = {
        "covenant-of-mayors-europe": "com-europe",
        "covenant-of-mayors-east": "com-europe",
        "covenant-of-mayors-japan": "com-japan",
        "gcom-usa": "gcom-crf",
        "global-covenant": "gcom-crf",
    }
    assert {slug: rule_set_for([path(slug)]).code for slug in expected} == expected
    assert rule_set_for([]).code == ROOT_CODE
    assert rule_set_for([path("global-covenant"), path("covenant-of-mayors-japan")]).code == "com-japan"
    for one in rule_sets():
        assert set(one.covenants) <= set(paths)


def test_a_rule_set_is_current_between_its_days() -> None:
    assert [one.code for one in current_rule_sets(date(2018, 12, 31))] == ["com-japan"]
    assert [one.code for one in current_rule_sets()] == ["com-europe", "com-japan", "gcom-crf"]
    with pytest.raises(UnknownRuleSetError, match=re.escape("gcom-crf 9.9")):
        rule_set("gcom-crf", "9.9")


def test_a_file_that_names_a_clause_it_does_not_have_is_refused() -> None:
    file = next(one for one in loading._files() if one.name.startswith("gcom"))
    text = file.read_text(encoding="utf-8").replace('"clause": "limits"', '"clause": "limitz"')
    with pytest.raises(ValueError, match="There is no clause limitz"):
        parsed(text)


def test_an_unverified_clause_only_warns() -> None:
    source = RuleSource(title="A", publisher=None, url=None)
    for verified, severity in ((True, FindingSeverity.BLOCKER), (False, FindingSeverity.WARNING)):
        clause = Clause(code="x", text="X.", is_verified=verified, source=source)
        assert finding(CheckCode.NE_ON_MANDATORY_CELL, clause=clause).severity == severity


def test_every_error_of_a_formula_is_among_the_codes() -> None:
    assert {code.value for code in FormulaErrorCode} <= {code.value for code in CheckCode}


def test_rule_sets_are_read_over_http(api: httpx.Client) -> None:
    listed = api.get("rule-sets").json()["items"]
    assert {(one["code"], one["version"]) for one in listed} == {(one.code, one.version) for one in rule_sets()}
    for one in listed:
        answer = api.get(f"rule-sets/{one['code']}/{one['version']}")
        assert RuleSet.model_validate(answer.json(), by_name=False) == rule_set(one["code"], one["version"])
        assert {name: answer.json()[name] for name in one} == one
        again = api.get(answer.request.url, headers={"If-None-Match": answer.headers["ETag"]})
        assert again.status_code == 304
    assert [one["code"] for one in api.get("rule-sets", params={"on": "2018-12-31"}).json()["items"]] == ["com-japan"]
    assert api.get("rule-sets/gcom-crf/9.9").status_code == 404
    assert api.get("rule-sets/gcom-crf/latest").status_code == 400


def test_limits_go_out_as_numbers(api: httpx.Client) -> None:
    limits = api.get("rule-sets/gcom-crf/6.1").json()["limits"]
    assert (limits["perCapitaMinT"], limits["mismatchPct"], limits["populationMax"]) == (0.2, 0.5, 40_000_000)


@pytest.mark.parametrize(
    ("country", "on", "target_year", "pct"),
    [
        ("JP", "2018-08-01", 2030, 26),
        ("JP", "2021-04-21", 2030, 26),
        ("JP", "2021-04-22", 2030, 46),
        ("JP", "2026-01-01", 2035, 60),
        ("JP", "2026-01-01", 2040, 73),
        ("EU", "2020-12-10", 2030, 40),
        ("EU", "2020-12-11", 2030, 55),
        ("IT", "2026-01-01", 2030, 55),
        ("JP", "2026-01-01", 2050, 73),
        ("JP", "2026-01-01", 2032, 46),
    ],
)
def test_the_national_target_is_the_one_that_counts_on_the_day(
    country: str, on: str, target_year: int, pct: int
) -> None:
    found = national_target(country, date.fromisoformat(on), target_year)
    assert found is not None
    assert found.pct == pct


def test_of_one_year_one_national_target_counts_at_a_time() -> None:
    replaced = [one.replaced_on for one in national_targets() if one.replaced_on is not None]
    for day in [*replaced, *(one.set_on for one in national_targets())]:
        for country in ("JP", "EU"):
            years = [one.target_year for one in counting(country, day)]
            assert len(years) == len(set(years)), (country, day)
    assert national_target("JP", date(2010, 1, 1)) is None
    assert national_target("AQ", date(2026, 1, 1)) is None


def test_national_targets_are_read_over_http(api: httpx.Client) -> None:
    everything = api.get("national-targets").json()["items"]
    assert len(everything) == len(national_targets())
    assert {one["clause"]["isVerified"] for one in everything} == {True, False}
    now = api.get("national-targets", params={"country": "JP", "on": "2026-01-01", "targetYear": 2030}).json()["items"]
    assert [(one["baseYear"], one["pct"]) for one in now] == [(2013, 46)]
    assert api.get("national-targets", params={"country": "FR", "on": "2019-01-01"}).json()["items"][1]["pct"] == 40
    assert api.get("national-targets", params={"country": "japan"}).status_code == 400


def test_the_service_is_not_ready_where_a_used_rule_set_changed(databases: Any, serve: Serve) -> None:
    with databases.migrated(SERVICE) as url:
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "error"})
        database = Database(settings, "test")
        try:
            with database.transaction() as session:
                note_use(session, "com-japan", "2018.1")
                note_use(session, "com-japan", "2018.1")
                assert session.scalars(select(UsedRuleSet.digest)).all() == [digest("com-japan", "2018.1")]
                assert changed_rule_sets(session) == []
            with serve(SERVICE.create_application(settings)) as client:
                assert client.get("/readyz").status_code == 200
                with database.transaction() as session:
                    session.execute(update(UsedRuleSet).values(digest="0" * 64))
                    session.add(UsedRuleSet(code="gcom-crf", version="5.0", digest="1" * 64))
                    session.flush()
                    changed, missing = changed_rule_sets(session)
                assert changed.startswith("rule set com-japan 2018.1: records were made under other bytes")
                assert missing == "rule set gcom-crf 5.0: records were made under it, and it is not in this release"
                assert client.get("/readyz").status_code == 503
        finally:
            database.dispose()


def test_the_document_of_findings_has_every_code_as_the_program_has_it() -> None:
    document = (Path(__file__).parents[4] / "docs" / "findings.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([A-Z0-9_]+)` \| (.+) \|$", document, re.MULTILINE))
    for code in CheckCode:
        severity, meaning, remedy = rows.pop(code.value).split(" | ")
        assert (severity, meaning) == (code.severity.value, code.meaning), code
        assert remedy.endswith("."), code
    assert rows == {}
