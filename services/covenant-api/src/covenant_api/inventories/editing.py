"""How inventories are edited: by whom, which fields, and where they are stored."""

from typing import Final

from covenant_api.access import REPORTS
from covenant_api.inventories.checking import check_complete
from covenant_api.inventories.history import INVENTORY_RECORD
from covenant_api.inventories.storing import check_inventory, remove_inventory, store_inventory
from servicekit.editing.declaration import Editing

INVENTORY_EDITING: Final = Editing(
    kind=INVENTORY_RECORD,
    noun="inventory",
    officer_fields=frozenset(INVENTORY_RECORD.content.names),
    permissions=REPORTS,
    title="year",
    belongs_to="signatoryId",
    check=check_inventory,
    ready=check_complete,
    store=store_inventory,
    remove=remove_inventory,
)
