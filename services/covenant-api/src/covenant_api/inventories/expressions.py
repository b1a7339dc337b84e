"""The parts of an inventory as expressions over its tables, for what is public and for the record of changes."""

from typing import Any, Final

from covenant_api.inventories.models import ActivityLine, InventoryCell, InventoryRecord, LocalEnergy
from covenant_api.inventories.parts import CellContent, LineContent, LocalEnergyContent
from servicekit.projections import Projection, from_table
from servicekit.schemas import WireModel

# Fields that are columns of the row as they are.
PLAIN: Final = (
    "year", "period_starts_on", "period_ends_on", "role", "framework", "boundary", "approach", "gwp_set", "gases",
    "population", "population_source", "area_km2", "hdd", "cdd", "gdp", "methodology", "regulations",
    "comment_on_change", "verification", "planned_improvements", "compiled_by", "reported_totals", "local_factors",
    "restatement",
)  # fmt: skip


def _parts(model: Any, schema: type[WireModel], **named: str) -> Any:
    """The rows of a part of the inventory, in the order in which they were written."""
    columns = {name: getattr(model, named.get(name, name)) for name in schema.model_fields}
    rows = from_table(model).where(model.inventory_id == InventoryRecord.id).correlate(InventoryRecord)
    return Projection(schema, columns).list_of(rows, model.position)


CELLS: Final = _parts(InventoryCell, CellContent)
LINES: Final = _parts(ActivityLine, LineContent, id="line_id")
PLANTS: Final = _parts(LocalEnergy, LocalEnergyContent)
