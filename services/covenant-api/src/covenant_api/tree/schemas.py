"""The tree of covenants: levels, and a covenant by name."""

from pydantic import Field

from servicekit.schemas import Code, Names, Slug, WireModel


class CovenantLevel(Code):
    """Where a covenant stands in the tree."""

    GLOBAL = "global", "The Global Covenant, the root of the tree"
    REGIONAL = "regional", "A covenant of a part of the world"
    NATIONAL = "national", "A covenant of one country or territory"


class CovenantReference(WireModel):
    """A covenant, named."""

    slug: Slug
    name: str = Field(description="Name in English", examples=["Covenant of Mayors Japan"])
    names: Names
