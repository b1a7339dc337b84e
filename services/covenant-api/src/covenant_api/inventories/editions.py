"""Versions of an inventory that were public, and what was given anew between them: on the wire and as they are read."""

import json
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from pydantic import Field
from sqlalchemy import select

from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.models import InventoryEdition, InventoryRecord, InventoryRestatement
from covenant_api.inventories.schemas import InventoryTotals, Restatement
from covenant_api.inventories.service import public_inventory
from servicekit.database import Reader
from servicekit.figures import Figure
from servicekit.pages import records
from servicekit.problems import not_found
from servicekit.projections import Projection
from servicekit.schemas import WireModel, measured_in


class EditionSummary(WireModel):
    """A version of an inventory that was public."""

    version: int = Field(ge=1, description="Its number: `/editions/{version}`")
    is_current: bool = Field(description="Whether it is what is published now")
    published_at: datetime = Field(description="When it was published (UTC)")
    direct_indirect_t: Figure = Field(
        description="Direct and indirect emissions by this version",
        json_schema_extra=measured_in("tonnes of CO2 equivalent"),
    )


class Editions(WireModel):
    """The versions of an inventory that were public."""

    items: list[EditionSummary] = Field(description="The newest first")


class Edition(WireModel):
    """A version of an inventory as it was published, with its totals as they were worked out then."""

    inventory_id: UUID = Field(description="The inventory")
    version: int = Field(ge=1, description="The version")
    is_current: bool = Field(description="Whether it is what is published now")
    published_at: datetime = Field(description="When it was published (UTC)")
    content: InventoryContent = Field(description="What was written")
    totals: InventoryTotals = Field(description="What was worked out of it then")


_IS_CURRENT: Final = InventoryEdition.version == InventoryRecord.version
_SUMMARY: Final = Projection(
    EditionSummary,
    {
        "version": InventoryEdition.version,
        "is_current": _IS_CURRENT,
        "published_at": InventoryEdition.published_at,
        "direct_indirect_t": InventoryEdition.direct_indirect_t,
    },
)
_EDITION: Final = Projection(
    Edition,
    {
        "inventory_id": InventoryEdition.inventory_id,
        "version": InventoryEdition.version,
        "is_current": _IS_CURRENT,
        "published_at": InventoryEdition.published_at,
        "content": InventoryEdition.content,
        "totals": InventoryEdition.totals,
    },
)
_RESTATEMENT: Final = Projection(
    Restatement, {name: getattr(InventoryRestatement, name) for name in Restatement.model_fields}
)


def _require_public(db: Reader, inventory_id: UUID) -> None:
    """Raise the 404 problem where the public sees no such inventory."""
    shown = public_inventory(inventory_id).with_only_columns(InventoryRecord.id, maintain_column_froms=True)
    if db.scalar(shown) is None:
        raise not_found("inventory")


def _items(texts: list[str]) -> bytes:
    return ('{"items":[' + ",".join(texts) + "]}").encode()


def read_editions(db: Reader, inventory_id: UUID) -> bytes:
    """The versions that were public (`Editions`). Raises the 404 problem where there is no such inventory."""
    _require_public(db, inventory_id)
    statement = (
        select(_SUMMARY.text())
        .select_from(InventoryEdition)
        .join(InventoryRecord, InventoryRecord.id == InventoryEdition.inventory_id)
        .where(InventoryEdition.inventory_id == inventory_id)
        .order_by(InventoryEdition.version.desc())
    )
    return _items([row[0] for row in db.rows(statement)])


def read_edition(db: Reader, inventory_id: UUID, version: int) -> bytes:
    """One of them (`Edition`). Raises the 404 problem where there is no such inventory or version."""
    _require_public(db, inventory_id)
    text: str | None = db.scalar(
        select(_EDITION.text())
        .select_from(InventoryEdition)
        .join(InventoryRecord, InventoryRecord.id == InventoryEdition.inventory_id)
        .where(InventoryEdition.inventory_id == inventory_id, InventoryEdition.version == version)
    )
    if text is None:
        raise not_found("version")
    return text.encode()


def read_restatements(db: Reader, inventory_id: UUID) -> bytes:
    """When and why figures were given anew (`Restatements`). Raises the 404 problem where there is no inventory."""
    _require_public(db, inventory_id)
    statement = (
        records(InventoryRestatement)
        .with_only_columns(_RESTATEMENT.text(), maintain_column_froms=True)
        .where(InventoryRestatement.inventory_id == inventory_id)
        .order_by(InventoryRestatement.version_after.desc())
    )
    return _items([row[0] for row in db.rows(statement)])


def read_totals(db: Reader, inventory_id: UUID) -> dict[str, Any]:
    """The totals of what is published. Raises the 404 problem where there is no such inventory."""
    totals = public_inventory(inventory_id).with_only_columns(InventoryRecord.totals, maintain_column_froms=True)
    found = db.scalar(totals)
    if found is None:
        raise not_found("inventory")
    return dict(found) if isinstance(found, dict) else dict(json.loads(found))
