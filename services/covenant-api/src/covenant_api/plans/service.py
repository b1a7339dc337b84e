"""Plans and actions as the API shows them: the lists, one of them, and what the filters mean."""

from typing import Any, Final

from sqlalchemy import ColumnElement, Select, case, func, literal, literal_column, null, select
from sqlalchemy.dialects.postgresql import ARRAY, JSON
from sqlalchemy.orm import aliased
from sqlalchemy.types import Text

from covenant_api.plans.models import ActionRecord, PlanRecord, PlanTargetRecord
from covenant_api.plans.queries import ActionQuery, PlanQuery
from covenant_api.plans.schemas import ActionItem, Plan, PlanItem, PlannedAction
from covenant_api.reporting.rows import report_expressions
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.projections import Projection, count_of, from_table, json_list

# Fields of the contents that are columns of the rows as they are.
PLAIN: Final = (
    "title", "pillars", "adopted_on", "adopted_by", "document_url", "equivalent_of", "boundary", "teams",
    "stakeholder_engagement", "funding_sources", "priority_areas", "synergies", "monitoring_arrangement",
)  # fmt: skip
ACTION_PLAIN: Final = (
    "title", "pillars", "sector", "area", "instrument", "origin", "responsible_body", "stakeholders", "description",
    "begins", "ends", "status", "finance_sources", "energy_saved_mwh", "renewable_mwh", "reduction_t", "hazards",
    "outcome_indicator", "groups_reached", "energy_poverty_indicator", "is_benchmark",
)  # fmt: skip
COSTS: Final = ("investment", "running", "spent", "currency")
# What is worked out when a plan is read.
_WORKED_OUT: Final = ("members", "sums", "efforts", "overlaps")

_actions = from_table(ActionRecord).where(ActionRecord.plan_id == PlanRecord.id).correlate(PlanRecord)
_alive = _actions.where(func.coalesce(ActionRecord.status, "") != "cancelled")
_targets = from_table(PlanTargetRecord).where(PlanTargetRecord.plan_id == PlanRecord.id).correlate(PlanRecord)

TARGET_IDS: Final = json_list(_targets, PlanTargetRecord.target_id, PlanTargetRecord.position)
BUDGET: Final = case(
    (
        PlanRecord.budget_amount.is_not(None),
        func.json_build_object(
            literal_column("'amount'"),
            PlanRecord.budget_amount,
            literal_column("'currency'"),
            PlanRecord.budget_currency,
            type_=JSON,
        ),
    )
)


def _costs() -> ColumnElement[Any]:
    pairs: list[Any] = []
    for name in COSTS:
        pairs += [literal_column(f"'{name}'"), getattr(ActionRecord, name)]
    return case((ActionRecord.has_costs, func.json_build_object(*pairs, type_=JSON)))


ACTION_FIELDS: Final = {
    "id": ActionRecord.code,
    **{name: getattr(ActionRecord, name) for name in ACTION_PLAIN},
    "costs": _costs(),
}


def actions_of(projection: Projection) -> Any:
    """The actions of a plan, in their order, each as the projection over `ACTION_FIELDS` has it."""
    return projection.list_of(_actions, ActionRecord.position)


def _sum(column: Any) -> Any:
    summed = func.coalesce(func.sum(column), literal_column("0"))
    return _alive.with_only_columns(summed, maintain_column_froms=True).scalar_subquery()


_item_fields = {
    "id": PlanRecord.id,
    **report_expressions(PlanRecord),
    "signatory_name": Signatory.name,
    "country": Signatory.country,
    "status": literal("complete", Text),
    "updated_at": PlanRecord.updated_at,
    "title": PlanRecord.title,
    "pillars": PlanRecord.pillars,
    "adopted_on": PlanRecord.adopted_on,
    "adopted_by": PlanRecord.adopted_by,
    "document_url": PlanRecord.document_url,
    "equivalent_of": PlanRecord.equivalent_of,
    "target_ids": TARGET_IDS,
    "budget": BUDGET,
    "action_count": count_of(_actions),
    "reduction_t": _sum(ActionRecord.reduction_t),
    "energy_saved_mwh": _sum(ActionRecord.energy_saved_mwh),
    "renewable_mwh": _sum(ActionRecord.renewable_mwh),
}


