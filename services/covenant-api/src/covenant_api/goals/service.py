"""Goals as the API shows them: the list, one of them, and what the filters mean."""

from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, cast, literal, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import Text

from covenant_api.goals.models import Goal
from covenant_api.goals.queries import GoalQuery
from covenant_api.goals.schemas import Goal as GoalSchema
from covenant_api.goals.schemas import GoalItem
from covenant_api.reporting.rows import report_expressions
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey
from servicekit.projections import Projection

_GOALS = select().select_from(Goal).join(Signatory, Signatory.id == Goal.signatory_id)

FIELDS = {
    name: getattr(Goal, name)
    for name in (
        "pillar", "title", "text", "indicator", "unit", "base_year", "base_value", "target_year", "target_value",
        "hazards", "sectors", "attribute",
    )
}  # fmt: skip
_item_fields = {
    "id": Goal.id,
    **report_expressions(Goal),
    "signatory_name": Signatory.name,
    "country": Signatory.country,
    "status": literal("complete", Text),
    **FIELDS,
    "direction": case(
        (Goal.target_value > Goal.base_value, "increase"),
        (Goal.target_value < Goal.base_value, "decrease"),
        (Goal.target_value == Goal.base_value, "hold"),
    ),
    "change": Goal.target_value - Goal.base_value,
    "updated_at": Goal.updated_at,
}
_REFERENCE = Projection(
    SignatoryReference,
    {"id": Signatory.id, "name": Signatory.name, "names": Signatory.names, "country": Signatory.country},
)

GOAL = Projection(GoalSchema, {**_item_fields, "signatory": _REFERENCE.json(), "created_at": Goal.created_at})

GOALS = Listing(
    name="goals",
    title="Goals of adaptation and of energy access",
    meaning=Meaning(["Goal"], {"title": "schema:name"}),
    key="id",
    projection=Projection(GoalItem, _item_fields),
    source=_GOALS,
    id=Goal.id,
    sorts={
        "signatoryName": SortKey(Signatory.sort_name),
        "targetYear": SortKey(Goal.target_year),
        "title": SortKey(Goal.title),
        "updatedAt": SortKey(Goal.updated_at),
    },
    default_sort=("signatoryName", "targetYear"),
    search=Signatory.search_document,
    searched=Signatory.id,
    record=GOAL,
)

# What a signatory reports that is not public is not public either.
_is_public = Signatory.status != "pending"


def public_goal(goal_id: UUID) -> Select[tuple[()]]:
    """The complete goal of this id."""
    return _GOALS.where(Goal.id == goal_id, _is_public)


def conditions(filters: GoalQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on goals."""
    found: list[ColumnElement[bool]] = [_is_public]
    if filters.signatory_id:
        found.append(Goal.signatory_id.in_(filters.signatory_id))
    if filters.country:
        found.append(Signatory.country.in_(filters.country))
    if filters.pillar:
        found.append(Goal.pillar.in_(filters.pillar))
    if filters.target_year:
        found.append(Goal.target_year.in_(filters.target_year))
    if filters.attribute:
        found.append(Goal.attribute.in_(filters.attribute))
    for wanted, column in ((filters.hazard, Goal.hazards), (filters.sector, Goal.sectors)):
        if wanted:
            found.append(column.overlap(cast(wanted, ARRAY(Text))))
    return found
