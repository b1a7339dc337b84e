"""Applications to calls on the wire. They are private: nothing here is part of any public answer."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from pairing_api.calls.schemas import CallState, Comparison
from pairing_api.pairings.schemas import Side
from pairing_api.territories.schemas import FigureScope
from servicekit.schemas import Code, CountryCode, Names, Slug, WireModel, measured_in


class ApplicationState(Code):
    """Where an application stands. What was decided is told to the applicant when the call is decided."""

    DRAFT = "draft", "Being written"
    SUBMITTED = "submitted", "Submitted; a figure is missing to say whether it is eligible"
    ELIGIBLE = "eligible", "Submitted and eligible"
    INELIGIBLE = "ineligible", "Submitted; it does not meet a hard rule of the call"
    SHORTLISTED = "shortlisted", "Considered further"
    SELECTED = "selected", "Takes part in the matching"
    RESERVE = "reserve", "Takes part if another one drops out"
    REJECTED = "rejected", "Does not take part"
    WITHDRAWN = "withdrawn", "Taken back by the applicant"


class Outcome(Code):
    """What is decided on an application."""

    SHORTLISTED = "shortlisted", "It is considered further"
    SELECTED = "selected", "It takes part in the matching"
    RESERVE = "reserve", "It takes part if another one drops out"
    REJECTED = "rejected", "It does not take part"


class Verdict(Code):
    """What comes of a rule."""

    MET = "met", "It is met"
    NOT_MET = "not_met", "It is not met"
    UNKNOWN = "unknown", "A figure or statement is missing"


class RuleCode(Code):
    """What a rule of eligibility looks at."""

    COUNTRY = "country", "The call is open for the country, on a side"
    KIND = "kind", "The call is open for this kind of territory"
    POPULATION = "population", "It has the inhabitants that the call asks for"
    CONSORTIUM_POPULATION = "consortium_population", "Its members have together the inhabitants that the call asks for"
    CONSORTIUM_MEMBERS = "consortium_members", "All members of the consortium are of open countries"
    STAFF_MONTHS = "staff_months", "It commits the staff time that the call asks for"
    ENDORSEMENT = "endorsement", "Who governs the place stands behind it"


class Effect(Code):
    """What rules make of an application."""

    ELIGIBLE = "eligible", "No hard rule stands against it"
    INELIGIBLE = "ineligible", "It does not meet a hard rule"
    UNDETERMINED = "undetermined", "A figure is missing that a hard rule needs"


class Summand(WireModel):
    """The figure of a member of a consortium."""

    territory: Slug = Field(description="Slug of the member")
    value: float | None = Field(description="Its figure; null where it has none")
    year: int | None = Field(description="Year of the figure")
    scope: FigureScope | None = Field(description="What the figure counts")


class RuleResult(WireModel):
    """One rule, and what comes of it."""

    code: RuleCode = Field(description="What it looks at")
    is_hard: bool = Field(description="Whether not to meet it makes an application ineligible")
    verdict: Verdict = Field(description="What comes of it")
    value: float | None = Field(
        description="The figure that was used; null where there is none, or the rule needs none"
    )
    threshold: float | None = Field(description="The figure that is asked for")
    comparison: Comparison | None = Field(description="How the one is held against the other")
    year: int | None = Field(description="Year of the figure")
    scope: FigureScope | None = Field(description="What the figure counts")
    source: str | None = Field(description="Title of the source of the figure")
    summands: list[Summand] = Field(description="Of a consortium: the figures of its members, which add up to `value`")
    given: list[str] = Field(description="What the application has, where it is no figure, such as a country")
    allowed: list[str] = Field(description="What the call takes, where it is no figure, such as its countries")
    text: str = Field(description="The same in English")


class EligibilityResult(WireModel):
    """Whether an application is eligible, rule by rule."""

    result: Effect = Field(description="What the rules make of it together")
    warnings: int = Field(ge=0, description="Soft rules that are not met")
    rules: list[RuleResult] = Field(description="Each rule of the call for this applicant")


class Eligibility(EligibilityResult):
    """Whether an application is eligible, and on what that was worked out."""

    is_of_submission: bool = Field(
        description="Worked out when the application was submitted; else just now, on what is written"
    )
    computed_at: datetime = Field(description="When it was worked out (UTC)")


class CallOfApplication(WireModel):
    """The call of an application."""

    slug: Slug
    names: Names
    state: CallState = Field(description="Where it stands")
    time_zone: str = Field(description="Time zone of the call (IANA)")
    opens_at: datetime = Field(description="From when on applications can be submitted (UTC)")
    closes_at: datetime = Field(description="From when on nothing can be submitted any more (UTC)")


class TerritoryOfApplication(WireModel):
    """The territory that applies."""

    id: UUID = Field(description="Identifier of the territory")
    slug: Slug
    names: Names
    country: CountryCode


class ApplicationItem(WireModel):
    """An application as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    call: CallOfApplication = Field(description="The call that it answers")
    territory: TerritoryOfApplication = Field(description="Who applies")
    side: Side | None = Field(description="The side it applies on; null where the call is not open for its country")
    state: ApplicationState = Field(description="Where it stands, as far as the reader may know")
    has_unsubmitted_changes: bool = Field(description="Whether it was changed since it was last submitted")
    submitted_at: datetime | None = Field(description="When it was last submitted (UTC)")
    readings: int | None = Field(
        ge=0,
        description="Readings handed in; null for who may not know",
        json_schema_extra=measured_in("readings"),
    )
    created_at: datetime = Field(description="When it was begun (UTC)")
    updated_at: datetime = Field(description="When it was last changed (UTC)")


