"""What the addresses about joint groups can be asked."""

from uuid import UUID

from pydantic import Field

from covenant_api.joint_groups.codes import JointOption
from covenant_api.joint_groups.schemas import JointGroupItem
from servicekit.parameters import ListQuery, choices, field_choices, sort_choices


class JointGroupQuery(ListQuery):
    """The list of joint groups."""

    signatory_id: list[UUID] = Field(
        default=[], max_length=100, description="Groups that these signatories belong to, as lead or as member"
    )
    option: list[str] = choices(list(JointOption), "With one of these options")
    sort: list[str] = sort_choices("name", "updatedAt")
    fields: list[str] = field_choices(JointGroupItem)
