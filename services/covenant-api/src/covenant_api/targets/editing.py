"""How targets are edited: by whom, which fields, and where they are stored."""

from typing import Final

from covenant_api.access import REPORTS
from covenant_api.targets.checking import check_complete
from covenant_api.targets.history import TARGET_RECORD
from covenant_api.targets.storing import check_target, remove_target, store_target
from servicekit.editing.declaration import Editing

TARGET_EDITING: Final = Editing(
    kind=TARGET_RECORD,
    noun="target",
    officer_fields=frozenset(TARGET_RECORD.content.names),
    permissions=REPORTS,
    title="title",
    belongs_to="signatoryId",
    check=check_target,
    ready=check_complete,
    store=store_target,
    remove=remove_target,
)
