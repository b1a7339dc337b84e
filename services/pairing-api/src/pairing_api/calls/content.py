"""What people may write of a call, field by field."""

from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from pairing_api.calls.schemas import CallPolicy, CallStage, Comparison, ScoreCriterion
from pairing_api.calls.zones import NotAMoment, instant_of, zone_of
from pairing_api.content import EnglishNames, WrittenContent, refuse_repetition
from pairing_api.pairings.schemas import Side
from pairing_api.programmes.schemas import Strand
from pairing_api.territories.schemas import TerritoryKind
from pairing_api.topics.content import TopicCodes
from servicekit.content_fields import KnownCountry, LanguageTag, Line, Lines
from servicekit.schemas import Slug, WireModel, measured_in

_MOST_INHABITANTS = 100_000_000
_Whole = Annotated[int, Field(strict=True)]
_Weight = Annotated[float, Field(strict=True, ge=0, le=1000, allow_inf_nan=False)]
LONGEST_CALL_TEXT = 20_000


def _text_of_an_instant(value: Any) -> Any:
    # What is stored and what is written meet here; a number would be taken for seconds since 1970.
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "Must be an instant, a time in the zone of the call, or a day.")
    return value


Moment = Annotated[
    str, BeforeValidator(_text_of_an_instant), Field(max_length=40, json_schema_extra={"format": "date-time"})
]


class ThresholdContent(WireModel):
    """A figure that applicants need."""

    value: Annotated[float, Field(strict=True, gt=0, le=_MOST_INHABITANTS, allow_inf_nan=False)] = Field(
        description="The figure"
    )
    comparison: Comparison = Field(default=Comparison.AT_LEAST, description="How a figure is held against it")
    is_hard: Annotated[bool, Field(strict=True)] = Field(
        default=True, description="Whether who does not reach it is refused; else it is only told"
    )


class GroupThresholdContent(ThresholdContent):
    """A figure that the members of a group need together."""

    comparison: Comparison = Field(default=Comparison.MORE_THAN, description="How the sum is held against it")


class QuotaContent(WrittenContent):
    """How many applicants of a country are paired."""

    country: KnownCountry
    min: Annotated[_Whole, Field(ge=0, le=1000)] | None = Field(
        default=None,
        description="As many at least, where there are so many",
        json_schema_extra=measured_in("applicants"),
    )
    max: Annotated[_Whole, Field(ge=0, le=1000)] | None = Field(
        default=None, validate_default=True, description="As many at most", json_schema_extra=measured_in("applicants")
    )

    @field_validator("max")
    @classmethod
    def _says_something(cls, most: int | None, info: ValidationInfo) -> int | None:
        least = info.data.get("min")
        if most is None and "min" in info.data and least is None:
            raise ValueError("A quota needs min, max or both.")
        if most is not None and least is not None and most < least:
            raise ValueError("It is less than min.")
        return most


class SideContent(WireModel):
    """Who can apply on one side of a call."""

    side: Side = Field(description="The side")
    countries: list[KnownCountry] = Field(
        min_length=1, max_length=260, description="Countries and territories that the call is open for"
    )
    kinds: list[TerritoryKind] = Field(
        default=[], max_length=10, description="Kinds of territory that can apply; all of them where none is named"
    )
    min_population: ThresholdContent | None = Field(
        default=None,
        description="Inhabitants that an applicant needs that is no consortium",
        json_schema_extra=measured_in("inhabitants"),
    )
    consortium_min_population: GroupThresholdContent | None = Field(
        default=None,
        description="Inhabitants that the members of a consortium need together",
        json_schema_extra=measured_in("inhabitants"),
    )
    places: Annotated[_Whole, Field(ge=1, le=1000)] | None = Field(
        default=None,
        description="How many are selected at most; null for no limit",
        json_schema_extra=measured_in("applicants"),
    )
    quotas: list[QuotaContent] = Field(default=[], max_length=100, description="How many of a country are paired")

    @field_validator("countries")
    @classmethod
    def _each_country_once(cls, countries: list[str]) -> list[str]:
        refuse_repetition("country", countries)
        return countries

    @field_validator("kinds")
    @classmethod
    def _each_kind_once(cls, kinds: list[TerritoryKind]) -> list[TerritoryKind]:
        refuse_repetition("kind", [kind.value for kind in kinds])
        return kinds

    @field_validator("quotas")
    @classmethod
    def _of_open_countries(cls, quotas: list[QuotaContent], info: ValidationInfo) -> list[QuotaContent]:
        refuse_repetition("country", [one.country for one in quotas])
        for one in quotas:
            if one.country not in info.data.get("countries", [one.country]):
                raise ValueError(f"The side is not open for {one.country}.")
        return quotas


class CriterionContent(WireModel):
    """How much a component of the score counts."""

    key: ScoreCriterion = Field(description="Component of the score")
    weight: _Weight = Field(description="Its weight beside the others")


class ReadingCriterionContent(WireModel):
    """What readers give points for."""

    key: Slug = Field(max_length=60, description="Code of the criterion, unique in the call", examples=["motivation"])
    names: EnglishNames
    max_points: Annotated[_Whole, Field(ge=1, le=100)] = Field(
        default=10, description="The most points", json_schema_extra=measured_in("points")
    )
    weight: _Weight = Field(default=1.0, description="Its weight beside the others")


