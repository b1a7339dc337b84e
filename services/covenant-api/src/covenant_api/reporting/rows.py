"""Between what is written of a report and the row that keeps it: the fields that every part of a report has."""

from typing import Any

from sqlalchemy import func
from sqlalchemy.dialects.postgresql import JSON

from covenant_api.reporting.content import ReportContent


def rule_set_expression(model: Any) -> Any:
    """`RuleSetReference` as JSON, over a table with `ReportColumns`."""
    code, version = model.rule_set_code, model.rule_set_version
    return func.json_build_object("code", code, "version", version, type_=JSON)


def report_expressions(model: Any) -> dict[str, Any]:
    """The fields of `ReportContent` for a projection, over a table with `ReportColumns` and `GroupColumns`."""
    return {
        "signatory_id": model.signatory_id,
        "joint_group_id": model.joint_group_id,
        "rule_set": rule_set_expression(model),
        "language": model.language,
        "is_invented": model.is_invented,
        "provenance_note": model.provenance_note,
    }


def report_row(content: ReportContent) -> dict[str, Any]:
    """The same fields as a row of such a table has them."""
    return {
        "signatory_id": content.signatory_id,
        "joint_group_id": content.joint_group_id,
        "rule_set_code": content.rule_set.code,
        "rule_set_version": content.rule_set.version,
        "language": content.language,
        "is_invented": content.is_invented,
        "provenance_note": content.provenance_note,
    }
