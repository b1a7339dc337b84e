"""Rule sets on the wire and in the package: what a report must hold, by when, and what it is checked against.

The files of the package (`sets/*.json`) have this shape, with clauses named by their codes and sources by theirs.
"""

from datetime import date
from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationInfo

from covenant_api.reporting.codes import Approach, Framework, GwpSet, NotationKey, Scope, SecapSector, Sector, Subsector
from covenant_api.rules.findings import Clause
from servicekit.figures import Amount, Figure
from servicekit.schemas import Code, CountryCode, Names, Slug, Texts, WireModel, measured_in


def _by_its_code(value: Any, info: ValidationInfo) -> Any:
    """The clause that a file of the package names by its code."""
    if not isinstance(value, str):
        return value
    clauses = (info.context or {}).get("clauses", {})
    if value not in clauses:
        raise ValueError(f"There is no clause {value}.")
    return clauses[value]


NamedClause = Annotated[Clause | None, BeforeValidator(_by_its_code)]
Months = Annotated[int, Field(ge=0, le=600, json_schema_extra=measured_in("months"))]
Term = Annotated[str, Field(pattern="^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$", max_length=60)]
Version = Annotated[str, Field(pattern="^[0-9]{1,4}(\\.[0-9]{1,4}){0,2}$", max_length=20, examples=["6.1"])]


class Requirement(Code):
    """How binding something is."""

    SHALL = "shall", "Mandatory"
    SHOULD = "should", "Recommended"
    MAY = "may", "Optional"


class Ruled(WireModel):
    """Something that a rule set says, by one of its clauses."""

    clause: NamedClause = Field(description="The clause that says so; null where the platform itself does")


class RequiredGases(Ruled):
    """Gases that an inventory covers."""

    gases: list[Term] = Field(description="Gases that must be covered", examples=[["CO2", "CH4", "N2O"]])
    optional: list[Term] = Field(description="Gases that may be covered as well")


class AcceptedWarmingPotentials(Ruled):
    """Sets of 100-year warming potentials that an inventory may be counted by."""

    accepted: list[GwpSet] = Field(description="Sets that are taken", examples=[["SAR", "AR4", "AR5", "AR6"]])
    without_explanation: list[GwpSet] = Field(description="Those of them that need no word of explanation")


class RequiredCell(Ruled):
    """A cell of the inventory: one column of a sub-sector."""

    scope: Scope = Field(description="Its column")
    requirement: Requirement = Field(description="How binding it is that the cell is filled")


class RuledSubsector(WireModel):
    """A sub-sector, with the cells that it has."""

    code: Subsector = Field(description="Its code")
    names: Names
    cells: list[RequiredCell] = Field(description="Its cells; a column that is not here does not exist")


class RuledSector(Ruled):
    """A sector, with its sub-sectors."""

    code: Sector = Field(description="Its code")
    names: Names
    requirement: Requirement = Field(description="How binding the sector as a whole is")
    is_in_totals: bool = Field(description="Whether it counts in the totals of the inventory")
    subsectors: list[RuledSubsector] = Field(description="Its sub-sectors")


class Row(WireModel):
    """A row of the view by sector and carrier."""

    code: SecapSector = Field(description="Its code")
    names: Names
    key_sector: Term | None = Field(description="The key sector that it belongs to; null where it is in none")


class RuledScope(WireModel):
    """A column, with its names."""

    code: Scope = Field(description="Its code")
    names: Names


class KeyRule(WireModel):
    """A notation key, what it is called and what it counts as."""

    code: NotationKey = Field(description="The key")
    names: Names
    counts_as_t: Figure | None = Field(description="What a cell with the key alone counts as; null: nobody knows")
    makes_total_incomplete: bool = Field(description="Whether a total with such a cell is incomplete")
    needs_target: bool = Field(description="Whether it must be said which cell has the emissions")


class KeyRules(Ruled):
    """Notation keys."""

    keys: list[KeyRule] = Field(description="The keys")
    explanation: NamedClause = Field(description="The clause by which a key needs an explanation")
    target: NamedClause = Field(description="The clause by which `IE` names a cell")
    not_estimated: NamedClause = Field(description="The clause on `NE` in a cell that must be filled")


class NotEstimated(Ruled):
    """How much may be left unestimated as insignificant."""

    each_pct: Figure = Field(description="Each source, share of the total", json_schema_extra=measured_in("percent"))
    together_pct: Figure = Field(description="All of them", json_schema_extra=measured_in("percent"))


