"""What every operation of both services must ask of who calls it, said a second time, by hand.

`PUBLIC`, `SIGNED_IN` (anybody with a good token), `PERSON` (who has signed in here), `HUMAN` (anybody but a program),
or the name of a permission, with what it is bound to: `record` (the public record in the address), `foreign` (one that
no organisation answers for), `organisation` (the organisation in the address), `any` (one of the caller's own is
enough), or nothing: the programme's roles alone.
Who has a permission is read from the table in docs/security.md.

A new operation needs a line here, or tests/permissions/test_covenant_operations.py or test_pairing_operations.py fails.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What an operation must ask."""

    needs: str
    bound_to: str = ""


PUBLIC, SIGNED_IN, PERSON, HUMAN = Row("public"), Row("signed in"), Row("person"), Row("human")


def _record(name: str) -> Row:
    return Row(name, "record")


def _organisation(name: str) -> Row:
    return Row(name, "organisation")


def _editing(one: str, many: str, bound_to: str = "record") -> dict[str, Row]:
    def _record(name: str) -> Row:
        return Row(name, bound_to)

    return {
        f"create_{one}": Row(f"{many}.create"),
        f"get_{one}_draft": _record(f"{many}.read_private"),
        f"update_{one}_draft": _record(f"{many}.edit"),
        f"discard_{one}_draft": _record(f"{many}.edit"),
        f"submit_{one}_draft": _record(f"{many}.submit"),
        f"return_{one}_draft": _record(f"{many}.review"),
        f"publish_{one}_draft": _record(f"{many}.publish"),
        f"delete_{one}": _record(f"{many}.delete"),
        f"list_{one}_versions": _record(f"{many}.read_private"),
        f"get_{one}_version": _record(f"{many}.read_private"),
        f"restore_{one}": _record(f"{many}.publish"),
        f"get_{one}_contact": _record("contacts.read"),
        f"replace_{one}_contact": _record("contacts.edit"),
        f"delete_{one}_contact": _record("contacts.edit"),
        f"list_{one}_changes": _record(f"{many}.read_private"),
    }


def _report(one: str) -> dict[str, Row]:
    """Reports belong to a signatory, whose authority begins them, and have no contact of their own."""
    rows = {name: row for name, row in _editing(one, "reports").items() if not name.endswith("_contact")}
    return {**rows, f"create_{one}": _record("reports.create"), f"assess_{one}_draft": _record("reports.read_private")}


_BOTH = {
    "get_statistics": PUBLIC,
    "get_features_landing_page": PUBLIC,
    "get_features_conformance": PUBLIC,
    "list_feature_collections": PUBLIC,
    "get_feature_collection": PUBLIC,
    "list_dictionaries": PUBLIC,
    "get_dictionary": PUBLIC,
    "list_drafts": Row("drafts.read", "any"),
    "list_changes": PUBLIC,
    "list_change_log": Row("changes.read"),
    "get_me": SIGNED_IN,
    "create_sign_in": HUMAN,
    "get_my_data": PERSON,
    "erase_me": PERSON,
    "list_member_organisations": Row("member_organisations.read", "any"),
    "get_member_organisation": _organisation("member_organisations.read"),
    "create_member_organisation": Row("member_organisations.manage"),
    "update_member_organisation": _organisation("member_organisations.manage"),
    "list_memberships": _organisation("members.read"),
    "update_membership": _organisation("members.manage"),
    "end_membership": _organisation("members.manage"),
    "list_invitations": _organisation("members.read"),
    "create_invitation": _organisation("members.invite"),
    "send_invitation_again": _organisation("members.invite"),
    "withdraw_invitation": _organisation("members.invite"),
    "list_delegations": _organisation("member_organisations.read"),
    "create_delegation": _organisation("delegations.manage"),
    "end_delegation": _organisation("delegations.manage"),
    "list_people": Row("people.read"),
    "search_people": Row("people.read"),
    "get_person": Row("people.read"),
    "erase_person": Row("people.manage"),
    "list_clients": Row("clients.read"),
    "get_client": Row("clients.read"),
    "create_client": Row("clients.manage"),
    "rotate_client": Row("clients.manage"),
    "remove_client": Row("clients.manage"),
}

# Calculators are for everybody: they store nothing.
_CALCULATORS = (
    "gwp",
    "co2e",
    "emission_factor",
    "activity_x_factor",
    "units",
    "efe",
    "efh",
    "chp",
    "target_base_year",
    "target_baseline_scenario",
    "target_intensity",
    "target_fixed_level",
    "target_faq",
    "per_capita_reduction",
    "inventory_totals",
    "progress",
    "notation_keys",
    "data_lint",
    "ambition",
    "eligibility_eu",
    "joint_plan",
    "rva_score",
)

