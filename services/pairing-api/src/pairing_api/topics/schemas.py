"""Topics of cooperation on the wire: one controlled vocabulary."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field

from servicekit.schemas import Names, Slug, Texts, WireModel, measured_in

SdgNumber = Annotated[int, Field(ge=1, le=17)]


class TopicDirection(StrEnum):
    """Which of the two lists of topics of a territory or an organisation is meant."""

    OFFERED = "offered"
    SOUGHT = "sought"


class TopicStatement(WireModel):
    """A topic that somebody offers to others, or seeks from them."""

    topic: Slug = Field(description="Code of the topic", examples=["circular-economy"])
    level: int | None = Field(
        ge=1,
        le=3,
        description="1 to 3. Of an offer: first steps, results, others learned from it already; of what is sought: of"
        " interest, important, urgent. Null where not said",
    )
    texts: Texts = Field(
        description="What exactly is meant, by language (BCP 47), as its owner wrote it; empty where nothing more is"
        " said",
        examples=[{"en": "Collection of food waste from every household"}],
    )
    evidence_url: str | None = Field(
        description="Address at which it can be seen; an offer of level 3 that was written since this is asked has one"
    )


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