class Limits(Ruled):
    """Where a check begins to warn. A value at the limit passes."""

    per_capita_min_t: Amount = Field(description="Least plausible emissions", json_schema_extra=measured_in("t/person"))
    per_capita_max_t: Amount = Field(description="Most", json_schema_extra=measured_in("t/person"))
    change_pct: Amount = Field(
        description="Change of a cell since the inventory before", json_schema_extra=measured_in("percent")
    )
    factor_age_years: int = Field(
        description="Age of an emission factor at the year of the inventory", json_schema_extra=measured_in("years")
    )
    mismatch_pct: Amount = Field(
        description="Difference of stated tonnes from what a percentage comes to, share of the latter",
        json_schema_extra=measured_in("percent"),
    )
    population_max: int = Field(
        description="Most inhabitants that base tonnes and base intensity may mean",
        json_schema_extra=measured_in("inhabitants"),
    )
    population_ratio: Amount = Field(description="How many times a known population, or what part of it, they may mean")
    bau_ratio: Amount = Field(description="How many times the base year a baseline scenario may be")
    kilo_tolerance_pct: Amount = Field(
        description="A thousand times a value this near to the expected one: it is in kilotonnes",
        json_schema_extra=measured_in("percent"),
    )
    total_tolerance_t: Amount = Field(
        description="Difference of a stated total from the sum", json_schema_extra=measured_in("t")
    )
    total_tolerance_share: Amount = Field(description="The same as a share of the sum; the larger of both counts")


class Runs(Code):
    """From which day the months of a deadline run."""

    COMMITMENT = "commitment", "The day of the commitment"
    COUNCIL_DECISION = "council_decision", "The day of the council's decision to join"
    SIGNATURE = "signature", "The day of the signature"
    PLAN_SUBMISSION = "plan_submission", "The day on which the plan was handed in"


class Deadline(Ruled):
    """What is due when."""

    item: Term = Field(description="What is due", examples=["plan"])
    months: Months = Field(description="After how many months")
    runs_from: Runs = Field(description="From which day they run")
    repeats: bool = Field(description="Whether it is due again after as many months, and so on")


class Delays(Ruled):
    """What becomes of what is late."""

    grace_months: Months = Field(description="Months after the day due before a signatory is on hold")
    max_extensions: int = Field(ge=0, le=10, description="How often a day due can be put off")


class InventoryAge(Ruled):
    """How old the newest inventory may be."""

    years: int = Field(description="Years before the year of the report", json_schema_extra=measured_in("years"))


class RequiredCut(Ruled):
    """A cut that a commitment asks for by itself."""

    commitment_type: Term = Field(description="The commitment", examples=["EU2030_40"])
    target_year: int = Field(description="Year by which it is to be reached")
    pct: Figure = Field(description="Least cut", json_schema_extra=measured_in("percent"))


class AmbitionRule(Ruled):
    """What a target is held against."""

    is_national: bool = Field(description="Whether it is held against the national target that counts on the day")
    cuts: list[RequiredCut] = Field(description="Cuts that commitments ask for by themselves")


class TargetRule(Ruled):
    """What a target must be like."""

    types: list[Term] = Field(description="Types that are taken")
    interim_after_year: int = Field(description="A target later than this asks for an interim target")
    recommended_base_year: int | None = Field(description="Base year that is recommended; null: the city chooses")
    types_clause: NamedClause = Field(description="The clause on types")
    arithmetic: NamedClause = Field(description="The clause on years and percentages that a target cannot do without")
    interim: NamedClause = Field(description="The clause on interim targets")


class Eligibility(Ruled):
    """When a plan can be accepted."""

    minimum_pct: Figure = Field(description="Least cut by 2030", json_schema_extra=measured_in("percent"))
    key_sectors: list[Term] = Field(description="The key sectors")
    inventory_sectors_min: int = Field(description="Key sectors that the baseline inventory covers, at least")
    action_sectors_min: int = Field(description="Key sectors that have actions, at least")
    key_sectors_clause: NamedClause = Field(description="The clause on key sectors")
    grouped_below_population: int = Field(
        description="A plan of a smaller municipality is accepted where its coordinator's method was",
        json_schema_extra=measured_in("inhabitants"),
    )
    grouped_clause: NamedClause = Field(description="The clause on plans of a coordinator's municipalities")


class Benchmarks(Ruled):
    """Actions held up as benchmarks of excellence."""

    minimum: int = Field(description="At least so many")
    maximum: int = Field(description="At most so many")
    statuses: list[Term] = Field(description="An action is one of these to be chosen")
    maximum_clause: NamedClause = Field(description="The clause on the most that can be chosen")
    statuses_clause: NamedClause = Field(description="The clause on which actions can be chosen")


class Attribute(Ruled):
    """An attribute of energy access."""

    code: Term = Field(description="Its code", examples=["secure"])
    names: Names
    requirement: Requirement


class PlanEquivalent(Ruled):
    """A plan made under a law that is taken for the plan of the covenant."""

    code: Slug
    names: Names


class Period(Ruled):
    """Which twelve months an inventory covers."""

    fiscal_year_starts_month: int | None = Field(
        ge=1, le=12, description="Month in which the fiscal year starts; null: the calendar year is usual"
    )
    fiscal_years: bool = Field(description="Whether twelve months that are no calendar year are taken")


