"""The sheets of the reporting workbook: which record each is of, and what tells its rows apart."""

from dataclasses import dataclass
from typing import Final

from covenant_api.energy.content import EnergyAssessmentContent, IndicatorValueContent
from covenant_api.exchange.columns import CellKind, Column, columns_of
from covenant_api.goals.content import GoalContent
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.parts import CellContent, LineContent, LocalEnergyContent
from covenant_api.plans.content import ActionContent, PlanContent
from covenant_api.risks.content import (
    CapacityContent,
    GroupContent,
    HazardContent,
    PastEventContent,
    RiskAssessmentContent,
    SectorContent,
)
from covenant_api.targets.content import TargetContent
from servicekit.schemas import WireModel

ABOUT: Final = "About"
LISTS: Final = "Lists"

# The identifier of a record that is there already; blank for a new one.
RECORD_ID: Final = Column(
    ("recordId",),
    CellKind.TEXT,
    "Identifier of the record on the platform; leave it as it is, and blank for a new one",
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of the workbook.

    Attributes:
        name: Its name, the same in every language, so that the address of a cell is too.
        kind: The kind of record that it is of.
        model: What its rows, or the form, hold.
        field: The list of the record that its rows are; None for a form, and for a table of whole records.
        is_form: One field a row, one record; else a table with one item a row.
        identity: Paths that tell the rows of the list apart; none where only their order does.
    """

    name: str
    kind: str
    model: type[WireModel]
    field: str | None = None
    is_form: bool = False
    identity: tuple[tuple[str, ...], ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns, or the rows of the form, in order."""
        own = columns_of(self.model, nested_lists=self.field is not None)
        return own if self.field is not None else (*own, RECORD_ID)


SHEETS: Final = (
    Sheet("Inventory", "inventory", InventoryContent, is_form=True),
    Sheet("Matrix", "inventory", CellContent, "cells", identity=(("subsector",), ("scope",))),
    Sheet("Lines", "inventory", LineContent, "lines", identity=(("id",),)),
    Sheet("LocalEnergy", "inventory", LocalEnergyContent, "localEnergy"),
    Sheet("Targets", "target", TargetContent),
    Sheet("Goals", "goal", GoalContent),
    Sheet("RiskAssessment", "risk-assessment", RiskAssessmentContent, is_form=True),
    Sheet("Hazards", "risk-assessment", HazardContent, "hazards"),
    Sheet("VulnerableSectors", "risk-assessment", SectorContent, "sectors"),
    Sheet("VulnerableGroups", "risk-assessment", GroupContent, "groups"),
    Sheet("AdaptiveCapacity", "risk-assessment", CapacityContent, "adaptiveCapacity"),
    Sheet("PastEvents", "risk-assessment", PastEventContent, "pastEvents"),
    Sheet("EnergyAssessment", "energy-assessment", EnergyAssessmentContent, is_form=True),
    Sheet("EnergyIndicators", "energy-assessment", IndicatorValueContent, "indicators"),
    Sheet("Plan", "plan", PlanContent, is_form=True),
    Sheet("Actions", "plan", ActionContent, "actions", identity=(("id",),)),
)
BY_NAME: Final = {sheet.name.casefold(): sheet for sheet in SHEETS}


def sheets_of(kind: str) -> tuple[Sheet, ...]:
    """The sheets of the records of a kind."""
    return tuple(sheet for sheet in SHEETS if sheet.kind == kind)
