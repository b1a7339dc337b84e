"""What people may write of an event, field by field."""

from datetime import date
from typing import Annotated, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from pairing_api.content import EnglishNames, People, PositionContent, refuse_repetition
from pairing_api.events.schemas import EventKind, EventMode
from pairing_api.programmes.schemas import Strand
from pairing_api.sources.content import EvidenceContent
from pairing_api.topics.content import TopicCodes
from servicekit.content_fields import KnownCountry, LanguageTag, Line, Lines, Name
from servicekit.schemas import DatePrecision, Slug, WireModel, measured_in

_MOST_PARTICIPANTS = 500


class ParticipantContent(WireModel):
    """Who invited or took part: a territory, an organisation, or somebody known by name alone."""

    territory: Slug | None = Field(default=None, description="Slug of the territory, where it is one")
    organisation: Slug | None = Field(default=None, description="Slug of the organisation, where it is one")
    name: Name | None = Field(default=None, description="The name, where it is neither; of no private person")
    people: People | None = Field(
        default=None, description="How many people came", json_schema_extra=measured_in("people")
    )
    note: Line | None = Field(default=None, description="In which role they came")

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if [self.territory, self.organisation, self.name].count(None) != 2:
            raise ValueError("Exactly one of territory, organisation and name is needed.")
        return self


Participants = Annotated[list[ParticipantContent], Field(max_length=_MOST_PARTICIPANTS)]


class EventContent(PositionContent):
    """An event as people write it."""

    slug: Slug | None = Field(
        default=None, description="Readable identifier, made from the English title where none is given; never changed"
    )
    titles: EnglishNames = Field(description="Titles by language (BCP 47), English among them")
    kind: EventKind = Field(description="What kind of meeting it was")
    strand: Strand | None = Field(default=None, description="The strand it belongs to; null for the whole programme")
    programme: Slug | None = Field(default=None, description="Slug of the programme")
    precision: DatePrecision = Field(description="How much of the dates is known")
    starts_on: date = Field(description="First day; what is not known of it is set to 1")
    ends_on: date = Field(description="Last day; what is not known of it is set to 1")
    mode: EventMode | None = Field(default=None, description="How people met")
    place_names: dict[LanguageTag, Name] = Field(
        default={},
        max_length=60,
        description="Where it was, by language (BCP 47), English among them; empty where the place is not known",
    )
    country: KnownCountry | None = Field(default=None, description="Country or territory where it was")
    people: People | None = Field(
        default=None, description="How many people came in all", json_schema_extra=measured_in("people")
    )
    topics: TopicCodes = Field(default=[], description="Codes of its topics")
    summary: Lines | None = Field(default=None, description="What happened, in English")
    hosts: Participants = Field(default=[], description="Who invited")
    participants: Participants = Field(default=[], description="Who took part")
    pairings: list[Slug] = Field(default=[], max_length=100, description="Slugs of the public pairings it belongs to")
    source: EvidenceContent = Field(description="Where the record comes from")

    @field_validator("starts_on", "ends_on")
    @classmethod
    def _unknown_parts_are_one(cls, day: date, info: ValidationInfo) -> date:
        precision = info.data.get("precision", DatePrecision.DAY)
        if precision is not DatePrecision.DAY and (
            day.day != 1 or (precision is DatePrecision.YEAR and day.month != 1)
        ):
            raise ValueError(f"What is not known of a day is set to 1, and the precision is {precision.value}.")
        return day

    @field_validator("ends_on")
    @classmethod
    def _ends_after_start(cls, day: date, info: ValidationInfo) -> date:
        if day < info.data.get("starts_on", day):
            raise ValueError("It ends before it starts.")
        return day

    @field_validator("place_names")
    @classmethod
    def _place_has_english_name(cls, names: dict[str, str]) -> dict[str, str]:
        if names and "en" not in names:
            raise ValueError("An English one (en) is needed.")
        return names

    @field_validator("hosts", "participants")
    @classmethod
    def _once_each(cls, participants: list[ParticipantContent]) -> list[ParticipantContent]:
        refuse_repetition("territory", [one.territory for one in participants if one.territory])
        refuse_repetition("organisation", [one.organisation for one in participants if one.organisation])
        return participants

    @field_validator("pairings")
    @classmethod
    def _each_pairing_once(cls, pairings: list[str]) -> list[str]:
        refuse_repetition("pairing", pairings)
        return pairings
