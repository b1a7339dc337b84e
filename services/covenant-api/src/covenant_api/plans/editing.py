"""How plans are edited: by whom, which fields, and where they are stored."""

from typing import Final

from covenant_api.access import REPORTS
from covenant_api.plans.checking import check_complete
from covenant_api.plans.history import PLAN_RECORD
from covenant_api.plans.storing import check_plan, remove_plan, store_plan
from servicekit.editing.declaration import Editing

PLAN_EDITING: Final = Editing(
    kind=PLAN_RECORD,
    noun="plan",
    officer_fields=frozenset(PLAN_RECORD.content.names),
    permissions=REPORTS,
    title="title",
    belongs_to="signatoryId",
    check=check_plan,
    ready=check_complete,
    store=store_plan,
    remove=remove_plan,
)
