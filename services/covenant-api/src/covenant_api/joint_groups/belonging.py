"""Joint groups where two signatories are merged: the one that stays leads, or is a member, in place of the other."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import delete, exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from covenant_api.joint_groups.history import JOINT_GROUP_RECORD
from covenant_api.joint_groups.models import JointGroupMemberRecord, JointGroupRecord
from covenant_api.signatories.belonging import Belonging

_QUIETLY: Final = {"synchronize_session": False}


def _ids(session: Session, signatory_id: UUID) -> Sequence[UUID]:
    member = JointGroupMemberRecord
    of_it = exists().where(member.joint_group_id == JointGroupRecord.id, member.signatory_id == signatory_id)
    return session.scalars(
        select(JointGroupRecord.id).where(or_(JointGroupRecord.signatory_id == signatory_id, of_it))
    ).all()


def _move(session: Session, gone: UUID, stays: UUID) -> None:
    member = JointGroupMemberRecord
    led = update(JointGroupRecord).where(JointGroupRecord.signatory_id == gone)
    session.execute(led.values(signatory_id=stays, updated_at=func.now()), execution_options=_QUIETLY)
    # Nobody is a member twice, and who leads is none beside that.
    own = aliased(member)
    is_there = or_(
        exists().where(own.joint_group_id == member.joint_group_id, own.signatory_id == stays),
        exists().where(JointGroupRecord.id == member.joint_group_id, JointGroupRecord.signatory_id == stays),
    )
    session.execute(delete(member).where(member.signatory_id == gone, is_there), execution_options=_QUIETLY)
    leads_now = exists().where(JointGroupRecord.id == member.joint_group_id, JointGroupRecord.signatory_id == stays)
    session.execute(delete(member).where(member.signatory_id == stays, leads_now), execution_options=_QUIETLY)
    moved = update(member).where(member.signatory_id == gone).values(signatory_id=stays)
    session.execute(moved, execution_options=_QUIETLY)


GROUPS_OF_SIGNATORIES: Final = Belonging(kind=JOINT_GROUP_RECORD, ids=_ids, move=_move)
