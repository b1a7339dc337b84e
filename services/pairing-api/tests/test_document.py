"""The OpenAPI document: it is committed, complete and says what the service does."""

import json
from pathlib import Path
from typing import Any

import pytest

from pairing_api.cli import SERVICE
from pairing_api.main import ROUTERS
from servicekit import console

COMMITTED = Path(__file__).parents[1] / "openapi.json"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(COMMITTED.read_text(encoding="utf-8"))
    return content


def test_the_committed_document_is_the_served_one(own_api: Any, document: dict[str, Any]) -> None:
    assert own_api.json("openapi.json") == document, "make openapi writes it anew"


def test_the_command_prints_the_committed_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert console.run(SERVICE, arguments=["openapi"]) == 0
    assert capsys.readouterr().out == COMMITTED.read_text(encoding="utf-8")


def test_every_operation_and_parameter_is_described(document: dict[str, Any]) -> None:
    operations = [one for path in document["paths"].values() for one in path.values()]
    routes = [route for router in ROUTERS for route in router.routes]
    # The landing page of the features answers with a stroke behind its address too, which the document does not say.
    spoken = [route for route in routes if getattr(route, "include_in_schema", True)]
    assert len(operations) == len(spoken) == len(routes) - 1 == 156
    for operation in operations:
        assert operation["description"]
        assert operation["tags"]
        assert all(parameter["description"] for parameter in operation.get("parameters", []))
        assert "422" not in operation["responses"]
        problem = operation["responses"]["400"]["content"]
        assert list(problem) == ["application/problem+json"]
    assert len({operation["operationId"] for operation in operations}) == len(operations)


def test_every_field_is_described(document: dict[str, Any]) -> None:
    bare = []
    for name, schema in document["components"]["schemas"].items():
        for field, definition in schema.get("properties", {}).items():
            referred = document["components"]["schemas"].get(definition.get("$ref", "").rpartition("/")[2], {})
            if not definition.get("description") and not referred.get("description"):
                bare.append(f"{name}.{field}")
    assert bare == []


def test_the_document_has_the_addresses_that_were_promised(document: dict[str, Any]) -> None:
    lists = ["topics", "programmes", "territories", "organisations", "pairings", "events", "indicators"]
    base = "/api/pairing/v1/"
    singles = [f"{base}{one}/{{{'code' if one == 'topics' else 'slug'}}}" for one in lists]
    dictionaries = [f"{base}dictionaries", f"{base}dictionaries/{{name}}"]
    collections = f"{base}ogc/collections"
    features = [f"{base}ogc", f"{base}ogc/conformance", collections, f"{collections}/{{collectionId}}"]
    for collection in ("territories", "pairings"):
        features += [f"{collections}/{collection}/items", f"{collections}/{collection}/items/{{featureId}}"]
    parts = [
        *("draft", "draft/submissions", "draft/reviews", "draft/publications", "versions", "versions/{version}"),
        *("restorations", "contact", "changes"),
    ]
    editing = [f"{base}{one}/{{slug}}/{part}" for one in ("territories", "organisations", "events") for part in parts]
    mergers = [f"{base}{one}/{{slug}}/mergers" for one in ("territories", "organisations")]
    organisation = f"{base}member-organisations/{{organisationId}}"
    people = [
        *(base + one for one in ("me", "me/sign-ins", "me/data", "people", "people/searches", "people/{personId}")),
        *(base + one for one in ("clients", "clients/{clientId}", "clients/{clientId}/rotations")),
        *(base + "member-organisations", organisation),
        *(f"{organisation}/memberships", f"{organisation}/memberships/{{membershipId}}"),
        *(f"{organisation}/invitations", f"{organisation}/invitations/{{invitationId}}"),
        f"{organisation}/invitations/{{invitationId}}/messages",
        *(f"{organisation}/delegations", f"{organisation}/delegations/{{delegationId}}"),
    ]
    call, application = f"{base}calls/{{slug}}", f"{base}applications/{{applicationId}}"
    application_parts = [
        *("decisions", "eligibility", "eligibility-checks", "feedback", "readings", "result", "submissions"),
        "withdrawals",
    ]
    applying = [
        *(base + "calls", call, f"{call}/applications", f"{call}/transitions"),
        *(f"{call}/{part}" for part in parts if part != "contact"),
        *(base + "applications", application),
        *(f"{application}/{part}" for part in application_parts),
    ]
    run, kinds = f"{base}match-runs/{{matchRunId}}", ("assignment", "cohort-optimal", "cohort-stable", "score")
    run_parts = [
        *("differences", "explanations/{eu}/{partner}", "input", "members/{territory}", "prices", "publications"),
        *("robustness", "withdrawals"),
    ]
    matching = [
        *(f"{base}calculations/{kind}" for kind in kinds),
        *(f"{base}calculations/{kind}" for kind in ("hospital-resident", "stable-marriage", "stable-roommates")),
        *(base + "cohorts", f"{base}cohorts/{{cohortId}}", f"{base}cohorts/{{cohortId}}/matrix"),
        *(base + "match-runs", run, *(f"{run}/{part}" for part in run_parts)),
        f"{base}scores/{{territoryA}}/{{territoryB}}",
        f"{base}territories/{{slug}}/matches",
    ]
    assert set(document["paths"]) == {
        *applying,
        *matching,
        *editing,
        *mergers,
        *people,
        base + "changes",
        base + "change-log",
        base + "drafts",
        *(base + one for one in lists),
        *singles,
        base + "statistics",
        *dictionaries,
        *features,
    }
