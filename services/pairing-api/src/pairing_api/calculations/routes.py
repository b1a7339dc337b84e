"""Every calculator."""

from fastapi import APIRouter

from pairing_api.calculations.assignments import router as assignments
from pairing_api.calculations.cohorts import router as cohorts
from pairing_api.calculations.frame import TAG
from pairing_api.calculations.marriages import router as marriages

CALCULATORS: tuple[APIRouter, ...] = (marriages, assignments, cohorts)

__all__ = ["CALCULATORS", "TAG"]
