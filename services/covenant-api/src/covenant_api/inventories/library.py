"""Factors of the library for the lines of inventories."""

from functools import lru_cache

from covenant_api.factors.library import factors
from covenant_api.inventories.figures import LineFactor


@lru_cache(maxsize=2048)
def library(code: str) -> LineFactor | None:
    """The factor of the library with this code; None where there is none."""
    found = factors().get(code)
    if found is None:
        return None
    gwp_set = None if found.gwp_set is None else found.gwp_set.value
    return LineFactor(found.factor, found.approaches, gwp_set, found.year)
