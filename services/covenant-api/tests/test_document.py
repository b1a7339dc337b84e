"""The OpenAPI document that is promised."""

import json
from pathlib import Path
from typing import Any

import httpx

from covenant_api.access import ROUTES
from servicekit.access import PUBLIC

COMMITTED = Path(__file__).parents[1] / "openapi.json"


def test_the_committed_document_is_the_served_one(api: httpx.Client) -> None:
    committed = json.loads(COMMITTED.read_text(encoding="utf-8"))
    assert committed == api.get("openapi.json").json(), "run `make openapi` and commit the result"


def test_every_field_and_parameter_is_described() -> None:
    document = json.loads(COMMITTED.read_text(encoding="utf-8"))
    bare: list[str] = []
    for name, schema in document["components"]["schemas"].items():
        for field, info in schema.get("properties", {}).items():
            if not _described(info, document):
                bare.append(f"{name}.{field}")
    for path, operations in document["paths"].items():
        for operation in operations.values():
            bare += [f"{path}?{p['name']}" for p in operation.get("parameters", []) if not p.get("description")]
            if not operation.get("description"):
                bare.append(path)
    assert bare == []


def _described(info: dict[str, Any], document: dict[str, Any]) -> bool:
    if info.get("description"):
        return True
    if "$ref" in info:
        return bool(document["components"]["schemas"][info["$ref"].rsplit("/", 1)[1]].get("description"))
    return any(_described(one, document) for one in info.get("anyOf", []))


def test_operations_are_named_after_their_functions() -> None:
    document = json.loads(COMMITTED.read_text(encoding="utf-8"))
    names = [op["operationId"] for operations in document["paths"].values() for op in operations.values()]
    assert sorted(names) == sorted(ROUTES)
    public = [name for name, rule in ROUTES.items() if rule is PUBLIC]
    assert sorted(public) == [
        "calculate_activity_x_factor",
        "calculate_ambition",
        "calculate_chp",
        "calculate_co2e",
        "calculate_data_lint",
        "calculate_efe",
        "calculate_efh",
        "calculate_eligibility_eu",
        "calculate_emission_factor",
        "calculate_gwp",
        "calculate_inventory_totals",
        "calculate_joint_plan",
        "calculate_notation_keys",
        "calculate_per_capita_reduction",
        "calculate_progress",
        "calculate_rva_score",
        "calculate_target_base_year",
        "calculate_target_baseline_scenario",
        "calculate_target_faq",
        "calculate_target_fixed_level",
        "calculate_target_intensity",
        "calculate_units",
        "calculate_what_if",
        "get_action",
        "get_covenant",
        "get_dictionary",
        "get_energy_assessment",
        "get_feature_collection",
        "get_features_conformance",
        "get_features_landing_page",
        "get_goal",
        "get_inventory",
        "get_inventory_ecrf",
        "get_inventory_ecrf_losses",
        "get_inventory_edition",
        "get_inventory_gpc",
        "get_inventory_secap",
        "get_inventory_table",
        "get_inventory_totals",
        "get_joint_group",
        "get_plan",
        "get_reporting_workbook",
        "get_risk_assessment",
        "get_rule_set",
        "get_signatory",
        "get_signatory_feature",
        "get_statistics",
        "get_target",
        "get_trajectory",
        "list_actions",
        "list_changes",
        "list_covenants",
        "list_dictionaries",
        "list_emission_factors",
        "list_energy_assessments",
        "list_energy_indicators",
        "list_feature_collections",
        "list_goals",
        "list_inventories",
        "list_inventory_editions",
        "list_inventory_restatements",
        "list_joint_groups",
        "list_national_targets",
        "list_plans",
        "list_risk_assessments",
        "list_rule_sets",
        "list_signatories",
        "list_signatory_features",
        "list_signatory_points",
        "list_targets",
        "list_warming_potentials",
    ]
