"""Scores on the wire: what they consist of, why they are what they are, and the best partners of a territory."""

from datetime import datetime
from typing import Annotated, Final

from pydantic import Field

from pairing_api.pairings.schemas import Side
from pairing_api.territories.schemas import TerritoryKind, TerritoryReference
from servicekit.schemas import Code, CountryCode, Latitude, Longitude, Names, Slug, WireModel, measured_in

POINTS: Final = measured_in("points")
Share = Annotated[float, Field(ge=0, le=1)]


class ScoreComponent(Code):
    """What two territories are compared by."""

    COMPLEMENTARITY = "complementarity", "What one seeks the other offers, both ways"
    SHARED_CHALLENGES = "sharedChallenges", "Both seek the same"
    S3 = "s3", "Domains of smart specialisation that regions have in common"
    SIZE = "size", "Their populations are alike"
    DENSITY = "density", "Their inhabitants per square kilometre are alike"
    CLIMATE = "climate", "Their climates are alike (classes of Köppen and Geiger)"
    VALUE_CHAINS = "valueChains", "Value chains that run through both regions"
    CLUSTERS = "clusters", "One region has clusters in domains of the other"
    ECONOMY = "economy", "Their gross domestic products per head are alike"
    PROFILE = "profile", "Both are ports, capitals, islands and the like"
    LANGUAGE = "language", "Both can work in one language"
    COMMITMENT = "commitment", "What both committed to in the Covenant of Mayors"


class ScoreVariant(Code):
    """Which components count."""

    CITY = "city", "Cities and their consortia: challenges and climate"
    REGION = "region", "Two regions: smart specialisation, value chains and clusters in place of these"


class ScorePart(WireModel):
    """One component of a score."""

    component: ScoreComponent = Field(description="What is compared")
    weight: float = Field(ge=0, description="How much it weighs; points are shares of the sum of all that are known")
    value: Share | None = Field(description="How far it is met, 0 to 1; null where something is not known")
    points: float | None = Field(
        ge=0,
        description="Points that it gives; those of all parts add up to the score exactly, as decimals of 9 digits",
        json_schema_extra=POINTS,
    )
    shown_points: float | None = Field(
        ge=0,
        description="The same with one decimal, rounded so that they add up to `shownScore` (largest remainder)",
        json_schema_extra=POINTS,
    )


class ScoreHead(WireModel):
    """A score with its parts."""

    variant: ScoreVariant = Field(description="Which components count")
    score: float | None = Field(
        ge=0,
        le=100,
        description="0 to 100, with 9 decimals; null where too little is known: `completeness` below 0.6",
        json_schema_extra=POINTS,
        examples=[59.784361415],
    )
    shown_score: float | None = Field(
        ge=0, le=100, description="The same with one decimal", json_schema_extra=POINTS, examples=[59.8]
    )
    completeness: Share = Field(description="Share of the weights whose components are known, 0 to 1")
    parts: list[ScorePart] = Field(description="Every component, in a fixed order")


class Teaching(WireModel):
    """A topic on which one could teach the other."""

    teacher: Slug = Field(description="Who offers it")
    learner: Slug = Field(description="Who seeks it")
    topic: str = Field(description="Code of the topic", examples=["waste"])
    level: int = Field(ge=1, le=3, description="How far the offer goes, 1 to 3")
    priority: int = Field(ge=1, le=3, description="How much it is wanted, 1 to 3")
    share: Share = Field(description="Share of all that the learner seeks that this meets, 0 to 1")


class TopicGap(WireModel):
    """A topic that one seeks and the other does not offer."""

    seeker: Slug = Field(description="Who seeks it")
    topic: str = Field(description="Code of the topic", examples=["waste"])
    priority: int = Field(ge=1, le=3, description="How much it is wanted, 1 to 3")


class ScoreChangeKind(Code):
    """What would have to change."""

    OFFER = "offer", "An offer: a new one, or one of a higher level"
    LANGUAGE = "language", "A working language in common"


