"""Joint groups as the API shows them, and what other reports ask of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, literal, or_, select, union_all
from sqlalchemy.orm import aliased
from sqlalchemy.types import Text

from covenant_api.joint_groups.codes import JointOption
from covenant_api.joint_groups.models import JointGroupMemberRecord, JointGroupRecord
from covenant_api.joint_groups.queries import JointGroupQuery
from covenant_api.joint_groups.schemas import JointGroup, JointGroupItem
from covenant_api.reporting.rows import rule_set_expression
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.projections import Projection, count_of, from_table, json_list

# What runs a statement and gives all its rows: the transaction of a request, or single reads of a public answer.
Rows = Callable[[Any], Sequence[Any]]

# The lead is a member and stands before the others.
_all_members = union_all(
    select(
        JointGroupRecord.id.label("joint_group_id"),
        JointGroupRecord.signatory_id.label("signatory_id"),
        literal(-1).label("position"),
    ),
    select(JointGroupMemberRecord.joint_group_id, JointGroupMemberRecord.signatory_id, JointGroupMemberRecord.position),
).subquery("all_members")

_lead = aliased(Signatory)
_member = aliased(Signatory)
_members = from_table(_all_members).where(_all_members.c.joint_group_id == JointGroupRecord.id)
_members = _members.correlate(JointGroupRecord)
_named = _members.join(_member, _member.id == _all_members.c.signatory_id)
_MEMBER = Projection(
    SignatoryReference,
    {"id": _member.id, "name": _member.name, "names": _member.names, "country": _member.country},
)

_item_fields = {
    "id": JointGroupRecord.id,
    "name": JointGroupRecord.name,
    "option": JointGroupRecord.option,
    "signatory_id": JointGroupRecord.signatory_id,
    "signatory_name": _lead.name,
    "country": _lead.country,
    "member_ids": json_list(_members, _all_members.c.signatory_id, _all_members.c.position),
    "member_count": count_of(_members),
    "started_on": JointGroupRecord.started_on,
    "ended_on": JointGroupRecord.ended_on,
    "document_url": JointGroupRecord.document_url,
    "rule_set": rule_set_expression(JointGroupRecord),
    "status": literal("complete", Text),
    "language": JointGroupRecord.language,
    "is_invented": JointGroupRecord.is_invented,
    "provenance_note": JointGroupRecord.provenance_note,
    "updated_at": JointGroupRecord.updated_at,
}

JOINT_GROUP: Final = Projection(
    JointGroup,
    {
        **_item_fields,
        "members": _MEMBER.list_of(_named, _all_members.c.position),
        "created_at": JointGroupRecord.created_at,
    },
)

JOINT_GROUPS: Final = Listing(
    name="joint-groups",
    title="Groups of signatories that plan together",
    meaning=Meaning(["JointGroup", "schema:Organization"]),
    key="id",
    projection=Projection(JointGroupItem, _item_fields),
    source=records(JointGroupRecord).join(_lead, _lead.id == JointGroupRecord.signatory_id),
    id=JointGroupRecord.id,
    sorts={"name": SortKey(JointGroupRecord.sort_name), "updatedAt": SortKey(JointGroupRecord.updated_at)},
    default_sort=("name",),
    search=JointGroupRecord.search_document,
    record=JOINT_GROUP,
)


def conditions(query: JointGroupQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on joint groups. Those of whom the public sees nothing are left out."""
    found: list[ColumnElement[bool]] = [is_shown()]
    if query.signatory_id:
        found.append(_groups_of(query.signatory_id))
    if query.option:
        found.append(JointGroupRecord.option.in_(query.option))
    return found


def is_shown() -> ColumnElement[bool]:
    """Whether the public sees the group: its lead is no longer pending."""
    return _lead.status != "pending"


def _groups_of(signatory_ids: Sequence[UUID]) -> ColumnElement[bool]:
    member = JointGroupMemberRecord
    return or_(
        JointGroupRecord.signatory_id.in_(signatory_ids),
        select(member.joint_group_id)
        .where(member.joint_group_id == JointGroupRecord.id, member.signatory_id.in_(signatory_ids))
        .exists(),
    )


@dataclass(frozen=True, kw_only=True)
class Group:
    """A joint group as other reports need it."""

    id: UUID
    name: str
    lead_id: UUID
    option: JointOption
    member_ids: tuple[UUID, ...]

    @property
    def shares(self) -> bool:
        """Whether it has one target, inventory and plan for all."""
        return self.option is JointOption.SHARED


def read_group(rows: Rows, group_id: UUID) -> Group | None:
    """The group as it is published; None where it is not."""
    found = _read(rows, JointGroupRecord.id == group_id)
    return found[0] if found else None


def groups_of(rows: Rows, signatory_id: UUID) -> list[Group]:
    """The groups, published, that a signatory leads or is a member of and that have not ended, the newest first."""
    running = or_(JointGroupRecord.ended_on.is_(None), JointGroupRecord.ended_on >= func.current_date())
    return _read(rows, _groups_of([signatory_id]), running)


def _read(rows: Rows, *where: ColumnElement[bool]) -> list[Group]:
    record = JointGroupRecord
    found = rows(
        select(
            record.id,
            record.name,
            record.signatory_id,
            record.option,
            json_list(_members, _all_members.c.signatory_id, _all_members.c.position).label("member_ids"),
        )
        .where(*where)
        .order_by(record.started_on.desc().nulls_last(), record.id.desc())
    )
    return [
        Group(
            id=row.id,
            name=row.name,
            lead_id=row.signatory_id,
            option=JointOption(row.option),
            member_ids=tuple(UUID(one) for one in row.member_ids),
        )
        for row in found
    ]
