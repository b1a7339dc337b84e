"""Factors of the library for the lines of inventories."""

from covenant_api.inventories.figures import LineFactor


def library(code: str) -> LineFactor | None:
    """The factor of the library with this code; None where there is none."""
    return None
