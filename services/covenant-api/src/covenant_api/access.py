"""Who may do what: every permission of the service, and what each of its operations asks of who calls it.

The table in docs/security.md is held against this file, and tests/permissions tries every operation with every role.
"""

from servicekit.access import (
    PUBLIC,
    SHARED_PERMISSIONS,
    Permission,
    Routes,
    Scope,
    record_permissions,
    report_permissions,
)
from servicekit.changes.rules import CHANGES_RULES
from servicekit.editing.rules import DRAFTS_RULES, editing_rules
from servicekit.members.kinds import Role
from servicekit.members.rules import MEMBER_RULES

_STAFF = frozenset({Role.STAFF, Role.ADMINISTRATOR})

SIGNATORIES = record_permissions("signatories", "signatories")
# Inventories, targets, assessments, plans and all else that a signatory reports.
REPORTS = report_permissions("reports", "reports")

IMPORTS_READ = Permission(
    name="imports.read",
    meaning="See imports of signatory lists, with their reports",
    scope=Scope.READ,
    everywhere=_STAFF | {Role.AUDITOR},
)
IMPORTS_UPLOAD = Permission(
    name="imports.upload",
    meaning="Upload a signatory list and see what its import would change",
    scope=Scope.WRITE,
    everywhere=_STAFF,
)
IMPORTS_CONFIRM = Permission(
    name="imports.confirm",
    meaning="Let an uploaded list be stored",
    scope=Scope.WRITE,
    everywhere=_STAFF,
)
IMPORTS_UNDO = Permission(
    name="imports.undo",
    meaning="Take an import back",
    scope=Scope.WRITE,
    everywhere=_STAFF,
)

ESTIMATES_READ = Permission(
    name="estimates.read",
    meaning="See which files of estimates are loaded, with their reports",
    scope=Scope.READ,
    everywhere=_STAFF | {Role.AUDITOR},
)
ESTIMATES_MANAGE = Permission(
    name="estimates.manage",
    meaning="Load files of estimates, which signatories can begin an inventory from, and delete them",
    scope=Scope.WRITE,
    everywhere=_STAFF,
)

PERMISSIONS = (
    *SIGNATORIES.all(),
    *REPORTS.all(),
    IMPORTS_READ,
    IMPORTS_UPLOAD,
    IMPORTS_CONFIRM,
    IMPORTS_UNDO,
    ESTIMATES_READ,
    ESTIMATES_MANAGE,
    *SHARED_PERMISSIONS,
)

