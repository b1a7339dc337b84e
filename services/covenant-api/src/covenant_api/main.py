"""covenant-api at a glance: its routers in reading order."""

from importlib.metadata import version

from fastapi import FastAPI

from covenant_api.access import ROUTES
from covenant_api.calculations.routes import CALCULATORS
from covenant_api.calculations.routes import TAG as CALCULATIONS_TAG
from covenant_api.covenants.routes import router as covenants
from covenant_api.covenants.service import COVENANTS
from covenant_api.energy.editing import ENERGY_ASSESSMENT_EDITING
from covenant_api.energy.routes import editing as energy_assessment_editing
from covenant_api.energy.routes import router as energy_assessments
from covenant_api.energy.service import ENERGY_ASSESSMENTS
from covenant_api.estimates.routes import TAG as ESTIMATES_TAG
from covenant_api.estimates.routes import router as estimates
from covenant_api.exchange.routes import TAG as EXCHANGE_TAG
from covenant_api.exchange.routes import router as exchange
from covenant_api.factors.routes import TAG as FACTORS_TAG
from covenant_api.factors.routes import router as factors
from covenant_api.features.routes import router as features
from covenant_api.goals.editing import GOAL_EDITING
from covenant_api.goals.routes import editing as goal_editing
from covenant_api.goals.routes import router as goals
from covenant_api.goals.service import GOALS
from covenant_api.history import BELONGINGS, RECORD_KINDS
from covenant_api.inventories.editing import INVENTORY_EDITING
from covenant_api.inventories.routes import editing as inventory_editing
from covenant_api.inventories.routes import router as inventories
from covenant_api.inventories.service import INVENTORIES
from covenant_api.joint_groups.editing import JOINT_GROUP_EDITING
from covenant_api.joint_groups.routes import editing as joint_group_editing
from covenant_api.joint_groups.routes import router as joint_groups
from covenant_api.joint_groups.service import JOINT_GROUPS
from covenant_api.list_imports.routes import TAG as IMPORTS_TAG
from covenant_api.list_imports.routes import router as imports
from covenant_api.members import MEMBERS
from covenant_api.plans.editing import PLAN_EDITING
from covenant_api.plans.routes import editing as plan_editing
from covenant_api.plans.routes import router as plans
from covenant_api.plans.service import ACTIONS, PLANS
from covenant_api.record_pages import RECORD_PAGES
from covenant_api.risks.editing import RISK_ASSESSMENT_EDITING
from covenant_api.risks.routes import editing as risk_assessment_editing
from covenant_api.risks.routes import router as risk_assessments
from covenant_api.risks.service import RISK_ASSESSMENTS
from covenant_api.rules.routes import TAG as RULES_TAG
from covenant_api.rules.routes import router as rules
from covenant_api.rules.use import changed_rule_sets
from covenant_api.settings import CovenantSettings
from covenant_api.signatories.editing import SIGNATORY_EDITING
from covenant_api.signatories.routes import editing as signatory_editing
from covenant_api.signatories.routes import merger_router
from covenant_api.signatories.routes import router as signatories
from covenant_api.signatories.service import SIGNATORIES
from covenant_api.statistics.routes import router as statistics
from covenant_api.targets.editing import TARGET_EDITING
from covenant_api.targets.routes import editing as target_editing
from covenant_api.targets.routes import router as targets
from covenant_api.targets.service import TARGETS
from covenant_api.trajectories.routes import router as trajectories
from servicekit.application import create_application as create
from servicekit.changes.routes import changes_router
from servicekit.dictionaries import dictionary_router
from servicekit.editing.drafts import drafts_router
from servicekit.features.routes import TAG as FEATURES_TAG
from servicekit.members.routes import members_routers
from servicekit.settings import ServiceSettings

SERVICE = "covenant-api"
BASE_PATH = "/api/covenant/v1"
LISTINGS = (
    SIGNATORIES,
    COVENANTS,
    JOINT_GROUPS,
    INVENTORIES,
    TARGETS,
    PLANS,
    ACTIONS,
    RISK_ASSESSMENTS,
    ENERGY_ASSESSMENTS,
    GOALS,
)


def create_application(settings: ServiceSettings) -> FastAPI:
    """The application with these settings."""
    return create(
        service=SERVICE,
        package="covenant_api",
        title="Covenant API",
        summary="Covenants of Mayors: signatories and their commitments",
        description=(
            "Who has joined a Covenant of Mayors, what they promised and where they stand: the covenants as a "
            "tree, their signatories, and counts over them. Open data: each record names its source, and the licence "
            "where the source states one."
        ),
        version=version(SERVICE),
        base_path=BASE_PATH,
        routers=[
            covenants,
            signatories,
            signatory_editing,
            merger_router(BELONGINGS),
            joint_groups,
            joint_group_editing,
            inventories,
            inventory_editing,
            targets,
            target_editing,
            trajectories,
            plans,
            plan_editing,
            risk_assessments,
            risk_assessment_editing,
            energy_assessments,
            energy_assessment_editing,
            goals,
            goal_editing,
            exchange,
            estimates,
            statistics,
            factors,
            *CALCULATORS,
            rules,
            drafts_router(
                [
                    SIGNATORY_EDITING,
                    JOINT_GROUP_EDITING,
                    INVENTORY_EDITING,
                    TARGET_EDITING,
                    PLAN_EDITING,
                    RISK_ASSESSMENT_EDITING,
                    ENERGY_ASSESSMENT_EDITING,
                    GOAL_EDITING,
                ],
                "changes",
            ),
            changes_router(RECORD_KINDS, "changes"),
            features,
            dictionary_router(LISTINGS, "dictionaries"),
            imports,
            *members_routers(MEMBERS),
        ],
        tags=[
            {"name": "covenants", "description": "The Global Covenant and those below it"},
            {"name": "signatories", "description": "Local governments that have signed"},
            {"name": "joint-groups", "description": "Signatories that plan together"},
            {"name": "inventories", "description": "What signatories emit, with all that is worked out of it"},
            {"name": "targets", "description": "What local governments promise to cut, and how far they are"},
            {"name": "plans", "description": "Plans and their actions"},
            {
                "name": "risk-assessments",
                "description": "What climate hazards threaten, whom, and how well it can adapt",
            },
            {"name": "energy-assessments", "description": "How secure, sustainable and affordable energy is"},
            {"name": "goals", "description": "Goals of adaptation and of energy access"},
            EXCHANGE_TAG,
            ESTIMATES_TAG,
            {"name": "statistics", "description": "Counts over signatories"},
            FACTORS_TAG,
            CALCULATIONS_TAG,
            RULES_TAG,
            {"name": "changes", "description": "What changed, in the order in which it became visible"},
            FEATURES_TAG,
            {"name": "dictionaries", "description": "What the fields of each list mean"},
            IMPORTS_TAG,
            {"name": "members", "description": "People who sign in, their organisations, and programs that call"},
        ],
        record_pages=RECORD_PAGES,
        access=ROUTES,
        settings=settings,
        obstacles=changed_rule_sets,
    )


def application() -> FastAPI:
    """The application with the settings of its surroundings; what the server loads."""
    return create_application(CovenantSettings())