class ScoreChange(WireModel):
    """One change that would raise the score by a point or more."""

    change: ScoreChangeKind = Field(description="What would have to change")
    who: Slug | None = Field(description="Who would have to change it; null where either may")
    topic: str | None = Field(description="Code of the topic of the offer; null for a language")
    level_from: int | None = Field(ge=0, le=3, description="Level of the offer now, 0 for none; null for a language")
    level_to: int | None = Field(ge=1, le=3, description="Level that it would have to have; null for a language")
    effort: int = Field(
        ge=1, description="Levels to be raised; a language counts like an offer from nothing to the highest level"
    )
    gain: float = Field(description="Points that it would bring", json_schema_extra=POINTS)
    score: float = Field(ge=0, le=100, description="The score that would follow", json_schema_extra=POINTS)


class MissingInput(WireModel):
    """Something that is not known, for which a component does not count."""

    component: ScoreComponent = Field(description="The component")
    who: Slug = Field(description="Of whom it is not known")
    field: str = Field(description="Name of the field of the territory", examples=["population"])


class ScoreStanding(WireModel):
    """Where a pair stands among all that a territory could make."""

    who: Slug = Field(description="The territory")
    rank: int = Field(ge=1, description="1 for its best; equals share a rank")
    of: int = Field(ge=1, description="How many pairs it could make that have a score")
    percentile: float | None = Field(
        ge=0, le=100, description="Percent of its other pairs that score lower; null where there is no other"
    )


class CommitmentState(Code):
    """What is known of commitments in the Covenant of Mayors."""

    NOT_WEIGHED = "not_weighed", "They weigh nothing in this score"
    READ = "read", "Read from covenant-api, lately"
    COPY = "copy", "covenant-api did not answer: the last good copy counts"
    MISSING = "missing", "covenant-api did not answer and there is no copy: the component does not count"


class CommitmentReading(WireModel):
    """Where the commitments of a score come from."""

    state: CommitmentState = Field(description="What is known of them")
    read_at: datetime | None = Field(description="When they were read (UTC); null where they were not")


class PairScore(ScoreHead):
    """How well two territories go together, and why."""

    a: TerritoryReference = Field(description="The first of both")
    b: TerritoryReference = Field(description="The second of both")
    can_pair: bool = Field(
        description="Whether both could make a pair: one on the side of the European Union and one of the partners, "
        "and both regions or neither"
    )
    cover_a_by_b: Share | None = Field(description="Share of what the first seeks that the second offers, 0 to 1")
    cover_b_by_a: Share | None = Field(description="Share of what the second seeks that the first offers, 0 to 1")
    teaching: list[Teaching] = Field(description="Who could teach whom, what weighs most first")
    gaps: list[TopicGap] = Field(description="What is sought and not offered, the most wanted first")
    counterfactuals: list[ScoreChange] = Field(description="The two changes of least effort that would raise the score")
    missing: list[MissingInput] = Field(description="What is not known, component by component")
    standings: list[ScoreStanding] = Field(description="Where the pair stands for each of both; empty if they cannot")
    commitments: CommitmentReading = Field(description="Where the commitments come from")


class TerritoryMatch(ScoreHead):
    """A territory that another could pair with, and how well they go together."""

    slug: Slug
    name: str = Field(description="Name in English", examples=["Yantai"])
    names: Names
    kind: TerritoryKind = Field(description="What it is")
    country: CountryCode
    side: Side = Field(description="On which side its country stands today")
    latitude: Latitude | None = Field(description="Latitude, degrees north (WGS 84)")
    longitude: Longitude | None = Field(description="Longitude, degrees east (WGS 84)")
    rank: int = Field(ge=1, description="Place among all that it could pair with, 1 for the best; equals share one")
    teaches: list[str] = Field(description="Codes of topics on which it could teach the territory")
    learns: list[str] = Field(description="Codes of topics on which the territory could teach it")


class TerritoryMatches(WireModel):
    """Whom a territory could pair with, the best first."""

    items: list[TerritoryMatch] = Field(description="The partners of this page")
    next_cursor: str | None = Field(description="`cursor` of the next page; null on the last one")
    total: int | None = Field(
        default=None, ge=0, description="Number of partners in the whole selection; only with `count=true`"
    )
    unscored: int = Field(
        ge=0, description="How many it could pair with of whom too little is known for a score; they are not listed"
    )
    commitments: CommitmentReading = Field(description="Where the commitments come from")
