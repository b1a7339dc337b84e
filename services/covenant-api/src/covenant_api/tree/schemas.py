"""The tree of covenants: levels, and a covenant by name."""

from enum import StrEnum

from pydantic import Field

from servicekit.schemas import Names, Slug, WireModel


class CovenantLevel(StrEnum):
    """Where a covenant stands in the tree."""

    GLOBAL = "global"
    REGIONAL = "regional"
    NATIONAL = "national"


class CovenantReference(WireModel):
    """A covenant, named."""

    slug: Slug
    name: str = Field(description="Name in English", examples=["Covenant of Mayors Japan"])
    names: Names
