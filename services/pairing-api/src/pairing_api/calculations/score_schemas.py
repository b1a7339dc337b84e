"""What the calculator of scores takes and answers."""

from typing import Annotated, Final

from pydantic import ConfigDict, Field

from pairing_api.partners.schemas import POINTS, ScoreChangeKind, ScoreComponent, ScoreVariant, Share
from pairing_api.scoring.profiles import Profile
from pairing_api.scoring.weights import Component
from servicekit.calculations import WHOLE, Label
from servicekit.figures import Figure
from servicekit.schemas import Code, WireModel, measured_in

_MOST_NAMES: Final = 200
_IGNORED: Final = "A label for your own use; it changes nothing"
_LABELS: Final = {"code", "slug", "name", "country", "kind", "side", "population_year", "gdp_year"}


NameInside = Annotated[str, Field(min_length=1, max_length=200)]
# What is a level and what is not is the score's own matter, which has a code for it.
_Level = Annotated[int, Field(ge=-1_000_000, le=1_000_000), WHOLE]
Levels = Annotated[dict[NameInside, _Level], Field(max_length=_MOST_NAMES)]
NamesInside = Annotated[list[NameInside], Field(max_length=_MOST_NAMES)]


class ScoredTerritory(WireModel):
    """A territory as a score sees it. What is left out or null is not known; an empty list says that there is none."""

    model_config = ConfigDict(validate_by_name=False)

    code: Label = Field(default=None, description=_IGNORED, examples=["AA"])
    slug: Label = Field(default=None, description=_IGNORED)
    name: Label = Field(default=None, description=_IGNORED)
    country: Label = Field(default=None, description=_IGNORED)
    kind: Label = Field(default=None, description=_IGNORED)
    side: Label = Field(default=None, description=_IGNORED)
    population_year: Label = Field(default=None, description=_IGNORED)
    gdp_year: Label = Field(default=None, description=_IGNORED)
    population: Figure | None = Field(
        default=None, description="Inhabitants", json_schema_extra=measured_in("inhabitants"), examples=[600000]
    )
    population_scope: NameInside | None = Field(
        default=None, description="What the population counts, such as `municipality`"
    )
    area_km2: Figure | None = Field(
        default=None, description="Area", json_schema_extra=measured_in("square kilometres"), examples=[300]
    )
    area_scope: NameInside | None = Field(
        default=None, description="What the area covers; a density counts only where both are of one scope"
    )
    koppen: NameInside | None = Field(default=None, description="Climate class of Köppen and Geiger", examples=["Csa"])
    gdp_pc_ppp: Figure | None = Field(
        default=None,
        description="Gross domestic product per head, in purchasing-power parity",
        json_schema_extra=measured_in("international dollars"),
        examples=[40000],
    )
    traits: NamesInside | None = Field(
        default=None, description="What marks it, by codes such as `port`", examples=[["port", "university"]]
    )
    languages: NamesInside | None = Field(
        default=None, description="Working languages (BCP 47); script and region do not count", examples=[["en", "es"]]
    )
    offers: Levels | None = Field(
        default=None, description="Level of its offer by topic, 0 to 3", examples=[{"water": 3}]
    )
    seeks: Levels | None = Field(
        default=None, description="Priority of its need by topic, 1 to 3", examples=[{"waste": 3, "mobility": 2}]
    )
    s3: NamesInside | None = Field(default=None, description="Domains of smart specialisation, of a region")
    value_chains: NamesInside | None = Field(
        default=None, description="Activities whose value chains run through a region"
    )
    clusters: NamesInside | None = Field(default=None, description="Domains in which a region has a cluster")
    commitments: NamesInside | None = Field(
        default=None, description="What it committed to in the Covenant of Mayors, by codes"
    )

    def profile(self, key: str) -> Profile:
        """As scores take it. Raises ScoringError for what cannot be scored."""
        given = self.model_dump(by_alias=False, exclude=_LABELS | {"gdp_pc_ppp"})
        sets = {name: frozenset(value) for name, value in given.items() if isinstance(value, list)}
        return Profile(key=key, gdp_per_head=self.gdp_pc_ppp, **{**given, **sets})