CallText = Annotated[Lines, Field(max_length=LONGEST_CALL_TEXT)]


class CallContent(WireModel):
    """A call as people write it."""

    slug: Slug | None = Field(
        default=None, description="Readable identifier, made from the English name where none is given; never changed"
    )
    names: EnglishNames
    programme: Slug = Field(description="Slug of the programme")
    strand: Strand = Field(default=Strand.CITY_TO_CITY, description="The strand it belongs to")
    stage: CallStage | None = Field(
        default=None, description="How far the staff have taken it; changed by a transition, never by editing"
    )
    summaries: dict[LanguageTag, Line] = Field(
        default={}, max_length=60, description="What it is for, in a few words, by language (BCP 47)"
    )
    texts: dict[LanguageTag, CallText] = Field(
        default={}, max_length=60, description="The text of the call, by language (BCP 47)"
    )
    time_zone: Annotated[str, Field(max_length=60)] = Field(
        description="Time zone of the call (IANA)", examples=["Europe/Brussels"]
    )
    opens_at: Moment = Field(
        description="From when on applications can be submitted: an instant, a time in the zone of the call, or a day,"
        " which means its beginning there. Kept as an instant (UTC)",
    )
    closes_at: Moment = Field(
        description="From when on nothing can be submitted any more: an instant, a time in the zone of the call, or a"
        " day, which means its end there. Kept as an instant (UTC)",
    )
    sides: list[SideContent] = Field(
        default=[], max_length=2, description="Who can apply, on which side; a call that is public has at least one"
    )
    topics: TopicCodes = Field(default=[], description="Codes of the topics it is for; empty for all of them")
    criteria: list[CriterionContent] = Field(
        default=[],
        max_length=20,
        description="How much each component of the score counts in matching; empty for the default weights",
    )
    reading_criteria: list[ReadingCriterionContent] = Field(
        default=[], max_length=20, description="What readers give points for"
    )
    min_score: Annotated[float, Field(strict=True, ge=0, le=100, allow_inf_nan=False)] | None = Field(
        default=None, description="Pairs with a lower score are not made", json_schema_extra=measured_in("points")
    )
    policy: CallPolicy = Field(default=CallPolicy.LARGEST, description="What matching puts first")
    max_wishes: Annotated[_Whole, Field(ge=0, le=50)] = Field(
        default=5, description="How many partners an applicant can wish for"
    )
    max_vetoes: Annotated[_Whole, Field(ge=0, le=50)] = Field(
        default=3, description="How many partners an applicant can refuse, in private"
    )
    max_capacity: Annotated[_Whole, Field(ge=1, le=3)] = Field(
        default=3, description="How many partners an applicant can offer to work with at most"
    )
    min_staff_months: ThresholdContent | None = Field(
        default=None,
        description="Months of staff time that an applicant commits",
        json_schema_extra=measured_in("months of work"),
    )
    needs_endorsement: Annotated[bool, Field(strict=True)] = Field(
        default=True, description="Whether an application needs the endorsement of who governs the place"
    )
    readers: Annotated[_Whole, Field(ge=1, le=5)] = Field(
        default=2, description="How many readers each application has"
    )

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        zone_of(name)
        return name

    @field_validator("opens_at")
    @classmethod
    def _opening(cls, written: str, info: ValidationInfo) -> str:
        return _instant(written, info, closing=False)

    @field_validator("closes_at")
    @classmethod
    def _closing(cls, written: str, info: ValidationInfo) -> str:
        instant = _instant(written, info, closing=True)
        # Texts of one form: their order is that of the instants.
        if "opens_at" in info.data and "time_zone" in info.data and instant <= info.data["opens_at"]:
            raise PydanticCustomError("order", "It closes before it opens.")
        return instant

    @field_validator("sides")
    @classmethod
    def _each_side_once(cls, sides: list[SideContent]) -> list[SideContent]:
        refuse_repetition("side", [one.side.value for one in sides])
        return sides

    @field_validator("criteria")
    @classmethod
    def _weights_weigh(cls, criteria: list[CriterionContent]) -> list[CriterionContent]:
        refuse_repetition("criterion", [one.key.value for one in criteria])
        if criteria and not any(one.weight for one in criteria):
            raise ValueError("One of the weights must be more than 0.")
        return criteria

    @field_validator("reading_criteria")
    @classmethod
    def _points_weigh(cls, criteria: list[ReadingCriterionContent]) -> list[ReadingCriterionContent]:
        refuse_repetition("criterion", [one.key for one in criteria])
        if criteria and not any(one.weight for one in criteria):
            raise ValueError("One of the weights must be more than 0.")
        return criteria


def _instant(written: str, info: ValidationInfo, *, closing: bool) -> str:
    if "time_zone" not in info.data:
        return written  # what is wrong with the zone is told there
    try:
        found = instant_of(written, zone_of(info.data["time_zone"]), closing=closing)
    except NotAMoment as error:
        raise PydanticCustomError(f"moment_{error.code}", "{detail}", {"detail": str(error)}) from None
    return found.strftime("%Y-%m-%dT%H:%M:%SZ")
