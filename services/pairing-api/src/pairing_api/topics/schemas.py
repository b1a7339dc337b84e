"""Topics of cooperation on the wire: one controlled vocabulary."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from servicekit.schemas import Names, Slug, Texts, WireModel, measured_in

SdgNumber = Annotated[int, Field(ge=1, le=17)]


class TopicAlias(WireModel):
    """How another scheme names the topic."""

    scheme: str = Field(description="The scheme: `iuc`, `iurc` or `urban_agenda`", examples=["iuc"])
    label: str = Field(description="The name there")


class Topic(WireModel):
    """A topic of cooperation."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    code: Slug
    name: str = Field(description="Name in English", examples=["Circular economy"])
    names: Names
    summary: str = Field(description="What belongs to it, in one sentence of English")
    summaries: Texts
    parent: str | None = Field(description="Code of the wider topic")
    aliases: list[TopicAlias] = Field(description="Names of the same topic in other schemes")
    sdgs: list[SdgNumber] = Field(description="Sustainable Development Goals it serves, by number")
    pairings: int = Field(
        ge=0, description="Pairings on this topic or a narrower one", json_schema_extra=measured_in("pairings")
    )
    updated_at: datetime = Field(description="When the record last changed (UTC)")
