"""What a check finds, and every code that it can find it by.

The codes are those of calculators (`errors[].code` of a problem) and of drafts (`findings[].code`) alike. How grave a
finding is belongs to its code: an error keeps a draft from being completed, a warning is shown, a blocker lets the
report stand and keeps a badge from being earned.
"""

from typing import Any, Self

from pydantic import Field

from servicekit.problems import FieldError
from servicekit.schemas import Code, WireModel


class FindingSeverity(Code):
    """How grave a finding is."""

    ERROR = "error", "The draft cannot be completed before this is mended"
    WARNING = "warning", "Worth a second look; nothing is held up by it"
    BLOCKER = "blocker", "The report can be completed, and a badge cannot be earned by it"


class RuleSource(WireModel):
    """Where a clause was read, or who says it."""

    title: str = Field(description="What it is", examples=["Common Reporting Framework, version 6.1"])
    publisher: str | None = Field(description="Who published it")
    url: str | None = Field(description="Address; null where it has none")


class Clause(WireModel):
    """A rule in one or two sentences, with where it comes from."""

    code: str = Field(description="Its name, stable within a rule set", examples=["notation-keys.explanation"])
    text: str = Field(description="What it asks for, in English")
    is_verified: bool = Field(
        description="Whether its text was read in the source; what was not is an unverified clause, and only warns"
    )
    source: RuleSource | None = Field(description="Where it comes from; null where that is not known")