def _reference(table: Any) -> Projection:
    return Projection(
        SignatoryReference, {"id": table.id, "name": table.name, "names": table.names, "country": table.country}
    )


PLANS: Final = Listing(
    name="plans",
    title="Plans of signatories",
    meaning=Meaning(["Plan", "schema:Plan"], {"title": "schema:name"}),
    key="id",
    projection=Projection(PlanItem, _item_fields),
    source=records(PlanRecord).join(Signatory, Signatory.id == PlanRecord.signatory_id),
    id=PlanRecord.id,
    sorts={
        "title": SortKey(PlanRecord.sort_name),
        "adoptedOn": SortKey(PlanRecord.adopted_on, nullable=True),
        "updatedAt": SortKey(PlanRecord.updated_at),
    },
    default_sort=("title",),
    search=PlanRecord.search_document,
    record=Projection(
        Plan,
        {
            **_item_fields,
            "signatory": _reference(Signatory).json(),
            **{name: getattr(PlanRecord, name) for name in PLAIN},
            "actions": actions_of(Projection(PlannedAction, ACTION_FIELDS)),
            **{name: null() for name in _WORKED_OUT},
            "created_at": PlanRecord.created_at,
        },
    ),
)

_plan = aliased(PlanRecord)

ACTIONS: Final = Listing(
    name="actions",
    title="Actions of all plans",
    meaning=Meaning(["Action", "schema:PlanAction"], {"title": "schema:name"}),
    key="key",
    projection=Projection(
        ActionItem,
        {
            **ACTION_FIELDS,
            "key": ActionRecord.key,
            "plan_id": ActionRecord.plan_id,
            "plan_title": _plan.title,
            "signatory_id": _plan.signatory_id,
            "signatory_name": Signatory.name,
            "country": Signatory.country,
            "joint_group_id": _plan.joint_group_id,
            "is_invented": _plan.is_invented,
            "updated_at": _plan.updated_at,
        },
    ),
    source=select()
    .select_from(ActionRecord)
    .join(_plan, _plan.id == ActionRecord.plan_id)
    .join(Signatory, Signatory.id == _plan.signatory_id),
    id=ActionRecord.key,
    sorts={
        "title": SortKey(ActionRecord.sort_name),
        "begins": SortKey(ActionRecord.begins, nullable=True),
        "reductionT": SortKey(ActionRecord.reduction_t, nullable=True),
    },
    default_sort=("title",),
    search=ActionRecord.search_document,
)


def is_shown() -> ColumnElement[bool]:
    """Whether the public sees a plan and its actions: its signatory is no longer pending."""
    return Signatory.status != "pending"


def plan_conditions(query: PlanQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on plans."""
    found: list[ColumnElement[bool]] = [is_shown()]
    for column, wanted in (
        (PlanRecord.signatory_id, query.signatory_id),
        (PlanRecord.joint_group_id, query.joint_group_id),
        (Signatory.country, query.country),
    ):
        if wanted:
            found.append(column.in_(wanted))
    if query.pillar:
        found.append(PlanRecord.pillars.overlap(_texts(query.pillar)))
    return found


def action_conditions(query: ActionQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on actions."""
    found: list[ColumnElement[bool]] = [is_shown()]
    for column, wanted in (
        (_plan.signatory_id, query.signatory_id),
        (ActionRecord.plan_id, query.plan_id),
        (Signatory.country, query.country),
        (ActionRecord.sector, query.sector),
        (ActionRecord.status, query.status),
    ):
        if wanted:
            found.append(column.in_(wanted))
    if query.pillar:
        found.append(ActionRecord.pillars.overlap(_texts(query.pillar)))
    if query.hazard:
        found.append(ActionRecord.hazards.overlap(_texts(query.hazard)))
    if query.is_benchmark is not None:
        found.append(ActionRecord.is_benchmark.is_(query.is_benchmark))
    return found


def _texts(values: list[str]) -> Any:
    return literal(values, ARRAY(Text))


def public_action(key: str) -> Select[Any]:
    """The action of this key, where the public sees it."""
    return ACTIONS.source.where(ActionRecord.key == key, is_shown())
