"""Who may do what: every permission of the service, and what each of its operations asks of who calls it.

The table in docs/security.md is held against this file, and tests/permissions tries every operation with every role.
"""

from typing import Final

from servicekit.access import (
    PUBLIC,
    SHARED_PERMISSIONS,
    Permission,
    RecordPermissions,
    Routes,
    Scope,
    record_permissions,
)
from servicekit.changes.rules import CHANGES_RULES
from servicekit.editing.rules import DRAFTS_RULES, editing_rules
from servicekit.members.kinds import Role
from servicekit.members.rules import MEMBER_RULES

TERRITORIES = record_permissions("territories", "territories")
ORGANISATIONS = record_permissions("organisations", "organisations")
EVENTS = record_permissions("events", "events")

_STAFF: Final = frozenset({Role.STAFF, Role.ADMINISTRATOR})
_ASSESSORS: Final = _STAFF | {Role.EVALUATOR}


def _staff_alone(kind: str, verb: str, meaning: str, everywhere: frozenset[Role] = _STAFF) -> Permission:
    scope = Scope.READ if verb.startswith("read") else Scope.WRITE
    return Permission(name=f"{kind}.{verb}", meaning=meaning, scope=scope, everywhere=everywhere)


# A call is the programme's: nobody has one of the own.
CALLS = RecordPermissions(
    read_private=_staff_alone(
        "calls", "read_private", "See drafts and earlier versions of calls", _ASSESSORS | {Role.AUDITOR}
    ),
    edit=_staff_alone("calls", "edit", "Edit drafts of calls"),
    submit=_staff_alone("calls", "submit", "Submit drafts of calls for review"),
    review=_staff_alone("calls", "review", "Return submitted drafts of calls with a remark"),
    publish=_staff_alone("calls", "publish", "Publish drafts of calls, and restore earlier versions"),
    create=_staff_alone("calls", "create", "Create calls"),
    delete=_staff_alone("calls", "delete", "Delete calls that nobody applied to, with a reason"),
)
CALLS_PROGRESS = _staff_alone(
    "calls", "read_progress", "See where a call stands and how it came there", _ASSESSORS | {Role.AUDITOR}
)
CALLS_MOVE = _staff_alone("calls", "move", "Take a closed call on: to its evaluation, its decision, the archive")


def _of_applicants(verb: str, meaning: str, *own: Role, everywhere: frozenset[Role] = _STAFF) -> Permission:
    scope = Scope.READ if verb.startswith("read") else Scope.WRITE
    name = f"applications.{verb}"
    return Permission(name=name, meaning=meaning, scope=scope, own=frozenset(own), everywhere=everywhere)


APPLICATIONS_READ = _of_applicants(
    "read",
    "See applications, without whom an applicant refuses as a partner",
    Role.OWNER, Role.EDITOR, Role.SUBMITTER,
    everywhere=_ASSESSORS,
)  # fmt: skip
APPLICATIONS_READ_VETOES = _of_applicants(
    "read_vetoes",
    "See whom an applicant refuses as a partner, and whom to ask about an application",
    Role.OWNER, Role.EDITOR, Role.SUBMITTER,
)  # fmt: skip
APPLICATIONS_EDIT = _of_applicants("edit", "Begin and write applications", Role.OWNER, Role.EDITOR)
APPLICATIONS_SUBMIT = _of_applicants("submit", "Submit applications, and withdraw them", Role.OWNER, Role.SUBMITTER)
READINGS_READ = _of_applicants(
    "read_readings", "See readings: the own one, and others once the own one is handed in", everywhere=_ASSESSORS
)
READINGS_WRITE = _of_applicants("assess", "Read applications and give points", everywhere=_ASSESSORS)
DECISIONS_READ = _of_applicants("read_decisions", "See decisions before the call is decided")
DECISIONS_WRITE = _of_applicants("decide", "Decide on applications, and write the feedback")

# Cohorts and runs hold what every applicant does not want, so that no evaluator sees them either.
MATCHING_READ = _staff_alone("matching", "read", "See cohorts and match runs, with the wishes and vetoes of all")
MATCHING_RUN = _staff_alone("matching", "run", "Make cohorts and match runs")
MATCHING_PUBLISH = _staff_alone("matching", "publish", "Propose the pairs of a match run, and take that back")

PERMISSIONS = (
    *TERRITORIES.all(),
    *ORGANISATIONS.all(),
    *EVENTS.all(),
    *CALLS.all(),
    CALLS_PROGRESS,
    CALLS_MOVE,
    APPLICATIONS_READ,
    APPLICATIONS_READ_VETOES,
    APPLICATIONS_EDIT,
    APPLICATIONS_SUBMIT,
    READINGS_READ,
    READINGS_WRITE,
    DECISIONS_READ,
    DECISIONS_WRITE,
    MATCHING_READ,
    MATCHING_RUN,
    MATCHING_PUBLISH,
    *SHARED_PERMISSIONS,
)

ROUTES: Routes = {
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
    "get_statistics": PUBLIC,
    "get_features_landing_page": PUBLIC,
    "get_features_conformance": PUBLIC,
    "list_feature_collections": PUBLIC,
    "get_feature_collection": PUBLIC,
    "list_territory_features": PUBLIC,
    "get_territory_feature": PUBLIC,
    "list_pairing_features": PUBLIC,
    "get_pairing_feature": PUBLIC,
    **editing_rules("territory", TERRITORIES),
    **editing_rules("organisation", ORGANISATIONS),
    **editing_rules("event", EVENTS),
    "list_calls": PUBLIC,
    "get_call": PUBLIC,
    **editing_rules("call", CALLS, contacts=False),
    "list_call_transitions": CALLS_PROGRESS,
    "move_call": CALLS_MOVE,
    "list_applications": APPLICATIONS_READ,
    "create_application": APPLICATIONS_EDIT,
    "get_application": APPLICATIONS_READ,
    "update_application": APPLICATIONS_EDIT,
    "submit_application": APPLICATIONS_SUBMIT,
    "withdraw_application": APPLICATIONS_SUBMIT,
    "get_application_eligibility": APPLICATIONS_READ,
    "recheck_application": DECISIONS_WRITE,
    "list_application_readings": READINGS_READ,
    "read_application": READINGS_WRITE,
    "list_application_decisions": DECISIONS_READ,
    "decide_application": DECISIONS_WRITE,
    "get_application_feedback": APPLICATIONS_READ,
    "get_application_result": APPLICATIONS_READ_VETOES,
    "create_cohort": MATCHING_RUN,
    "list_cohorts": MATCHING_READ,
    "get_cohort": MATCHING_READ,
    "get_cohort_matrix": MATCHING_READ,
    "create_match_run": MATCHING_RUN,
    "list_match_runs": MATCHING_READ,
    "get_match_run": MATCHING_READ,
    "get_match_run_input": MATCHING_READ,
    "get_match_run_prices": MATCHING_READ,
    "get_match_run_robustness": MATCHING_READ,
    "get_match_run_differences": MATCHING_READ,
    "get_match_run_explanation": MATCHING_READ,
    "get_match_run_member": MATCHING_READ,
    "publish_match_run": MATCHING_PUBLISH,
    "withdraw_match_run": MATCHING_PUBLISH,
    "merge_territory": TERRITORIES.merge,
    "merge_organisation": ORGANISATIONS.merge,
    **DRAFTS_RULES,
    **CHANGES_RULES,
    "list_dictionaries": PUBLIC,
    "get_dictionary": PUBLIC,
    **MEMBER_RULES,
}