class CheckCode(Code):
    """What a check can find: what is wrong in a report, or worth a second look."""

    severity: FindingSeverity

    def __new__(cls, value: str, meaning: str = "", severity: FindingSeverity = FindingSeverity.ERROR) -> Self:
        """A member of this value, meaning and severity."""
        code = str.__new__(cls, value)
        code._value_, code.meaning, code.severity = value, meaning, severity
        return code

    # Figures and units
    NOT_FINITE = "NOT_FINITE", "A figure is not a finite number"
    NEGATIVE_ACTIVITY = "NEGATIVE_ACTIVITY", "An activity is below zero; an amount that was used cannot be negative"
    NEGATIVE_VALUE = "NEGATIVE_VALUE", "A figure that cannot be negative is below zero"
    UNIT_REQUIRED = "UNIT_REQUIRED", "An amount has no unit"
    UNIT_UNKNOWN = "UNIT_UNKNOWN", "A unit is not known"
    UNIT_MISMATCH = "UNIT_MISMATCH", "The unit of the amount and that of the factor do not fit together"
    FACTOR_REQUIRED = "FACTOR_REQUIRED", "A line has an activity and no emission factor"
    FACTOR_UNKNOWN = "FACTOR_UNKNOWN", "There is no emission factor of this code"
    FACTOR_SOURCE_REQUIRED = "FACTOR_SOURCE_REQUIRED", "A factor of one's own has no source"
    AMOUNT_REQUIRED = "AMOUNT_REQUIRED", "A line has neither an amount nor emissions of its own"
    FACTOR_OLD = "FACTOR_OLD", "An emission factor is much older than the inventory", FindingSeverity.WARNING
    GAS_UNKNOWN = "GAS_UNKNOWN", "A gas has no warming potential in the set of the inventory"
    GWP_SET_UNKNOWN = "GWP_SET_UNKNOWN", "There is no such set of warming potentials"
    VALUE_OUT_OF_RANGE = "VALUE_OUT_OF_RANGE", "A figure is not in the range in which it means something"

    # Notation keys and cells of the inventory
    UNKNOWN_KEY = "UNKNOWN_KEY", "The notation key is none of NO, NE, IE and C"
    VALUE_OR_KEY_REQUIRED = "VALUE_OR_KEY_REQUIRED", "A cell that must be filled has neither a figure nor a key"
    NO_WITH_VALUE = "NO_WITH_VALUE", "A cell says that the source does not occur, and gives emissions of it"
    IE_CYCLE = "IE_CYCLE", "Cells say of each other that they are included there, so that no cell has the emissions"
    IE_TARGET_REQUIRED = "IE_TARGET_REQUIRED", "A cell is included elsewhere and does not say in which cell"
    EXPLANATION_REQUIRED = "EXPLANATION_REQUIRED", "A notation key has no explanation"
    CELL_UNKNOWN = "CELL_UNKNOWN", "The rule set has no such cell: sector, sub-sector or scope is not one of its own"
    CELL_DIFFERS_FROM_LINES = (
        "CELL_DIFFERS_FROM_LINES",
        "The figure typed for a cell is not what its lines come to",
        FindingSeverity.WARNING,
    )
    KEY_WITH_LINES = "KEY_WITH_LINES", "A cell says that the source does not occur, and has lines with emissions"
    NE_ON_MANDATORY_CELL = (
        "NE_ON_MANDATORY_CELL",
        "A cell that must be filled says that it was not estimated",
        FindingSeverity.BLOCKER,
    )

    # The inventory as a whole
    YEAR_REQUIRED = "YEAR_REQUIRED", "The year is not given"
    PERIOD_NOT_TWELVE_MONTHS = "PERIOD_NOT_TWELVE_MONTHS", "An inventory covers twelve months in a row"
    BOUNDARY_REQUIRED = "BOUNDARY_REQUIRED", "The boundary is not described"
    APPROACH_REQUIRED = "APPROACH_REQUIRED", "It is not said by which approach emissions are counted"
    APPROACHES_MIXED = (
        "APPROACHES_MIXED",
        "One inventory counts by two approaches; IPCC CO2, IPCC CO2e and life-cycle factors are never added up",
    )
    GWP_SET_REQUIRED = "GWP_SET_REQUIRED", "The set of warming potentials is not given"
    GWP_SETS_MIXED = "GWP_SETS_MIXED", "One inventory uses two sets of warming potentials"
    GWP_SET_UNUSUAL = (
        "GWP_SET_UNUSUAL",
        "The set of warming potentials is one that asks for a word of explanation",
        FindingSeverity.WARNING,
    )
    GASES_MISSING = "GASES_MISSING", "A gas that must be covered is not among those of the inventory"
    POPULATION_REQUIRED = "POPULATION_REQUIRED", "The population of the year is not given, or is not above zero"
    METHODOLOGY_REQUIRED = "METHODOLOGY_REQUIRED", "The method is not described", FindingSeverity.WARNING
    TOTAL_DIFFERS = "TOTAL_DIFFERS", "The sum of the cells is not the total that was stated", FindingSeverity.WARNING
    CHANGE_LARGE = "CHANGE_LARGE", "A cell changed a great deal since the inventory before", FindingSeverity.WARNING
    PER_CAPITA_IMPLAUSIBLE_LOW = (
        "PER_CAPITA_IMPLAUSIBLE_LOW",
        "Emissions per inhabitant are implausibly low; are the figures in kilotonnes?",
        FindingSeverity.WARNING,
    )
    PER_CAPITA_IMPLAUSIBLE_HIGH = (
        "PER_CAPITA_IMPLAUSIBLE_HIGH",
        "Emissions per inhabitant are implausibly high; is a figure a thousand times too large?",
        FindingSeverity.WARNING,
    )
    GENERATION_IN_TOTAL = (
        "GENERATION_IN_TOTAL",
        "The stated total seems to hold the generation of grid-supplied energy, which belongs to no total",
        FindingSeverity.WARNING,
    )
    RESTATEMENT_REASON_REQUIRED = (
        "RESTATEMENT_REASON_REQUIRED",
        "Figures that are on record change, and no reason is given",
    )
    INVENTORY_TOO_OLD = (
        "INVENTORY_TOO_OLD",
        "The newest inventory is older than the rule set lets it be",
        FindingSeverity.BLOCKER,
    )

    # Targets
    TYPE_REQUIRED = "TYPE_REQUIRED", "The kind is not given"
    BASE_YEAR_REQUIRED = "BASE_YEAR_REQUIRED", "The base year is not given"
    BASE_VALUE_REQUIRED = "BASE_VALUE_REQUIRED", "The figure that the target is measured against is not given"
    TARGET_YEAR_REQUIRED = "TARGET_YEAR_REQUIRED", "The target year is not given"
    TARGET_VALUE_REQUIRED = "TARGET_VALUE_REQUIRED", "Neither the cut in percent nor the tonnes in the target year"
    BASE_YEAR_NOT_BEFORE_TARGET = "BASE_YEAR_NOT_BEFORE_TARGET", "The base year is not before the target year"
    PERCENT_OUT_OF_RANGE = (
        "PERCENT_OUT_OF_RANGE",
        "A cut is not between 0 and 100 percent; above 100 only with removals",
    )
    TARGET_VALUE_EQUALS_YEAR = (
        "TARGET_VALUE_EQUALS_YEAR",
        "The tonnes of the target year are the number of the year",
        FindingSeverity.WARNING,
    )
    INTENSITY_POPULATION_IMPLAUSIBLE = (
        "INTENSITY_POPULATION_IMPLAUSIBLE",
        "Base tonnes and base intensity together mean an implausible number of inhabitants",
        FindingSeverity.WARNING,
    )
    PCT_TONNES_MISMATCH = (
        "PCT_TONNES_MISMATCH",
        "The tonnes of the target year are not what the percentage comes to",
        FindingSeverity.WARNING,
    )
    BAU_BELOW_BASE = "BAU_BELOW_BASE", "The baseline scenario lies below the base year", FindingSeverity.WARNING
    BAU_BASE_RATIO_IMPLAUSIBLE = (
        "BAU_BASE_RATIO_IMPLAUSIBLE",
        "The baseline scenario is implausibly many times the base year",
        FindingSeverity.WARNING,
    )
    TARGET_ABOVE_BASE = "TARGET_ABOVE_BASE", "The target lies above the base year", FindingSeverity.WARNING
    BOUNDARY_REASON_REQUIRED = (
        "BOUNDARY_REASON_REQUIRED",
        "The boundary is not that of the inventory, and it is not said why",
    )
    INTERIM_TARGET_MISSING = (
        "INTERIM_TARGET_MISSING",
        "A target beyond 2030 has no interim target",
        FindingSeverity.WARNING,
    )
    BASE_DIFFERS_FROM_INVENTORY = (
        "BASE_DIFFERS_FROM_INVENTORY",
        "The base that was typed is not what the baseline inventory comes to",
        FindingSeverity.WARNING,
    )
    BASE_YEAR_DIFFERS = "BASE_YEAR_DIFFERS", "The base year is not the year of the baseline inventory"
    CONDITIONS_MISSING = (
        "CONDITIONS_MISSING",
        "A part of the cut is conditional, and it is not said on what",
        FindingSeverity.WARNING,
    )
    AMBITION_BELOW = "AMBITION_BELOW", "The target is below the one it is held against", FindingSeverity.BLOCKER

    # Risks, goals and energy
    TITLE_REQUIRED = "TITLE_REQUIRED", "There is no title"
    TEXT_REQUIRED = "TEXT_REQUIRED", "There is no text"
    HAZARD_REQUIRED = "HAZARD_REQUIRED", "No hazard is assessed"
    HAZARD_INCOMPLETE = "HAZARD_INCOMPLETE", "A hazard lacks its probability or its consequence"
    HAZARD_FUTURE_MISSING = (
        "HAZARD_FUTURE_MISSING",
        "A part of what is expected of a hazard is not said: its intensity, its frequency or its consequences",
        FindingSeverity.WARNING,
    )
    HAZARD_CHANGE_REQUIRED = "HAZARD_CHANGE_REQUIRED", "It is not said whether and how a hazard is expected to change"
    TIMEFRAME_REQUIRED = "TIMEFRAME_REQUIRED", "It is not said when the change of a hazard is expected"
    HAZARD_KIND_MISMATCH = "HAZARD_KIND_MISMATCH", "The kind is one of another hazard"
    HAZARD_TWICE = "HAZARD_TWICE", "A hazard is assessed twice", FindingSeverity.WARNING
    ENTRY_TWICE = "ENTRY_TWICE", "An entry of a list is there twice", FindingSeverity.WARNING
    ENTRY_INCOMPLETE = (
        "ENTRY_INCOMPLETE",
        "A sector, group or factor is named, and its level is not",
        FindingSeverity.WARNING,
    )
    OTHER_NOT_EXPLAINED = (
        "OTHER_NOT_EXPLAINED",
        "What is meant by other is not explained",
        FindingSeverity.WARNING,
    )
    EVENT_IN_FUTURE = "EVENT_IN_FUTURE", "An event of the past is dated in the future"
    EVENT_DATES_DIFFER = "EVENT_DATES_DIFFER", "The day and the year of an event do not fit together"
    YEAR_IN_FUTURE = "YEAR_IN_FUTURE", "What has been found is dated in a year to come"
    SECTORS_MISSING = "SECTORS_MISSING", "No vulnerable sector is named", FindingSeverity.WARNING
    GROUPS_MISSING = "GROUPS_MISSING", "No vulnerable group is named", FindingSeverity.WARNING
    ADAPTIVE_CAPACITY_MISSING = (
        "ADAPTIVE_CAPACITY_MISSING",
        "No factor of adaptive capacity is given",
        FindingSeverity.WARNING,
    )
    INDICATOR_REQUIRED = "INDICATOR_REQUIRED", "No indicator is given"
    INDICATOR_UNKNOWN = "INDICATOR_UNKNOWN", "There is no indicator of this code"
    INDICATOR_VALUE_REQUIRED = "INDICATOR_VALUE_REQUIRED", "An indicator has no value"
    ENERGY_ATTRIBUTE_MISSING = (
        "ENERGY_ATTRIBUTE_MISSING",
        "One of the attributes secure, sustainable and affordable has no indicator",
        FindingSeverity.WARNING,
    )
    ENERGY_ATTRIBUTE_REQUIRED = (
        "ENERGY_ATTRIBUTE_REQUIRED",
        "An attribute that the rule set asks for, of secure, sustainable and affordable, has no indicator",
    )
    UNIT_DIFFERS = "UNIT_DIFFERS", "The unit is not that of the indicator in the library"
    GOAL_NOT_MEASURABLE = (
        "GOAL_NOT_MEASURABLE",
        "A goal lacks an indicator, or the value to reach",
        FindingSeverity.WARNING,
    )
    GOAL_WITHOUT_CHANGE = (
        "GOAL_WITHOUT_CHANGE",
        "The value to reach is the value to start from",
        FindingSeverity.WARNING,
    )
    GOAL_SUBJECT_MISSING = (
        "GOAL_SUBJECT_MISSING",
        "A goal names no hazard, or no attribute of energy, that it addresses",
        FindingSeverity.WARNING,
    )

    # Plans and groups
    ADOPTION_REQUIRED = "ADOPTION_REQUIRED", "It is not said when and by whom the plan was adopted"
    ACTIONS_REQUIRED = "ACTIONS_REQUIRED", "The plan has no action"
    ACTION_INCOMPLETE = (
        "ACTION_INCOMPLETE",
        "An action lacks who is responsible, when it runs, or what it brings",
        FindingSeverity.WARNING,
    )
    ACTION_SPENT_UNSTARTED = (
        "ACTION_SPENT_UNSTARTED",
        "Money was spent on an action that has not begun, or whose status is not said",
        FindingSeverity.WARNING,
    )
    PLAN_EQUIVALENT_NOT_TAKEN = (
        "PLAN_EQUIVALENT_NOT_TAKEN",
        "The rule set takes no statutory plan in place of this one",
        FindingSeverity.WARNING,
    )
    ADAPTATION_WITHOUT_HAZARD = (
        "ADAPTATION_WITHOUT_HAZARD",
        "The plan is one of adaptation, and no action of it names a hazard",
        FindingSeverity.WARNING,
    )
    ACTION_ENDS_BEFORE_START = "ACTION_ENDS_BEFORE_START", "An action ends before it starts"
    IDENTIFIER_TWICE = "IDENTIFIER_TWICE", "Two lines or actions have the same identifier"
    ACTIONS_BELOW_EFFORT = (
        "ACTIONS_BELOW_EFFORT",
        "The actions together cut less than the target asks for",
        FindingSeverity.WARNING,
    )
    ACTIONS_OVERLAP = (
        "ACTIONS_OVERLAP",
        "Actions of one area may count the same reduction twice",
        FindingSeverity.WARNING,
    )
    BENCHMARK_COUNT = (
        "BENCHMARK_COUNT",
        "Fewer or more actions than asked for are marked as benchmarks of excellence",
        FindingSeverity.WARNING,
    )
    BENCHMARK_STATUS = (
        "BENCHMARK_STATUS",
        "An action is marked as a benchmark of excellence and is neither under way nor completed",
        FindingSeverity.WARNING,
    )
    MEMBERS_REQUIRED = "MEMBERS_REQUIRED", "A group has fewer than two members"
    GROUP_INVENTORY_TWICE = (
        "GROUP_INVENTORY_TWICE",
        "A group with a shared target has one inventory of each year, and a second one is given",
    )
    GROUP_TARGET_TWICE = (
        "GROUP_TARGET_TWICE",
        "A group with a shared target has one for each target year, and a second one is given",
    )
    GROUP_REPORTS_APART = (
        "GROUP_REPORTS_APART",
        "In a group of individual commitments each member reports its own; the plan alone is shared",
    )
    MEMBER_REPORTS_APART = (
        "MEMBER_REPORTS_APART",
        "The signatory belongs to a group with one target and inventory for all, and reports its own",
        FindingSeverity.WARNING,
    )
    DATES_REVERSED = "DATES_REVERSED", "Something ends before it begins"
    GROUP_NOT_LED = "GROUP_NOT_LED", "A report for a group is made by the signatory that leads it"

    # Any part of a report
    RECORD_UNKNOWN = "RECORD_UNKNOWN", "A record that is referred to is not there, or belongs to another signatory"
    REQUIRED = "REQUIRED", "A field that must be filled is empty"


