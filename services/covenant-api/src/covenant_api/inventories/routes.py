"""Inventories over HTTP."""

import json
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.inventories.checking import assess_inventory
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.editing import INVENTORY_EDITING
from covenant_api.inventories.editions import (
    Edition,
    Editions,
    read_edition,
    read_editions,
    read_restatements,
    read_totals,
)
from covenant_api.inventories.queries import InventoryQuery
from covenant_api.inventories.schemas import (
    GpcView,
    Inventory,
    InventoryAssessment,
    InventoryItem,
    InventoryTotals,
    Restatements,
    SecapView,
)
from covenant_api.inventories.service import INVENTORIES, conditions, public_inventory
from covenant_api.inventories.views import gpc_view, secap_view
from covenant_api.reporting.assessing import read_draft
from servicekit.conditional import answer
from servicekit.database import Db, ReadDb
from servicekit.editing.routes import editing_router
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import RecordQuery

TAG = "inventories"
router = APIRouter(prefix="/inventories", tags=[TAG])
editing = editing_router(INVENTORY_EDITING, prefix="/inventories", parameter="inventoryId", tag=TAG, contacts=False)

_Id = Annotated[UUID, Path(alias="inventoryId", description="Its id")]


@router.get("", response_model=Page[InventoryItem])
def list_inventories(request: Request, db: ReadDb, query: Annotated[InventoryQuery, Query()]) -> Any:
    """Inventories that are complete, the newest year first, or in the order asked for."""
    return INVENTORIES.respond(request, db, query, conditions(query))


@router.get("/{inventoryId}", response_model=Inventory)
def get_inventory(request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], inventory_id: _Id) -> Any:
    """One inventory as it was written, with all that is worked out of it."""
    return INVENTORIES.respond_one(request, db, query.f, public_inventory(inventory_id), "inventory")


@router.get("/{inventoryId}/totals", response_model=InventoryTotals)
def get_inventory_totals(request: Request, db: ReadDb, inventory_id: _Id) -> Response:
    """All that is worked out of an inventory: by sector and cell, per inhabitant, its energy, how complete it is."""
    return _json(request, read_totals(db, inventory_id))


@router.get("/{inventoryId}/secap", response_model=SecapView)
def get_inventory_secap(request: Request, db: ReadDb, inventory_id: _Id) -> Response:
    """The inventory as the European plans have it: final energy and emissions by user and carrier."""
    return _json(request, secap_view(read_totals(db, inventory_id)))


@router.get("/{inventoryId}/gpc", response_model=GpcView)
def get_inventory_gpc(request: Request, db: ReadDb, inventory_id: _Id) -> Response:
    """The inventory by reference number of the GPC, with its totals BASIC, BASIC+ and territorial."""
    return _json(request, gpc_view(read_totals(db, inventory_id)))


@router.get("/{inventoryId}/restatements", response_model=Restatements)
def list_inventory_restatements(request: Request, db: ReadDb, inventory_id: _Id) -> Response:
    """When and why its figures were given anew, with both totals."""
    return answer(request, read_restatements(db, inventory_id))


@router.get("/{inventoryId}/editions", response_model=Editions)
def list_inventory_editions(request: Request, db: ReadDb, inventory_id: _Id) -> Response:
    """The versions of the inventory that were public."""
    return answer(request, read_editions(db, inventory_id))


@router.get("/{inventoryId}/editions/{version}", response_model=Edition)
def get_inventory_edition(
    request: Request,
    db: ReadDb,
    inventory_id: _Id,
    version: Annotated[int, Path(ge=1, le=2_147_483_647, description="Number of the version", examples=[1])],
) -> Response:
    """The inventory as it was published in this version, with its totals as they were worked out then."""
    return answer(request, read_edition(db, inventory_id, version))


@router.get("/{inventoryId}/draft/assessment", response_model=InventoryAssessment)
def assess_inventory_draft(
    request: Request,
    caller: SignedIn,
    db: Db,
    inventory: Annotated[str, Path(alias="inventoryId", max_length=200, description="Its id")],
) -> Response:
    """What the checks say of the inventory as it would be published, and what it comes to."""
    standing, content = read_draft(db, caller, INVENTORY_EDITING, inventory, InventoryContent)
    findings, made = assess_inventory(db, standing.record_id, content, standing.published)
    body = {
        "findings": [one.model_dump(mode="json", by_alias=True) for one in findings],
        "isComplete": not any(one.blocks_completion for one in findings),
        "totals": made.document,
        "lines": [
            {
                "id": line.id,
                "co2eT": None if result.co2e_t is None else float(result.co2e_t),
                "energyMwh": None if result.energy_mwh is None else float(result.energy_mwh),
                "biogenicCo2T": None if result.biogenic_co2_t is None else float(result.biogenic_co2_t),
            }
            for line, result in zip(content.lines, made.line_results, strict=True)
        ],
    }
    return _json(request, body)


def _json(request: Request, body: Any) -> Response:
    return answer(request, json.dumps(body, ensure_ascii=False).encode())
