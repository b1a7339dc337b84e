"""How joint groups are edited: by whom, which fields, and where they are stored."""

from typing import Final

from covenant_api.access import REPORTS
from covenant_api.joint_groups.checking import check_complete
from covenant_api.joint_groups.history import JOINT_GROUP_RECORD
from covenant_api.joint_groups.storing import check_joint_group, remove_joint_group, store_joint_group
from servicekit.editing.declaration import Editing

JOINT_GROUP_EDITING: Final = Editing(
    kind=JOINT_GROUP_RECORD,
    noun="joint group",
    officer_fields=frozenset(JOINT_GROUP_RECORD.content.names),
    permissions=REPORTS,
    title="name",
    belongs_to="signatoryId",
    check=check_joint_group,
    ready=check_complete,
    store=store_joint_group,
    remove=remove_joint_group,
)