class ApplicationList(WireModel):
    """One page of applications."""

    items: list[ApplicationItem] = Field(description="The applications of this page")
    next_cursor: str | None = Field(description="`cursor` of the next page; null on the last one")
    total: int | None = Field(
        default=None, ge=0, description="Number of applications in the whole selection; only with `count=true`"
    )


class ApplicationCreate(WireModel):
    """Who applies."""

    territory: Slug = Field(description="Slug of the territory that applies", examples=["yantai"])
    side: Side | None = Field(
        default=None, description="The side it applies on, where both sides of the call are open for its country"
    )


class Withdrawal(WireModel):
    """That an application is taken back."""

    reason: Annotated[str, Field(min_length=1, max_length=1000)] | None = Field(
        default=None, description="Why; seen by the programme's staff"
    )


class Points(WireModel):
    """The points that a reader gives for one criterion."""

    key: Slug = Field(description="Code of the criterion")
    points: Annotated[float, Field(strict=True, ge=0, le=100, allow_inf_nan=False)] = Field(
        description="Points, no more than the criterion has", json_schema_extra=measured_in("points")
    )
    remark: Annotated[str, Field(min_length=1, max_length=2000)] | None = Field(
        default=None, description="Why so many; seen by the programme's staff"
    )


class ReadingCreate(WireModel):
    """What a reader thinks of an application. It takes the place of an earlier reading of the same reader."""

    points: list[Points] = Field(max_length=20, description="Points for each criterion of the call")
    remark: Annotated[str, Field(min_length=1, max_length=5000)] | None = Field(
        default=None, description="What else there is to say; seen by the programme's staff"
    )
    has_no_conflict: Annotated[bool, Field(strict=True)] = Field(
        description="The reader declares to have no part in the applicant's affairs; without that it is refused"
    )


class Reading(WireModel):
    """A reading of an application."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    reader_id: UUID = Field(description="Who read it")
    reader_name: str | None = Field(description="Name of who read it; null where it was erased")
    is_own: bool = Field(description="Whether the caller wrote it")
    points: list[Points] = Field(description="Points by criterion")
    total: float | None = Field(
        ge=0,
        le=100,
        description="Weighted points as a share of those possible; null where the call has no criteria",
        json_schema_extra=measured_in("percent"),
    )
    remark: str | None = Field(description="What else there is to say")
    read_at: datetime = Field(description="When it was handed in (UTC)")


class PointsDifference(WireModel):
    """How far the readers are apart in one criterion."""

    key: Slug = Field(description="Code of the criterion")
    lowest: float = Field(description="Fewest points given", json_schema_extra=measured_in("points"))
    highest: float = Field(description="Most points given", json_schema_extra=measured_in("points"))
    difference: float = Field(ge=0, description="The one from the other", json_schema_extra=measured_in("points"))
    share: float = Field(ge=0, le=1, description="The difference as a share of the points that the criterion has")


class ApplicationReadings(WireModel):
    """The readings of an application, and where they differ."""

    wanted: int = Field(ge=1, description="Readers that each application of the call has")
    readings: list[Reading] = Field(description="The readings that the caller may see, the first first")
    mean_total: float | None = Field(
        description="Mean of the totals; null without readings, and while the caller may not see all of them",
        json_schema_extra=measured_in("percent"),
    )
    differences: list[PointsDifference] = Field(
        description="Criterion by criterion, where there is more than one reading"
    )
    total_difference: float | None = Field(
        description="Highest total less lowest", json_schema_extra=measured_in("percentage points")
    )


class DecisionCreate(WireModel):
    """What is decided on an application. It takes the place of an earlier decision, which is kept."""

    outcome: Outcome = Field(description="What is decided")
    feedback: Annotated[str, Field(min_length=1, max_length=5000)] | None = Field(
        default=None,
        description="What the applicant is told of it when the call is decided; can be left out of a shortlist only",
    )


class Decision(WireModel):
    """A decision on an application."""

    outcome: Outcome = Field(description="What was decided")
    feedback: str | None = Field(description="What the applicant is told of it")
    decided_at: datetime = Field(description="When (UTC)")
    person_id: UUID | None = Field(description="Who; null for a program")
    person_name: str | None = Field(description="Name of who; null where it was erased")


class Decisions(WireModel):
    """The decisions on an application."""

    items: list[Decision] = Field(description="The decisions, the one that counts first")


class ApplicationFeedback(WireModel):
    """What the applicant is told."""

    is_released: bool = Field(description="Whether the call is decided: before that there is nothing to tell")
    outcome: Outcome | None = Field(description="What was decided")
    feedback: str | None = Field(description="Why, in the words of the programme's staff")
    decided_on: date | None = Field(description="Day of the decision")
