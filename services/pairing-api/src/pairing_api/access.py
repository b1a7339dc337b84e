"""Who may do what: every permission of the service, and what each of its operations asks of who calls it.

The table in docs/security.md is held against this file, and tests/permissions tries every operation with every role.
"""

from servicekit.access import (
    PUBLIC,
    SHARED_PERMISSIONS,
    Routes,
    record_permissions,
)
from servicekit.changes.rules import CHANGES_RULES
from servicekit.editing.rules import DRAFTS_RULES, editing_rules
from servicekit.members.rules import MEMBER_RULES

TERRITORIES = record_permissions("territories", "territories")
ORGANISATIONS = record_permissions("organisations", "organisations")
EVENTS = record_permissions("events", "events")

PERMISSIONS = (
    *TERRITORIES.all(),
    *ORGANISATIONS.all(),
    *EVENTS.all(),
    *SHARED_PERMISSIONS,
)

ROUTES: Routes = {
    "list_pairings": PUBLIC,
    "get_pairing": PUBLIC,
    "list_territories": PUBLIC,
    "get_territory": PUBLIC,
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
    "merge_territory": TERRITORIES.merge,
    "merge_organisation": ORGANISATIONS.merge,
    **DRAFTS_RULES,
    **CHANGES_RULES,
    "list_dictionaries": PUBLIC,
    "get_dictionary": PUBLIC,
    **MEMBER_RULES,
}
