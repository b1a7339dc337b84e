"""What a territory is compared by besides its figures: climate, traits, languages, priorities, clusters.

Rules and lists: domain model, territory; the classes of climate are those of Köppen and Geiger.
"""

from typing import Annotated

from pydantic import AfterValidator, Field

from pairing_api.activities import EconomicActivity, KnownActivity
from pairing_api.content import refuse_repetition
from servicekit.content_fields import LanguageTag, Lines, Name
from servicekit.schemas import Code, Names, Texts, WireModel

KOPPEN_PATTERN = "^[ABCDE][A-Za-z]{1,2}$"
# Letters of ISO 4217; amounts at purchasing power parity are in a unit that is no currency.
CURRENCY_PATTERN = "^[A-Z]{3}$"
_LONGEST_PRIORITY = 600


class Trait(Code):
    """What marks a territory."""

    PORT = "port", "A seaport or large river port"
    CAPITAL = "capital", "Capital of its country"
    COASTAL = "coastal", "On the sea"
    ISLAND = "island", "On an island"
    BORDER = "border", "At a border of its country"
    MOUNTAIN = "mountain", "In the mountains"
    TOURISM = "tourism", "Lives on visitors to a large part"
    UNIVERSITY = "university", "Marked by its universities"
    INDUSTRIAL_TRANSITION = "industrial_transition", "Its old industries go or change"
    HERITAGE = "heritage", "Marked by its built heritage"
    AGRI_HUB = "agri_hub", "Centre of an agricultural region"
    LOGISTICS_HUB = "logistics_hub", "Centre of transport and storage of goods"


Koppen = Annotated[
    str,
    Field(
        pattern=KOPPEN_PATTERN,
        description="Climate class (Köppen and Geiger): a main letter and one or two more",
        examples=["Cfa"],
    ),
]
Currency = Annotated[
    str,
    Field(
        pattern=CURRENCY_PATTERN,
        description="Currency (ISO 4217) at market rates; PPP: international dollars at purchasing power parity",
        examples=["PPP"],
    ),
]
Exposure = Annotated[
    int,
    Field(
        ge=0,
        le=3,
        description="How much it works with others abroad: 0 not at all, 1 little, 2 regularly, 3 very much",
    ),
]


class S3Priority(WireModel):
    """A priority of a smart-specialisation strategy: where a region means to be better than others."""

    domain: EconomicActivity
    capabilities: Texts = Field(
        description="What it can do that others cannot, such as a technology, by language (BCP 47)",
        examples=[{"en": "Sensors for water networks"}],
    )
    objectives: Texts = Field(
        description="What it is to serve, by language (BCP 47)", examples=[{"en": "Less water lost in supply"}]
    )


class TerritoryCluster(WireModel):
    """A cluster of businesses and research at home in a territory."""

    names: Names
    domain: EconomicActivity


_PriorityTexts = dict[LanguageTag, Annotated[Lines, Field(max_length=_LONGEST_PRIORITY)]]


class S3PriorityContent(WireModel):
    """A priority of a smart-specialisation strategy, as people write it."""

    domain: KnownActivity
    capabilities: _PriorityTexts = Field(
        default={}, max_length=60, description="What it can do that others cannot, by language (BCP 47)"
    )
    objectives: _PriorityTexts = Field(
        default={}, max_length=60, description="What it is to serve, by language (BCP 47)"
    )


class TerritoryClusterContent(WireModel):
    """A cluster, as people write it."""

    names: dict[LanguageTag, Name] = Field(min_length=1, max_length=60, description="Names by language (BCP 47)")
    domain: KnownActivity


def _traits_once(traits: list[Trait]) -> list[Trait]:
    refuse_repetition("trait", [trait.value for trait in traits])
    return traits


def _languages_once(languages: list[str]) -> list[str]:
    refuse_repetition("language", languages)
    return languages


Traits = Annotated[list[Trait], AfterValidator(_traits_once)]
Languages = Annotated[list[LanguageTag], AfterValidator(_languages_once)]
