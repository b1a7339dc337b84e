"""What a joint group is to the record of changes: its own content."""

from typing import Final

from covenant_api.joint_groups.content import JointGroupContent
from covenant_api.joint_groups.models import JointGroupMemberRecord, JointGroupRecord
from covenant_api.reporting.rows import rule_set_expression
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection, from_table, json_list

_PLAIN: Final = (
    "signatory_id", "name", "option", "started_on", "ended_on", "document_url", "language", "is_invented",
    "provenance_note",
)  # fmt: skip
_members = (
    from_table(JointGroupMemberRecord)
    .where(JointGroupMemberRecord.joint_group_id == JointGroupRecord.id)
    .correlate(JointGroupRecord)
)

JOINT_GROUP_RECORD: Final = RecordKind(
    name="joint-group",
    content=Projection(
        JointGroupContent,
        {
            **{name: getattr(JointGroupRecord, name) for name in _PLAIN},
            "rule_set": rule_set_expression(JointGroupRecord),
            "member_ids": json_list(_members, JointGroupMemberRecord.signatory_id, JointGroupMemberRecord.position),
        },
    ),
    source=records(JointGroupRecord),
    id=JointGroupRecord.id,
)
