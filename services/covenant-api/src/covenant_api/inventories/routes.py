"""Inventories over HTTP."""

from fastapi import APIRouter

router = APIRouter(prefix="/inventories", tags=["inventories"])