class ScoreRequest(WireModel):
    """Two territories and the weights of what they are compared by."""

    model_config = ConfigDict(validate_by_name=False)

    type: Label = Field(default=None, description=_IGNORED)
    a: ScoredTerritory = Field(description="The first of both")
    b: ScoredTerritory = Field(description="The second of both")
    weights: Annotated[dict[NameInside, Figure | None], Field(max_length=2 * len(Component))] | None = Field(
        default=None,
        description="Weight by component, such as `sharedChallenges`; a component that is not named weighs nothing. "
        "The default weights if not given",
        examples=[{"complementarity": 35, "sharedChallenges": 20, "size": 12}],
    )
    variant: ScoreVariant | None = Field(
        default=None,
        description="Which components count. If not given: `region` where the weights name a component of regions "
        "alone, or where no weights are given and both have domains of smart specialisation; else `city`",
    )


class Party(Code):
    """One of both territories."""

    A = "a", "The first"
    B = "b", "The second"


class ShownScore(WireModel):
    """A score rounded for readers, in parts that add up to the total as it is shown (largest remainder)."""

    score: float | None = Field(description="With one decimal", json_schema_extra=POINTS)
    contributions: dict[str, float] = Field(description="Points by component, with one decimal")


class CalculatedTeaching(WireModel):
    """A topic on which one could teach the other."""

    teacher: Party = Field(description="Who offers it")
    learner: Party = Field(description="Who seeks it")
    topic: str = Field(description="The topic")
    level: int = Field(description="How far the offer goes, 1 to 3")
    priority: int = Field(description="How much it is wanted, 1 to 3")
    share: Share = Field(description="Share of all that the learner seeks that this meets, 0 to 1")


class CalculatedGap(WireModel):
    """A topic that one seeks and the other does not offer."""

    seeker: Party = Field(description="Who seeks it")
    topic: str = Field(description="The topic")
    priority: int = Field(description="How much it is wanted, 1 to 3")


class CalculatedChange(WireModel):
    """One change that would raise the score by a point or more."""

    change: ScoreChangeKind = Field(description="What would have to change")
    who: Party | None = Field(description="Who would have to change it; null where either may")
    topic: str | None = Field(description="Topic of the offer; null for a language")
    level_from: int | None = Field(description="Level of the offer now, 0 for none; null for a language")
    level_to: int | None = Field(description="Level that it would have to have; null for a language")
    effort: int = Field(description="Levels to be raised; a language counts like an offer from nothing to the highest")
    gain: float = Field(description="Points that it would bring", json_schema_extra=POINTS)
    score: float = Field(description="The score that would follow", json_schema_extra=POINTS)


class CalculatedMissing(WireModel):
    """Something that is not known, for which a component does not count."""

    component: ScoreComponent = Field(description="The component")
    who: Party = Field(description="Of whom it is not known")
    field: str = Field(description="The key that is not given", examples=["gdpPcPpp"])


class ScoreAnswer(WireModel):
    """How well both go together, and why."""

    variant: ScoreVariant = Field(description="Which components count")
    score: float | None = Field(
        description="0 to 100, with 9 decimals; null where nothing that weighs anything is known",
        json_schema_extra=POINTS,
        examples=[59.784361415],
    )
    completeness: float = Field(description="Share of the weights whose components are known, 0 to 1")
    is_publishable: bool = Field(description="Whether it rests on enough to be shown to the public: 0.6 or more")
    components: dict[str, float | None] = Field(
        description="How far each is met, 0 to 1, with 15 decimals; null where an input is missing"
    )
    contributions: dict[str, float] = Field(
        description="Points by component that is known, with 9 decimals: as decimals they add up to the score exactly"
    )
    cover_a_by_b: float | None = Field(
        description="Share of what the first seeks that the second offers, 0 to 1; null where it seeks nothing, or "
        "what it seeks or the other offers is not known"
    )
    cover_b_by_a: float | None = Field(description="The same the other way round")
    weights: dict[str, float] = Field(description="Weight by component that is listed")
    displayed: ShownScore = Field(description="Rounded for readers")
    teaching: list[CalculatedTeaching] = Field(description="Who could teach whom, what weighs most first")
    gaps: list[CalculatedGap] = Field(description="What is sought and not offered, the most wanted first")
    counterfactuals: list[CalculatedChange] = Field(
        description="The two changes of least effort that would raise the score"
    )
    missing: list[CalculatedMissing] = Field(description="What is not known, component by component")
