"""The codes of targets."""

from servicekit.schemas import Code


class TargetType(Code):
    """How a target is set: the four types of the Global Covenant's Common Reporting Framework."""

    BASE_YEAR_EMISSIONS = "base_year_emissions", "A cut of the emissions of a base year by so many percent"
    FIXED_LEVEL = "fixed_level", "So many tonnes in the target year, whatever the base"
    BASE_YEAR_INTENSITY = "base_year_intensity", "A cut of the emissions per inhabitant, or per unit of GDP, of a year"
    BASELINE_SCENARIO = "baseline_scenario", "A cut against what emissions would be without action (BAU)"


class IntensityDenominator(Code):
    """What an intensity is per."""

    CAPITA = "capita", "Per inhabitant"
    GDP = "gdp", "Per unit of gross domestic product"


class CommitmentType(Code):
    """The commitment that a target carries out. Some of them fix the least cut by themselves."""

    EU2020_20 = "EU2020_20", "European Covenant of 2008: at least 20 % by 2020"
    EU2030_40 = "EU2030_40", "European Covenant of 2015: at least 40 % by 2030"
    EU2030_55 = "EU2030_55", "European Covenant: at least 55 % by 2030"
    EU2050_NEUTRAL = "EU2050_NEUTRAL", "European Covenant of 2021: climate neutrality by 2050"
    GCOM = "GCOM", "Global Covenant: at least as ambitious as the national contribution"
    JP_2018 = "JP_2018", "Covenant of Mayors Japan of 2018: at least the national target for 2030"


class BaseSource(Code):
    """Where the base of a target comes from."""

    INVENTORY = "inventory", "The own inventory of the base year, as it stands now"
    STATED = "stated", "As the report of the target states it"
    NONE = "none", "Not known"


class TargetSource(Code):
    """Where the tonnes of a target come from."""

    COMPUTED = "computed", "Worked out of the base and the cut"
    STATED = "stated", "As the report states them"
    NONE = "none", "Not known"


class MeasuredBy(Code):
    """By what the way to a target is measured."""

    TONNES = "tonnes", "By tonnes"
    INTENSITY = "intensity", "By tonnes per inhabitant or unit of GDP"


class ProgressState(Code):
    """Where an inventory stands against the line to a target, judged in this order."""

    INSUFFICIENT_DATA = "insufficient_data", "It cannot be told"
    ACHIEVED = "achieved", "At the target or below it"
    INCREASING = "increasing", "Above the base, where the target is below it"
    ON_TRACK = "on_track", "On the line or below it"
    OFF_TRACK = "off_track", "Above the line"


class Caveat(Code):
    """Why an inventory cannot be held against a target without a word."""

    APPROACH_DIFFERS = "approach_differs", "Worked out by another approach than the base: the two are not compared"
    GWP_SET_DIFFERS = "gwp_set_differs", "Counted with other warming potentials than the base"
    INCOMPLETE = "incomplete", "Sources that were not estimated or are confidential are missing from it"
    BOUNDARY_DIFFERS = "boundary_differs", "The boundary of the target is not that of the inventory"
