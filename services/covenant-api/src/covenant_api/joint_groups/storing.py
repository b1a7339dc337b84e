"""Joint groups written one by one.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from covenant_api.joint_groups.content import JointGroupContent
from covenant_api.joint_groups.models import JointGroupMemberRecord, JointGroupRecord
from covenant_api.reporting.referring import check_report
from covenant_api.rules.use import note_use
from covenant_api.signatories.models import Signatory
from gazetteer.folding import sort_key
from servicekit.problems import FieldError, invalid
from servicekit.search import search_document

_PLAIN = (
    "signatory_id",
    "option",
    "started_on",
    "ended_on",
    "document_url",
    "language",
    "is_invented",
    "provenance_note",
)


def check_joint_group(session: Session, group_id: UUID, content: JointGroupContent) -> None:
    """Refuse a group of signatories, or under a rule set, that there are not.

    Raises:
        Problem: 400; pointers begin at the content.
    """
    check_report(session, content.signatory_id, content.rule_set)
    known = set(session.scalars(select(Signatory.id).where(Signatory.id.in_(content.member_ids))))
    unknown = [
        FieldError(pointer=f"/memberIds/{position}", code="unknown", detail="There is no signatory of this id.")
        for position, one in enumerate(content.member_ids)
        if one not in known
    ]
    if unknown:
        raise invalid(*unknown)


def store_joint_group(session: Session, group_id: UUID, content: JointGroupContent, new: bool) -> None:
    """Make the register say of the group what `content`, which is complete, says; `new` where it has no row yet."""
    note_use(session, content.rule_set.code, content.rule_set.version)
    name = content.name or ""
    row: dict[str, Any] = {
        **{one: getattr(content, one) for one in _PLAIN},
        "name": name,
        "sort_name": sort_key(name),
        "search_document": search_document([name]),
        "rule_set_code": content.rule_set.code,
        "rule_set_version": content.rule_set.version,
    }
    if new:
        session.execute(insert(JointGroupRecord).values(id=group_id, **row))
    else:
        changed = update(JointGroupRecord).where(JointGroupRecord.id == group_id)
        session.execute(changed.values(updated_at=func.now(), **row))
    session.execute(delete(JointGroupMemberRecord).where(JointGroupMemberRecord.joint_group_id == group_id))
    members = [
        {"joint_group_id": group_id, "signatory_id": one, "position": position}
        for position, one in enumerate(content.member_ids)
    ]
    if members:
        session.execute(insert(JointGroupMemberRecord), members)


def remove_joint_group(session: Session, group_id: UUID) -> None:
    """Take the group out of the register. Reports made for it have to be taken out before."""
    session.execute(delete(JointGroupRecord).where(JointGroupRecord.id == group_id))
