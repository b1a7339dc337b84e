"""Bodies and parameters that an operation accepts, made of its own description in the document.

They need not make sense: what matters is that a request is not turned away for its form before it is for its sender.
Where the description is not enough, `GIVEN` has a body by hand.
"""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

Json = dict[str, Any]
_TOMORROW = (datetime.now(UTC).date() + timedelta(days=1)).isoformat()

# A report belongs to the signatory that it names.
_REPORT: Json = {
    "content": {
        "signatoryId": "{signatories/signatoryId}",
        "ruleSet": {"code": "gcom-crf", "version": "6.1"},
    }
}

# By operation; `{name}` is filled in from the prepared records of the target.
GIVEN: dict[str, Json] = {
    "create_member_organisation": {"name": "A new city", "kind": "coordinator"},
    "update_member_organisation": {"name": "Another name"},
    "update_membership": {"role": "submitter"},
    "create_invitation": {"email": "new@iuc.example", "role": "viewer", "language": "en"},
    "create_delegation": {"coordinatorId": "{coordinatorId}", "role": "viewer", "endsOn": _TOMORROW},
    "create_client": {
        "name": "Program",
        "organisationId": "{organisationId}",
        "role": "viewer",
        "scopes": ["iuc:read"],
    },
    "create_joint_group": _REPORT,
    "create_inventory": {"content": {**_REPORT["content"], "year": 2023}},
    "create_target": _REPORT,
    "create_plan": _REPORT,
    "create_risk_assessment": _REPORT,
    "create_energy_assessment": _REPORT,
    "create_goal": _REPORT,
    "create_application": {"territory": "{territories/slug}"},
    "move_call": {"to": "archived"},
    "read_application": {"points": [], "hasNoConflict": True},
    "decide_application": {"outcome": "rejected", "feedback": "No"},
    "create_call": {
        "content": {
            "names": {"en": "A new call"},
            "programme": "iuc",
            "timeZone": "UTC",
            "opensAt": "2020-01-01",
            "closesAt": "2190-01-01",
        }
    },
}


class Examples:
    """Makes examples of the schemas of a document."""

    def __init__(self, document: Json) -> None:
        self._schemas: Json = document["components"]["schemas"]

    def body(self, operation: Json, values: dict[str, str]) -> tuple[str, Any] | None:
        """Media type and body that the operation takes; None where it takes none."""
        content = operation.get("requestBody", {}).get("content", {})
        if not content:
            return None
        for media_type in ("application/json", "application/merge-patch+json"):
            if media_type in content:
                given = GIVEN.get(operation["operationId"])
                if given is not None:
                    return media_type, {name: self._filled(value, values) for name, value in given.items()}
                if media_type == "application/merge-patch+json":
                    return media_type, {}
                return media_type, self.of(content[media_type]["schema"])
        media_type = "text/csv" if "text/csv" in content else next(iter(content))
        return media_type, b"a,b\n1,2\n"

    def parameters(self, operation: Json, place: str) -> dict[str, str]:
        """Values of the parameters that the operation cannot do without."""
        return {
            one["name"]: str(self.of(one["schema"]))
            for one in operation.get("parameters", [])
            if one["in"] == place and one.get("required")
        }

    def least(self, operation: Json) -> dict[str, str]:
        """What keeps the answer of a list short."""
        names = [one["name"] for one in operation.get("parameters", []) if one["in"] == "query"]
        return {"limit": "1"} if "limit" in names else {}

    def _filled(self, value: Any, values: dict[str, str]) -> Any:
        if isinstance(value, dict):
            return {name: self._filled(one, values) for name, one in value.items()}
        return value.format(**values) if isinstance(value, str) else value

    def of(self, schema: Json) -> Any:
        """An example of the schema, as small as it may be."""
        if "$ref" in schema:
            return self.of(self._schemas[schema["$ref"].rpartition("/")[2]])
        if schema.get("examples"):
            return schema["examples"][0]
        for one in ("const", "default"):
            if one in schema:
                return schema[one]
        if "enum" in schema:
            return schema["enum"][0]
        for one in ("anyOf", "oneOf", "allOf"):
            if one in schema:
                return self.of(schema[one][0])
        match schema.get("type"):
            case "object":
                wanted = schema.get("required", [])
                return {name: self.of(schema["properties"][name]) for name in wanted}
            case "array":
                return [self.of(schema["items"]) for _ in range(schema.get("minItems", 0))]
            case "integer":
                return schema.get("minimum", 1)
            case "number":
                return schema.get("minimum", 1.5)
            case "boolean":
                return True
            case "string":
                return self._text(schema)
        return {}

    def _text(self, schema: Json) -> str:
        match schema.get("format"):
            case "uuid":
                return str(uuid4())
            case "date":
                return _TOMORROW
            case "date-time":
                return datetime.now(UTC).isoformat()
            case "email":
                return "somebody@iuc.example"
            case "uri":
                return "https://iuc.example/"
        return "x" * int(schema.get("minLength", 1))
