"""Every calculator."""

from fastapi import APIRouter

from covenant_api.calculations.emissions import router as emissions
from covenant_api.calculations.frame import TAG
from covenant_api.calculations.inventories import router as inventories
from covenant_api.calculations.local_energy import router as local_energy
from covenant_api.calculations.targets import router as targets

CALCULATORS: tuple[APIRouter, ...] = (emissions, local_energy, targets, inventories)

__all__ = ["CALCULATORS", "TAG"]
