"""The codes of a risk and vulnerability assessment, and what belongs to what among them.

Hazards and their kinds follow the sheets of the template for such assessments by the European Commission's Joint
Research Centre; sectors, groups and factors of adaptive capacity are those in use with the Global Covenant, known here
from practice and not from a published list. The scale is low, moderate, high, or not known.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from covenant_api.rules.risk_scores import RiskLevel
from servicekit.schemas import Code

__all__ = [
    "CDP_LEVELS",
    "HAZARD_KINDS",
    "CapacityEffect",
    "CapacityFactor",
    "ExpectedChange",
    "Hazard",
    "HazardKind",
    "RiskLevel",
    "Timeframe",
    "VulnerableGroup",
    "VulnerableSector",
    "level_of_cdp",
]


class Hazard(Code):
    """A climate hazard."""

    EXTREME_HEAT = "extreme_heat", "Extreme heat"
    EXTREME_COLD = "extreme_cold", "Extreme cold"
    HEAVY_PRECIPITATION = "heavy_precipitation", "Heavy precipitation"
    FLOODS_SEA_LEVEL = "floods_sea_level", "Floods and sea-level rise"
    DROUGHTS_WATER_SCARCITY = "droughts_water_scarcity", "Droughts and water scarcity"
    STORMS = "storms", "Storms"
    MASS_MOVEMENT = "mass_movement", "Mass movement"
    WILD_FIRE = "wild_fire", "Wild fire"
    BIOLOGICAL = "biological", "Biological hazards"
    CHEMICAL_CHANGE = "chemical_change", "Chemical change"
    OTHER = "other", "Another hazard, named in the explanation"


class HazardKind(Code):
    """A kind of one hazard: `HAZARD_KINDS` tells of which."""

    HEAT_WAVE = "heat_wave", "Heat wave"
    EXTREME_HOT_DAYS = "extreme_hot_days", "Extremely hot days"
    COLD_WAVE = "cold_wave", "Cold wave"
    EXTREME_COLD_DAYS = "extreme_cold_days", "Extremely cold days"
    RAIN_STORM = "rain_storm", "Rain storm"
    HEAVY_SNOW = "heavy_snow", "Heavy snow"
    FOG = "fog", "Fog"
    HAIL = "hail", "Hail"
    FLASH_SURFACE_FLOOD = "flash_surface_flood", "Flash or surface flood"
    RIVER_FLOOD = "river_flood", "River flood"
    COASTAL_FLOOD = "coastal_flood", "Coastal flood"
    GROUNDWATER_FLOOD = "groundwater_flood", "Groundwater flood"
    PERMANENT_INUNDATION = "permanent_inundation", "Permanent inundation"
    SEVERE_WIND = "severe_wind", "Severe wind"
    TORNADO = "tornado", "Tornado"
    CYCLONE = "cyclone", "Cyclone, hurricane or typhoon"
    TROPICAL_STORM = "tropical_storm", "Tropical storm"
    EXTRATROPICAL_STORM = "extratropical_storm", "Extratropical storm"
    STORM_SURGE = "storm_surge", "Storm surge"
    LANDSLIDE = "landslide", "Landslide"
    AVALANCHE = "avalanche", "Avalanche"
    ROCK_FALL = "rock_fall", "Rock fall"
    SUBSIDENCE = "subsidence", "Subsidence"
    FOREST_FIRE = "forest_fire", "Forest fire"
    LAND_FIRE = "land_fire", "Land fire"
    VECTOR_BORNE_DISEASE = "vector_borne_disease", "Disease carried by animals such as mosquitoes and ticks"
    WATER_BORNE_DISEASE = "water_borne_disease", "Disease carried by water"
    AIR_BORNE_DISEASE = "air_borne_disease", "Disease carried by air"
    INSECT_INFESTATION = "insect_infestation", "Insect infestation"
    SALT_WATER_INTRUSION = "salt_water_intrusion", "Intrusion of salt water"
    OCEAN_ACIDIFICATION = "ocean_acidification", "Acidification of the ocean"
    ATMOSPHERIC_CO2 = "atmospheric_co2", "Carbon dioxide in the atmosphere"


HAZARD_KINDS: Final[Mapping[Hazard, tuple[HazardKind, ...]]] = MappingProxyType(
    {
        Hazard.EXTREME_HEAT: (HazardKind.HEAT_WAVE, HazardKind.EXTREME_HOT_DAYS),
        Hazard.EXTREME_COLD: (HazardKind.COLD_WAVE, HazardKind.EXTREME_COLD_DAYS),
        Hazard.HEAVY_PRECIPITATION: (
            HazardKind.RAIN_STORM,
            HazardKind.HEAVY_SNOW,
            HazardKind.FOG,
            HazardKind.HAIL,
        ),
        Hazard.FLOODS_SEA_LEVEL: (
            HazardKind.FLASH_SURFACE_FLOOD,
            HazardKind.RIVER_FLOOD,
            HazardKind.COASTAL_FLOOD,
            HazardKind.GROUNDWATER_FLOOD,
            HazardKind.PERMANENT_INUNDATION,
        ),
        Hazard.DROUGHTS_WATER_SCARCITY: (),
        Hazard.STORMS: (
            HazardKind.SEVERE_WIND,
            HazardKind.TORNADO,
            HazardKind.CYCLONE,
            HazardKind.TROPICAL_STORM,
            HazardKind.EXTRATROPICAL_STORM,
            HazardKind.STORM_SURGE,
        ),
        Hazard.MASS_MOVEMENT: (
            HazardKind.LANDSLIDE,
            HazardKind.AVALANCHE,
            HazardKind.ROCK_FALL,
            HazardKind.SUBSIDENCE,
        ),
        Hazard.WILD_FIRE: (HazardKind.FOREST_FIRE, HazardKind.LAND_FIRE),
        Hazard.BIOLOGICAL: (
            HazardKind.VECTOR_BORNE_DISEASE,
            HazardKind.WATER_BORNE_DISEASE,
            HazardKind.AIR_BORNE_DISEASE,
            HazardKind.INSECT_INFESTATION,
        ),
        Hazard.CHEMICAL_CHANGE: (
            HazardKind.SALT_WATER_INTRUSION,
            HazardKind.OCEAN_ACIDIFICATION,
            HazardKind.ATMOSPHERIC_CO2,
        ),
        Hazard.OTHER: (),
    }
)


class ExpectedChange(Code):
    """How a hazard is expected to change."""

    INCREASE = "increase", "It is expected to increase"
    DECREASE = "decrease", "It is expected to decrease"
    NO_CHANGE = "no_change", "No change is expected"
    NOT_KNOWN = "not_known", "Not known"


class Timeframe(Code):
    """When a change is expected."""

    CURRENT = "current", "Now"
    SHORT = "short", "In the short term"
    MEDIUM = "medium", "In the medium term"
    LONG = "long", "In the long term"
    NOT_KNOWN = "not_known", "Not known"


class VulnerableSector(Code):
    """A sector of the community that hazards can harm."""

    BUILDINGS = "buildings", "Buildings"
    TRANSPORT = "transport", "Transport"
    ENERGY = "energy", "Energy"
    WATER = "water", "Water"
    WASTE = "waste", "Waste"
    LAND_USE_PLANNING = "land_use_planning", "Land-use planning"
    AGRICULTURE_FORESTRY = "agriculture_forestry", "Agriculture and forestry"
    ENVIRONMENT_BIODIVERSITY = "environment_biodiversity", "Environment and biodiversity"
    HEALTH = "health", "Health"
    CIVIL_PROTECTION = "civil_protection", "Civil protection and emergency services"
    TOURISM = "tourism", "Tourism"
    EDUCATION = "education", "Education"
    ICT = "ict", "Information and communication technology"
    OTHER = "other", "Another sector, named in the explanation"


class VulnerableGroup(Code):
    """A group of people whom hazards can harm more than others."""

    WOMEN_GIRLS = "women_girls", "Women and girls"
    CHILDREN_YOUTH = "children_youth", "Children and youth"
    ELDERLY = "elderly", "Elderly people"
    MARGINALISED = "marginalised", "Marginalised groups"
    PERSONS_WITH_DISABILITIES = "persons_with_disabilities", "Persons with disabilities"
    PERSONS_WITH_CHRONIC_DISEASE = "persons_with_chronic_disease", "Persons with chronic diseases"
    LOW_INCOME = "low_income", "Households of low income"
    UNEMPLOYED = "unemployed", "Unemployed people"
    SUB_STANDARD_HOUSING = "sub_standard_housing", "People who live in sub-standard housing"
    MIGRANTS_DISPLACED = "migrants_displaced", "Migrants and displaced people"
    OTHER = "other", "Another group, named in the explanation"
    ALL = "all", "Everybody"


class CapacityFactor(Code):
    """What decides how well a community can adapt."""

    ACCESS_TO_SERVICES = "access_to_services", "Access to services"
    SOCIO_ECONOMIC = "socio_economic", "Socio-economic conditions"
    GOVERNMENTAL_INSTITUTIONAL = "governmental_institutional", "Government and institutions"
    PHYSICAL_ENVIRONMENTAL = "physical_environmental", "Physical and environmental conditions"
    KNOWLEDGE_INNOVATION = "knowledge_innovation", "Knowledge and innovation"
    OTHER = "other", "Another factor, named in the explanation"


class CapacityEffect(Code):
    """Whether a factor helps or hinders."""

    POSITIVE = "positive", "It helps to adapt"
    NEGATIVE = "negative", "It hinders adaptation"


# Reports to CDP used five steps until its scale changed; this platform folds them into three. Low and Medium Low
# become low, Medium moderate, the rest high: a choice of this platform, on the safe side above the middle.
CDP_LEVELS: Final[Mapping[str, RiskLevel]] = MappingProxyType(
    {
        "low": RiskLevel.LOW,
        "medium low": RiskLevel.LOW,
        "medium": RiskLevel.MODERATE,
        "medium high": RiskLevel.HIGH,
        "high": RiskLevel.HIGH,
    }
)


def level_of_cdp(text: str) -> RiskLevel | None:
    """The level that a step of CDP's five-step scale becomes; None for a text that is none of them.

    Case and the kind of blank or hyphen between the words do not matter; "Do not know" and its like are `not_known`.
    """
    words = " ".join(text.replace("-", " ").replace("_", " ").casefold().split())
    if words in ("do not know", "don't know", "not known", "unknown"):
        return RiskLevel.NOT_KNOWN
    return CDP_LEVELS.get(words)
