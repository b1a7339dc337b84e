"""Every calculator."""

from fastapi import APIRouter

from covenant_api.calculations.ambition import router as ambition
from covenant_api.calculations.data_lint import router as data_lint
from covenant_api.calculations.emissions import router as emissions
from covenant_api.calculations.frame import TAG
from covenant_api.calculations.inventories import router as inventories
from covenant_api.calculations.local_energy import router as local_energy
from covenant_api.calculations.notation_keys import router as notation_keys
from covenant_api.calculations.plans import router as plans
from covenant_api.calculations.risks import router as risks
from covenant_api.calculations.targets import router as targets

CALCULATORS: tuple[APIRouter, ...] = (
    emissions,
    local_energy,
    targets,
    inventories,
    notation_keys,
    data_lint,
    ambition,
    plans,
    risks,
)

__all__ = ["CALCULATORS", "TAG"]
