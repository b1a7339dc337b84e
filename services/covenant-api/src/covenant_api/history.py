"""The kinds of records whose changes are recorded: all that the public lists show."""

from covenant_api.inventories.history import INVENTORY_RECORD
from covenant_api.joint_groups.history import JOINT_GROUP_RECORD
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.tree.history import COVENANT_RECORD

RECORD_KINDS = (COVENANT_RECORD, SIGNATORY_RECORD, JOINT_GROUP_RECORD, INVENTORY_RECORD)