class Finding(WireModel):
    """One thing that a check found."""

    code: CheckCode
    severity: FindingSeverity
    pointer: str = Field(
        description="JSON pointer into the content, to the field it is about; empty where it is about all of it",
        examples=["/lines/12/amount"],
    )
    detail: str = Field(description="What is the matter, in English")
    clause: Clause | None = Field(description="The rule that asks for it; null where the platform itself does")

    @property
    def blocks_completion(self) -> bool:
        """Whether a draft with it cannot be completed."""
        return self.severity is FindingSeverity.ERROR

    def as_error(self) -> FieldError:
        """The same as one error of a problem."""
        return FieldError(pointer=self.pointer, code=self.code.value, detail=self.detail)


def finding(
    code: CheckCode, pointer: str = "", detail: str | None = None, clause: Clause | None = None, **values: Any
) -> Finding:
    """A finding of this code.

    What rests on an unverified clause is a warning: what nobody has read holds nothing up and denies no badge.

    Args:
        pointer: JSON pointer into the content.
        detail: What is the matter, with `{name}` for each of `values`; the meaning of the code if not given.
    """
    severity = code.severity
    if clause is not None and not clause.is_verified:
        severity = FindingSeverity.WARNING
    text = (detail or f"{code.meaning}.").format(**values) if values else (detail or f"{code.meaning}.")
    return Finding(code=code, severity=severity, pointer=pointer, detail=text, clause=clause)