COVENANT = {
    **_BOTH,
    "list_rule_sets": PUBLIC,
    "get_rule_set": PUBLIC,
    "list_national_targets": PUBLIC,
    **{f"calculate_{kind}": PUBLIC for kind in _CALCULATORS},
    "list_emission_factors": PUBLIC,
    "list_warming_potentials": PUBLIC,
    "list_covenants": PUBLIC,
    "get_covenant": PUBLIC,
    "list_signatories": PUBLIC,
    "list_signatory_points": PUBLIC,
    "get_signatory": PUBLIC,
    "list_signatory_features": PUBLIC,
    "get_signatory_feature": PUBLIC,
    **_editing("signatory", "signatories"),
    "merge_signatory": _record("signatories.merge"),
    "list_joint_groups": PUBLIC,
    "get_joint_group": PUBLIC,
    **_report("joint_group"),
    "list_inventories": PUBLIC,
    "get_inventory": PUBLIC,
    "get_inventory_totals": PUBLIC,
    "get_inventory_secap": PUBLIC,
    "get_inventory_gpc": PUBLIC,
    "list_inventory_restatements": PUBLIC,
    "list_inventory_editions": PUBLIC,
    "get_inventory_edition": PUBLIC,
    **_report("inventory"),
    "get_trajectory": PUBLIC,
    "calculate_what_if": PUBLIC,
    "list_targets": PUBLIC,
    "get_target": PUBLIC,
    **_report("target"),
    "list_plans": PUBLIC,
    "get_plan": PUBLIC,
    "list_actions": PUBLIC,
    "get_action": PUBLIC,
    **_report("plan"),
    "list_risk_assessments": PUBLIC,
    "get_risk_assessment": PUBLIC,
    **_report("risk_assessment"),
    "list_energy_indicators": PUBLIC,
    "list_energy_assessments": PUBLIC,
    "get_energy_assessment": PUBLIC,
    **_report("energy_assessment"),
    "list_goals": PUBLIC,
    "get_goal": PUBLIC,
    **_report("goal"),
    "get_reporting_workbook": PUBLIC,
    "get_reporting_workbook_draft": _record("reports.read_private"),
    "create_workbook_import": _record("reports.edit"),
    "list_workbook_imports": _record("reports.read_private"),
    "get_workbook_import": _record("reports.read_private"),
    "confirm_workbook_import": _record("reports.edit"),
    "discard_workbook_import": _record("reports.edit"),
    "get_inventory_ecrf": PUBLIC,
    "get_inventory_draft_ecrf": _record("reports.read_private"),
    "get_inventory_ecrf_losses": PUBLIC,
    "get_inventory_table": PUBLIC,
    "get_inventory_draft_table": _record("reports.read_private"),
    "load_estimates": Row("estimates.manage"),
    "list_estimate_files": Row("estimates.read"),
    "get_estimate_file": Row("estimates.read"),
    "delete_estimate_file": Row("estimates.manage"),
    "list_signatory_estimates": _record("reports.read_private"),
    "list_imports": Row("imports.read"),
    "get_import": Row("imports.read"),
    "list_import_findings": Row("imports.read"),
    "get_import_report": Row("imports.read"),
    "list_import_differences": Row("imports.read"),
    "create_import": Row("imports.upload"),
    "discard_import": Row("imports.upload"),
    "confirm_import": Row("imports.confirm"),
    "undo_import": Row("imports.undo"),
}

PAIRING = {
    **_BOTH,
    "list_pairings": PUBLIC,
    "get_pairing": PUBLIC,
    "list_territories": PUBLIC,
    "get_territory": PUBLIC,
    "list_territory_matches": PUBLIC,
    "get_score": PUBLIC,
    "calculate_score": PUBLIC,
    "calculate_stable_marriage": PUBLIC,
    "calculate_hospital_resident": PUBLIC,
    "calculate_stable_roommates": PUBLIC,
    "calculate_assignment": PUBLIC,
    "calculate_cohort_optimal": PUBLIC,
    "calculate_cohort_stable": PUBLIC,
    "list_events": PUBLIC,
    "get_event": PUBLIC,
    "list_topics": PUBLIC,
    "get_topic": PUBLIC,
    "list_programmes": PUBLIC,
    "get_programme": PUBLIC,
    "list_organisations": PUBLIC,
    "get_organisation": PUBLIC,
    "list_indicators": PUBLIC,
    "get_indicator": PUBLIC,
    "list_territory_features": PUBLIC,
    "get_territory_feature": PUBLIC,
    "list_pairing_features": PUBLIC,
    "get_pairing_feature": PUBLIC,
    **_editing("territory", "territories"),
    **_editing("organisation", "organisations"),
    **_editing("event", "events", "foreign"),
    "list_calls": PUBLIC,
    "get_call": PUBLIC,
    **{name: row for name, row in _editing("call", "calls", "foreign").items() if not name.endswith("_contact")},
    "list_call_transitions": Row("calls.read_progress"),
    "move_call": Row("calls.move"),
    "list_applications": Row("applications.read", "any"),
    "create_application": _record("applications.edit"),
    "get_application": _record("applications.read"),
    "update_application": _record("applications.edit"),
    "submit_application": _record("applications.submit"),
    "withdraw_application": _record("applications.submit"),
    "get_application_eligibility": _record("applications.read"),
    "recheck_application": _record("applications.decide"),
    "list_application_readings": _record("applications.read_readings"),
    "read_application": _record("applications.assess"),
    "list_application_decisions": _record("applications.read_decisions"),
    "decide_application": _record("applications.decide"),
    "get_application_feedback": _record("applications.read"),
    "get_application_result": _record("applications.read_vetoes"),
    "create_cohort": Row("matching.run"),
    "list_cohorts": Row("matching.read"),
    "get_cohort": Row("matching.read"),
    "get_cohort_matrix": Row("matching.read"),
    "create_match_run": Row("matching.run"),
    "list_match_runs": Row("matching.read"),
    "get_match_run": Row("matching.read"),
    "get_match_run_input": Row("matching.read"),
    "get_match_run_prices": Row("matching.read"),
    "get_match_run_robustness": Row("matching.read"),
    "get_match_run_differences": Row("matching.read"),
    "get_match_run_explanation": Row("matching.read"),
    "get_match_run_member": Row("matching.read"),
    "publish_match_run": Row("matching.publish"),
    "withdraw_match_run": Row("matching.publish"),
    "merge_territory": _record("territories.merge"),
    "merge_organisation": _record("organisations.merge"),
}
