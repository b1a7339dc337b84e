"""The kinds of records whose changes are recorded: all that the public lists show; and what belongs to signatories."""

from covenant_api.energy.history import ENERGY_ASSESSMENT_RECORD
from covenant_api.goals.history import GOAL_RECORD
from covenant_api.inventories.history import INVENTORY_RECORD
from covenant_api.joint_groups.belonging import GROUPS_OF_SIGNATORIES
from covenant_api.joint_groups.history import JOINT_GROUP_RECORD
from covenant_api.plans.history import PLAN_RECORD
from covenant_api.risks.history import RISK_ASSESSMENT_RECORD
from covenant_api.signatories.belonging import reports_of
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

# What belongs to signatories, and goes with them where two are merged.
BELONGINGS = (
    GROUPS_OF_SIGNATORIES,
    *(
        reports_of(kind)
        for kind in (
            INVENTORY_RECORD,
            TARGET_RECORD,
            PLAN_RECORD,
            RISK_ASSESSMENT_RECORD,
            ENERGY_ASSESSMENT_RECORD,
            GOAL_RECORD,
        )
    ),
)
