"""What an inventory is to the record of changes: its own content."""

from typing import Final

from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.expressions import CELLS, LINES, PLAIN, PLANTS
from covenant_api.inventories.models import InventoryRecord
from covenant_api.reporting.rows import report_expressions
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

INVENTORY_RECORD: Final = RecordKind(
    name="inventory",
    content=Projection(
        InventoryContent,
        {
            **report_expressions(InventoryRecord),
            **{name: getattr(InventoryRecord, name) for name in PLAIN},
            "cells": CELLS,
            "lines": LINES,
            "local_energy": PLANTS,
        },
    ),
    source=records(InventoryRecord),
    id=InventoryRecord.id,
)
