"""Inventories as the API shows them: the list, one of them, what its filters mean."""

from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, literal
from sqlalchemy.types import Text

from covenant_api.inventories.expressions import CELLS, LINES, PLAIN, PLANTS
from covenant_api.inventories.models import InventoryRecord
from covenant_api.inventories.queries import InventoryQuery
from covenant_api.inventories.schemas import Inventory, InventoryItem, InventoryStatus
from covenant_api.reporting.rows import report_expressions
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.projections import Projection

_SOURCE: Final = records(InventoryRecord).join(Signatory, Signatory.id == InventoryRecord.signatory_id)
_PER_CAPITA: Final = case(
    (InventoryRecord.population > 0, InventoryRecord.direct_indirect_t / InventoryRecord.population)
)
_SIGNATORY: Final = Projection(
    SignatoryReference,
    {"id": Signatory.id, "name": Signatory.name, "names": Signatory.names, "country": Signatory.country},
)

_always: Final = {
    **report_expressions(InventoryRecord),
    "id": InventoryRecord.id,
    "period_starts_on": func.coalesce(InventoryRecord.period_starts_on, func.make_date(InventoryRecord.year, 1, 1)),
    "period_ends_on": func.coalesce(InventoryRecord.period_ends_on, func.make_date(InventoryRecord.year, 12, 31)),
    # So far nothing becomes of a complete inventory.
    "status": literal(InventoryStatus.COMPLETE.value, Text),
    "version": InventoryRecord.version,
    "restatement_count": InventoryRecord.restatement_count,
    "created_at": InventoryRecord.created_at,
    "updated_at": InventoryRecord.updated_at,
}
_COMPUTED: Final = (
    "direct_t", "indirect_t", "direct_indirect_t", "outside_t", "generation_t", "biogenic_co2_t", "basic_t",
    "basic_plus_t", "territorial_t", "energy_mwh", "is_incomplete",
)  # fmt: skip
_HEAD: Final = ("year", "role", "framework", "approach", "gwp_set", "population", "area_km2")

_item_fields: Final = {
    **{name: expression for name, expression in _always.items() if name != "provenance_note"},
    **{name: getattr(InventoryRecord, name) for name in (*_HEAD, *_COMPUTED)},
    "signatory_name": Signatory.name,
    "country": Signatory.country,
    "per_capita_t": _PER_CAPITA,
}

INVENTORY: Final = Projection(
    Inventory,
    {
        **{name: getattr(InventoryRecord, name) for name in PLAIN},
        **_always,
        "signatory": _SIGNATORY.json(),
        "cells": CELLS,
        "lines": LINES,
        "local_energy": PLANTS,
        "totals": InventoryRecord.totals,
    },
)

INVENTORIES: Final = Listing(
    name="inventories",
    title="Inventories of greenhouse gas emissions",
    meaning=Meaning(
        ["Inventory", "schema:Dataset"],
        # Figures by the symbol of a gas or by a reference, not texts by their language.
        {name: {"@id": name, "@type": "@json"} for name in ("gases", "gasesT", "byReference")},
        added={"schema:name": func.concat(Signatory.name, ", ", InventoryRecord.year)},
    ),
    key="id",
    projection=Projection(InventoryItem, _item_fields),
    source=_SOURCE,
    id=InventoryRecord.id,
    sorts={
        "year": SortKey(InventoryRecord.year),
        "signatoryName": SortKey(Signatory.sort_name),
        "directIndirectT": SortKey(InventoryRecord.direct_indirect_t),
        "updatedAt": SortKey(InventoryRecord.updated_at),
    },
    default_sort=("-year",),
    search=Signatory.search_document,
    searched=Signatory.id,
    record=INVENTORY,
)


def is_shown() -> ColumnElement[bool]:
    """Whether the public sees the inventory: its signatory is no longer pending."""
    return Signatory.status != "pending"


def public_inventory(inventory_id: UUID) -> Select[tuple[()]]:
    """The inventory of this id, where the public sees it."""
    return _SOURCE.where(InventoryRecord.id == inventory_id, is_shown())


def conditions(query: InventoryQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on inventories. Those of whom the public sees nothing are left out."""
    found: list[ColumnElement[bool]] = [is_shown()]
    for wanted, column in (
        (query.signatory_id, InventoryRecord.signatory_id),
        (query.joint_group_id, InventoryRecord.joint_group_id),
        (query.country, Signatory.country),
        (query.year, InventoryRecord.year),
        (query.role, InventoryRecord.role),
        (query.framework, InventoryRecord.framework),
        (query.rule_set, InventoryRecord.rule_set_code),
    ):
        if wanted:
            found.append(column.in_(wanted))
    if query.year_from is not None:
        found.append(InventoryRecord.year >= query.year_from)
    if query.year_to is not None:
        found.append(InventoryRecord.year <= query.year_to)
    return found
