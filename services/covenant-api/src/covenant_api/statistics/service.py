"""Counts over signatories, made by one statement so that all figures are of one moment."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, case, cast, extract, func, literal, or_, select
from sqlalchemy.dialects.postgresql import JSON, aggregate_order_by
from sqlalchemy.orm import aliased
from sqlalchemy.types import Integer, Text

from covenant_api.signatories.models import Commitment, Signatory
from covenant_api.signatories.schemas import LISTED_STATUSES
from covenant_api.signatories.service import conditions
from covenant_api.statistics.queries import StatisticsQuery
from covenant_api.statistics.schemas import StatisticsDimension


def _selection(where: Sequence[ColumnElement[bool]]) -> CTE:
    """The selected signatories, with the population that each adds to a sum.

    Whoever has members in the selection with a population is left out of sums: the same people would be counted
    twice. That goes by the members, not by `is_group`, which lists do not always set.
    """
    member = aliased(Signatory, name="member")
    chosen = select(Signatory).where(*where).cte("chosen")
    has_counted_members = (
        select(member.id)
        .join(chosen, chosen.c.id == member.id)
        .where(member.group_id == Signatory.id, member.population.is_not(None))
        .exists()
    )
    counted = case((has_counted_members, None), else_=Signatory.population)
    return (
        select(
            Signatory.id,
            Signatory.country,
            Signatory.status,
            cast(extract("year", Signatory.joined_on), Integer).label("joined_year"),
            Signatory.latitude,
            Signatory.population,
            counted.label("counted"),
        )
        .where(*where)
        .cte("selection")
    )


def _breakdown(selection: CTE, dimension: StatisticsDimension) -> ColumnElement[Any]:
    """`StatisticsBreakdown` as JSON."""
    value: Any
    rows: Any = selection
    match dimension:
        case StatisticsDimension.COUNTRY:
            value = selection.c.country
        case StatisticsDimension.STATUS:
            value = selection.c.status
        case StatisticsDimension.JOINED_YEAR:
            value = selection.c.joined_year
        case StatisticsDimension.COMMITMENT:
            rows = selection.outerjoin(Commitment, Commitment.signatory_id == selection.c.id)
            value = Commitment.kind
    by_value = (
        select(
            value.label("value"),
            func.count().label("signatories"),
            func.count(selection.c.population).label("with_population"),
            func.coalesce(func.sum(selection.c.counted), 0).label("population"),
        )
        .select_from(rows)
        .where(value.is_not(None))
        .group_by(value)
        .subquery(f"by_{dimension.name.lower()}")
    )
    order = (
        [by_value.c.value]
        if dimension is StatisticsDimension.JOINED_YEAR
        else [by_value.c.signatories.desc(), by_value.c.value]
    )
    row = func.json_build_object(
        "value", cast(by_value.c.value, Text),
        "signatories", by_value.c.signatories,
        "withPopulation", by_value.c.with_population,
        "population", by_value.c.population,
    )  # fmt: skip
    listed = select(func.coalesce(func.json_agg(aggregate_order_by(row, *order)), cast(literal("[]"), JSON)))
    everything: Any = func.count()
    counted: Any = func.count(value)
    if dimension is StatisticsDimension.COMMITMENT:
        # One signatory has a row for each of its promises.
        everything = func.count(func.distinct(selection.c.id))
        counted = everything.filter(value.is_not(None))
    totals = select(counted.label("known"), everything.label("everything")).select_from(rows)
    known = totals.subquery(f"known_{dimension.name.lower()}")
    return select(
        func.json_build_object(
            "dimension", literal(dimension.value),
            "withValue", known.c.known,
            "withoutValue", known.c.everything - known.c.known,
            "rows", listed.select_from(by_value).scalar_subquery(),
        )
    ).scalar_subquery()  # fmt: skip


def statistics(query: StatisticsQuery) -> Select[str]:
    """The statement whose one value is `Statistics` as JSON text."""
    where = conditions(query)
    others = conditions(query.model_copy(update={"status": ["all"]}))
    selection = _selection(where)
    not_listed = (
        select(func.count())
        .select_from(Signatory)
        .where(*others, or_(Signatory.status.not_in(sorted(LISTED_STATUSES))))
        .scalar_subquery()
    )
    wanted = [StatisticsDimension(name) for name in query.by] or list(StatisticsDimension)
    document = func.json_build_object(
        "signatories", func.count(),
        "countries", func.count(func.distinct(selection.c.country)),
        "withPopulation", func.count(selection.c.population),
        "population", func.coalesce(func.sum(selection.c.counted), 0),
        "withCoordinates", func.count(selection.c.latitude),
        "notListed", not_listed,
        "breakdowns", func.json_build_array(*(_breakdown(selection, one) for one in wanted)),
    )  # fmt: skip
    return select(cast(document, Text)).select_from(selection)
