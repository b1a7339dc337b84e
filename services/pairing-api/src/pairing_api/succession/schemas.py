"""Records that are merged, on the wire."""

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from servicekit.content_fields import Lines
from servicekit.schemas import Slug, WireModel


class MergedKind(StrEnum):
    """Kinds of records of which one can take the place of another."""

    TERRITORY = "territory"
    ORGANISATION = "organisation"


class Merger(WireModel):
    """That a record is the same as another one, which takes its place."""

    into: Slug = Field(description="Slug of the record that stays", examples=["yantai"])
    reason: Lines = Field(description="Why; kept in the record of changes")


class Successor(WireModel):
    """The record that stays after a merger."""

    id: UUID = Field(description="Identifier of the record that stays")
    slug: Slug = Field(description="Slug of the record that stays; the other one's leads to it from now on")
    moved: dict[str, int] = Field(
        description="How many records name it now in place of the other, by their lists",
        examples=[{"pairings": 2, "events": 5}],
    )