ROUTES: Routes = {
    "create_import": IMPORTS_UPLOAD,
    "list_imports": IMPORTS_READ,
    "get_import": IMPORTS_READ,
    "list_import_findings": IMPORTS_READ,
    "get_import_report": IMPORTS_READ,
    "list_import_differences": IMPORTS_READ,
    "confirm_import": IMPORTS_CONFIRM,
    "discard_import": IMPORTS_UPLOAD,
    "undo_import": IMPORTS_UNDO,
    "list_covenants": PUBLIC,
    "get_covenant": PUBLIC,
    "list_signatories": PUBLIC,
    "list_signatory_points": PUBLIC,
    "get_signatory": PUBLIC,
    "get_statistics": PUBLIC,
    "list_emission_factors": PUBLIC,
    "list_warming_potentials": PUBLIC,
    "calculate_gwp": PUBLIC,
    "calculate_co2e": PUBLIC,
    "calculate_emission_factor": PUBLIC,
    "calculate_activity_x_factor": PUBLIC,
    "calculate_units": PUBLIC,
    "calculate_efe": PUBLIC,
    "calculate_efh": PUBLIC,
    "calculate_chp": PUBLIC,
    "calculate_target_base_year": PUBLIC,
    "calculate_target_baseline_scenario": PUBLIC,
    "calculate_target_intensity": PUBLIC,
    "calculate_target_fixed_level": PUBLIC,
    "calculate_target_faq": PUBLIC,
    "calculate_per_capita_reduction": PUBLIC,
    "calculate_inventory_totals": PUBLIC,
    "calculate_progress": PUBLIC,
    "calculate_notation_keys": PUBLIC,
    "calculate_data_lint": PUBLIC,
    "calculate_ambition": PUBLIC,
    "calculate_eligibility_eu": PUBLIC,
    "calculate_joint_plan": PUBLIC,
    "calculate_rva_score": PUBLIC,
    "get_reporting_workbook": PUBLIC,
    "get_reporting_workbook_draft": REPORTS.read_private,
    "create_workbook_import": REPORTS.edit,
    "list_workbook_imports": REPORTS.read_private,
    "get_workbook_import": REPORTS.read_private,
    "confirm_workbook_import": REPORTS.edit,
    "discard_workbook_import": REPORTS.edit,
    "get_inventory_ecrf": PUBLIC,
    "get_inventory_draft_ecrf": REPORTS.read_private,
    "get_inventory_ecrf_losses": PUBLIC,
    "get_inventory_table": PUBLIC,
    "get_inventory_draft_table": REPORTS.read_private,
    "load_estimates": ESTIMATES_MANAGE,
    "list_estimate_files": ESTIMATES_READ,
    "get_estimate_file": ESTIMATES_READ,
    "delete_estimate_file": ESTIMATES_MANAGE,
    "list_signatory_estimates": REPORTS.read_private,
    "get_features_landing_page": PUBLIC,
    "get_features_conformance": PUBLIC,
    "list_feature_collections": PUBLIC,
    "get_feature_collection": PUBLIC,
    "list_signatory_features": PUBLIC,
    "get_signatory_feature": PUBLIC,
    **editing_rules("signatory", SIGNATORIES),
    "merge_signatory": SIGNATORIES.merge,
    "get_trajectory": PUBLIC,
    "calculate_what_if": PUBLIC,
    "list_targets": PUBLIC,
    "get_target": PUBLIC,
    "assess_target_draft": REPORTS.read_private,
    **editing_rules("target", REPORTS, contacts=False),
    "list_plans": PUBLIC,
    "get_plan": PUBLIC,
    "list_actions": PUBLIC,
    "get_action": PUBLIC,
    "assess_plan_draft": REPORTS.read_private,
    **editing_rules("plan", REPORTS, contacts=False),
    "list_joint_groups": PUBLIC,
    "get_joint_group": PUBLIC,
    "assess_joint_group_draft": REPORTS.read_private,
    **editing_rules("joint-group", REPORTS, contacts=False),
    "list_inventories": PUBLIC,
    "get_inventory": PUBLIC,
    "get_inventory_totals": PUBLIC,
    "get_inventory_secap": PUBLIC,
    "get_inventory_gpc": PUBLIC,
    "list_inventory_restatements": PUBLIC,
    "list_inventory_editions": PUBLIC,
    "get_inventory_edition": PUBLIC,
    "assess_inventory_draft": REPORTS.read_private,
    **editing_rules("inventory", REPORTS, contacts=False),
    "list_risk_assessments": PUBLIC,
    "get_risk_assessment": PUBLIC,
    "assess_risk_assessment_draft": REPORTS.read_private,
    **editing_rules("risk-assessment", REPORTS, contacts=False),
    "list_energy_indicators": PUBLIC,
    "list_energy_assessments": PUBLIC,
    "get_energy_assessment": PUBLIC,
    "assess_energy_assessment_draft": REPORTS.read_private,
    **editing_rules("energy-assessment", REPORTS, contacts=False),
    "list_goals": PUBLIC,
    "get_goal": PUBLIC,
    "assess_goal_draft": REPORTS.read_private,
    **editing_rules("goal", REPORTS, contacts=False),
    **DRAFTS_RULES,
    **CHANGES_RULES,
    "list_rule_sets": PUBLIC,
    "get_rule_set": PUBLIC,
    "list_national_targets": PUBLIC,
    "list_dictionaries": PUBLIC,
    "get_dictionary": PUBLIC,
    **MEMBER_RULES,
}
