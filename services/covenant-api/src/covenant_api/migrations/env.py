"""Alembic's entry: everything is in servicekit.migrations."""

import covenant_api.energy.models
import covenant_api.estimates.models
import covenant_api.exchange.models
import covenant_api.goals.models
import covenant_api.inventories.models
import covenant_api.joint_groups.models
import covenant_api.list_imports.models
import covenant_api.plans.models
import covenant_api.risks.models
import covenant_api.rules.models
import covenant_api.signatories.models
import covenant_api.sources.models
import covenant_api.targets.models
import covenant_api.tree.models  # noqa: F401 - these fill the metadata
from covenant_api.database import Base
from servicekit.migrations import run
from servicekit.tables import SHARED

run(Base.metadata, SHARED)
