"""The kinds of records whose changes are recorded: all that the public lists show."""

from covenant_api.energy.history import ENERGY_ASSESSMENT_RECORD
from covenant_api.goals.history import GOAL_RECORD
from covenant_api.inventories.history import INVENTORY_RECORD
from covenant_api.joint_groups.history import JOINT_GROUP_RECORD
from covenant_api.plans.history import PLAN_RECORD
from covenant_api.risks.history import RISK_ASSESSMENT_RECORD
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.targets.history import TARGET_RECORD
from covenant_api.tree.history import COVENANT_RECORD

RECORD_KINDS = (
    COVENANT_RECORD,
    SIGNATORY_RECORD,
    JOINT_GROUP_RECORD,
    INVENTORY_RECORD,
    TARGET_RECORD,
    PLAN_RECORD,
    RISK_ASSESSMENT_RECORD,
    ENERGY_ASSESSMENT_RECORD,
    GOAL_RECORD,
)
