"""Counts over signatories, made by one statement so that all figures are of one moment.

Signatories that are alike in all that is counted by are counted together first, in one pass (`tallies`); every figure
and every breakdown is made of those few hundred tallies.
"""

from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, Subquery, case, cast, extract, func, literal, select
from sqlalchemy.dialects.postgresql import JSON, aggregate_order_by
from sqlalchemy.types import Integer, Text

from covenant_api.signatories.models import Commitment, Signatory
from covenant_api.signatories.schemas import LISTED_STATUSES
from covenant_api.signatories.service import conditions
from covenant_api.statistics.queries import StatisticsQuery
from covenant_api.statistics.schemas import StatisticsDimension
from servicekit.search import search_condition


def _tallies(query: StatisticsQuery, *, with_promises: bool) -> CTE:
    """The selected signatories, counted together where country, status, year and promises are the same.

    Whoever has members in the selection with a population is left out of sums: the same people would be counted
    twice. That goes by the members, not by `is_group`, which lists do not always set.
    """
    chosen = (
        select(
            Signatory.id,
            Signatory.country,
            Signatory.status,
            cast(extract("year", Signatory.joined_on), Integer).label("joined_year"),
            Signatory.latitude,
            Signatory.population,
            Signatory.group_id,
        )
        .where(*_conditions(query))
        .cte("chosen")
    )
    counted_by_members = (
        select(chosen.c.group_id)
        .where(chosen.c.group_id.is_not(None), chosen.c.population.is_not(None))
        .distinct()
        .subquery("counted_by_members")
    )
    people = case((counted_by_members.c.group_id.is_(None), chosen.c.population))
    alike = [chosen.c.country, chosen.c.status, chosen.c.joined_year]
    rows = chosen.outerjoin(counted_by_members, counted_by_members.c.group_id == chosen.c.id)
    if with_promises:
        promises = _promises(chosen if query.narrows else None)
        alike.append(promises.c.kinds)
        rows = rows.outerjoin(promises, promises.c.signatory_id == chosen.c.id)
    return (
        select(
            *alike,
            func.count().label("signatories"),
            func.count(chosen.c.population).label("with_population"),
            func.count(chosen.c.latitude).label("with_coordinates"),
            func.coalesce(func.sum(people), 0).label("population"),
        )
        .select_from(rows)
        .group_by(*alike)
        .cte("tallies")
    )


def _promises(chosen: CTE | None) -> Subquery:
    """The promises of each signatory that has some, as one array; only of the chosen ones where they may be few.

    Of nearly all signatories it is quicker to read them as they stand.
    """
    kinds = func.array_agg(aggregate_order_by(Commitment.kind, Commitment.kind)).label("kinds")
    promised = select(Commitment.signatory_id, kinds).group_by(Commitment.signatory_id)
    if chosen is not None:
        promised = promised.where(Commitment.signatory_id.in_(select(chosen.c.id)))
    return promised.subquery("promises")


def _conditions(query: StatisticsQuery) -> list[ColumnElement[bool]]:
    found = conditions(query)
    if query.q is not None:
        found.append(search_condition(Signatory.search_document, query.q))
    return found


def _total(column: Any) -> ColumnElement[int]:
    """The sum of counts, as a whole number also where there are none."""
    return func.coalesce(func.sum(column), 0)


def _breakdown(tallies: CTE, dimension: StatisticsDimension) -> ColumnElement[Any]:
    """`StatisticsBreakdown` as JSON."""
    value: Any
    rows: Any = tallies
    match dimension:
        case StatisticsDimension.COUNTRY:
            value = has_value = tallies.c.country
        case StatisticsDimension.STATUS:
            value = has_value = tallies.c.status
        case StatisticsDimension.JOINED_YEAR:
            value = has_value = tallies.c.joined_year
        case StatisticsDimension.COMMITMENT:
            # One signatory counts for each of its promises.
            kinds = func.unnest(tallies.c.kinds).table_valued("kind", name="kinds").render_derived()
            rows = tallies.join(kinds, literal(value=True))
            value, has_value = kinds.c.kind, tallies.c.kinds
    by_value = (
        select(
            value.label("value"),
            _total(tallies.c.signatories).label("signatories"),
            _total(tallies.c.with_population).label("with_population"),
            _total(tallies.c.population).label("population"),
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
    return select(
        func.json_build_object(
            "dimension", literal(dimension.value),
            "withValue", _total(case((has_value.is_not(None), tallies.c.signatories))),
            "withoutValue", _total(case((has_value.is_(None), tallies.c.signatories))),
            "rows", listed.select_from(by_value).scalar_subquery(),
        )
    ).select_from(tallies).scalar_subquery()  # fmt: skip


def statistics(query: StatisticsQuery) -> Select[str]:
    """The statement whose one value is `Statistics` as JSON text."""
    wanted = [StatisticsDimension(name) for name in query.by] or list(StatisticsDimension)
    tallies = _tallies(query, with_promises=StatisticsDimension.COMMITMENT in wanted)
    not_listed = (
        select(func.count())
        .select_from(Signatory)
        .where(
            *_conditions(query.model_copy(update={"status": ["all"]})),
            Signatory.status.not_in(sorted(LISTED_STATUSES)),
        )
        .scalar_subquery()
    )
    document = func.json_build_object(
        "signatories", _total(tallies.c.signatories),
        "countries", func.count(func.distinct(tallies.c.country)),
        "withPopulation", _total(tallies.c.with_population),
        "population", _total(tallies.c.population),
        "withCoordinates", _total(tallies.c.with_coordinates),
        "notListed", not_listed,
        "breakdowns", func.json_build_array(*(_breakdown(tallies, one) for one in wanted)),
    )  # fmt: skip
    return select(cast(document, Text)).select_from(tallies)