class JointPlans(Ruled):
    """Ways in which local governments plan together."""

    options: list[int] = Field(description="1: each its own target and template; 2: one target and one template")


class RuleSetSummary(WireModel):
    """A rule set, named."""

    code: Slug = Field(description="Code, the same in every version", examples=["gcom-crf"])
    version: Version = Field(description="Version")
    names: Names
    summary: str = Field(description="What it is, in English")
    summaries: Texts
    takes_effect_on: date = Field(description="First day on which reports are begun under it")
    ends_on: date | None = Field(description="Last such day; null where it is still so")
    covenants: list[Slug] = Field(
        description="Covenants whose signatories report under it, unless a nearer one has one"
    )


class RuleSet(RuleSetSummary):
    """A rule set in one version: what never changes once a report was made under it."""

    framework: Framework = Field(description="Form that inventories usually have")
    country: CountryCode | None = Field(description="The one country it is for; null where there are several")
    approaches: list[Approach] = Field(description="Approaches by which emissions may be counted")
    gases: RequiredGases
    warming_potentials: AcceptedWarmingPotentials
    sectors: list[RuledSector] = Field(description="Sectors of the inventory")
    rows: list[Row] = Field(description="Rows of the view by sector and carrier")
    scopes: list[RuledScope] = Field(description="Columns of the inventory")
    notation_keys: KeyRules
    not_estimated: NotEstimated
    population: NamedClause = Field(description="The clause by which an inventory gives the population of its year")
    one_approach: NamedClause = Field(description="The clause by which approaches are not mixed")
    one_warming_potential_set: NamedClause = Field(description="The clause by which sets of potentials are not mixed")
    complete_parts: NamedClause = Field(description="The clause on what each part of a report cannot do without")
    same_method: NamedClause = Field(description="The clause on restating when method, boundary or potentials change")
    generation_apart: NamedClause = Field(description="The clause by which generation for grids is in no total")
    limits: Limits
    deadlines: list[Deadline] = Field(description="What is due when")
    delays: Delays
    inventory_age: InventoryAge
    period: Period
    targets: TargetRule
    ambition: AmbitionRule
    eligibility: Eligibility | None = Field(description="When a plan can be accepted; null where there is no such list")
    benchmarks: Benchmarks | None = Field(description="Benchmarks of excellence; null where there are none")
    joint_plans: JointPlans | None = Field(description="Joint plans; null where there are none")
    energy_attributes: list[Attribute] = Field(description="Attributes of energy access")
    plan_equivalents: list[PlanEquivalent] = Field(description="Statutory plans that are taken")
    clauses: list[Clause] = Field(description="Every clause of the rule set")

    def cell(self, subsector: str, scope: str) -> RequiredCell | None:
        """A cell, by its sub-sector and column; None where there is none."""
        return self.cells.get((subsector, scope))

    @cached_property
    def cells(self) -> dict[tuple[str, str], RequiredCell]:
        """Every cell, by sub-sector and column."""
        return {
            (subsector.code, cell.scope): cell
            for sector in self.sectors
            for subsector in sector.subsectors
            for cell in subsector.cells
        }

    @cached_property
    def sector_of(self) -> dict[str, Sector]:
        """The sector of each sub-sector."""
        return {subsector.code: sector.code for sector in self.sectors for subsector in sector.subsectors}

    def deadline(self, item: str) -> Deadline | None:
        """What is said of when something is due."""
        return next((one for one in self.deadlines if one.item == item), None)

    def clause(self, code: str) -> Clause:
        """A clause by its code. Raises KeyError where there is none."""
        return self._clauses[code]

    @cached_property
    def _clauses(self) -> dict[str, Clause]:
        return {one.code: one for one in self.clauses}


class RuleSetList(WireModel):
    """The rule sets."""

    items: list[RuleSetSummary] = Field(description="Rule sets, in all their versions")


class NationalTarget(WireModel):
    """A national target, with the day from which it counts."""

    country: str = Field(
        pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2, or EU for the Union as a whole", examples=["JP"]
    )
    base_year: int = Field(description="Base year")
    target_year: int = Field(description="Target year")
    pct: Figure = Field(description="Cut against the base year", json_schema_extra=measured_in("percent"))
    set_on: date = Field(description="Day from which it counts")
    set_on_precision: Term = Field(description="How much of the day is known: `day`, `month` or `year`")
    replaced_on: date | None = Field(description="Day from which another one counts in its place; null where none does")
    is_fiscal_year: bool = Field(description="Whether its years are fiscal years")
    note: str | None = Field(description="What else must be known of it, in English")
    clause: Annotated[Clause, BeforeValidator(_by_its_code)] = Field(
        description="Where it is said, and whether that was read"
    )


class NationalTargetList(WireModel):
    """National targets."""

    items: list[NationalTarget] = Field(description="National targets")
