"""Population and area as they are answered: a consortium that gives none has the sum of its members'.

A sum is made only where every member has the figure and all count the same kind of territory (scope), which is known:
a municipality and a metropolitan area do not add up.
"""

from typing import Any

from sqlalchemy import ColumnElement, Double, Numeric, and_, case, cast, false, func, select
from sqlalchemy.orm import aliased

from pairing_api.territories.models import ConsortiumMemberRecord, TerritoryRecord
from pairing_api.territories.schemas import FigureScope, TerritoryKind

_IS_CONSORTIUM = TerritoryRecord.kind == TerritoryKind.CONSORTIUM.value


def _of_members(name: str, scope_name: str, answered: Any) -> Any:
    """What `answered` makes of the members (an alias of territories) where their figures add up; null elsewhere."""
    member = aliased(TerritoryRecord)
    figure, scope = getattr(member, name), getattr(member, scope_name)
    adds_up = and_(
        func.count() == func.count(figure),
        func.min(scope) == func.max(scope),
        func.min(scope) != FigureScope.UNKNOWN.value,
    )
    return (
        select(case((adds_up, answered(member))))
        .select_from(ConsortiumMemberRecord)
        .join(member, member.id == ConsortiumMemberRecord.territory_id)
        .where(ConsortiumMemberRecord.consortium_id == TerritoryRecord.id)
        .correlate(TerritoryRecord)
        .scalar_subquery()
    )


def _own_or(own: Any, figure: Any, sum_of_members: Any) -> ColumnElement[Any]:
    # By case, so that the members are looked at only for a consortium that gives no figure.
    return case((and_(_IS_CONSORTIUM, figure.is_(None)), sum_of_members), else_=own)


def _one_year(member: Any) -> ColumnElement[Any]:
    """The year of all members' figures; null where they are of several, or one is of none."""
    year = member.population_year
    return case((and_(func.count() == func.count(year), func.min(year) == func.max(year)), func.min(year)))


def _total_area(member: Any) -> ColumnElement[Any]:
    # As decimals: the sum is the same in whatever order the members come.
    return cast(func.sum(cast(member.area_km2, Numeric)), Double)


_people = TerritoryRecord.population
_area = TerritoryRecord.area_km2
_POPULATION_SUM = _of_members("population", "population_scope", lambda member: func.sum(member.population))
_AREA_SUM = _of_members("area_km2", "area_scope", _total_area)

POPULATION = _own_or(_people, _people, _POPULATION_SUM)
POPULATION_YEAR = _own_or(
    TerritoryRecord.population_year, _people, _of_members("population", "population_scope", _one_year)
)
POPULATION_SCOPE = _own_or(
    TerritoryRecord.population_scope,
    _people,
    _of_members("population", "population_scope", lambda member: func.min(member.population_scope)),
)
POPULATION_IS_SUM = case((and_(_IS_CONSORTIUM, _people.is_(None)), _POPULATION_SUM.is_not(None)), else_=false())
AREA_KM2 = _own_or(_area, _area, _AREA_SUM)
AREA_SCOPE = _own_or(
    TerritoryRecord.area_scope, _area, _of_members("area_km2", "area_scope", lambda member: func.min(member.area_scope))
)
AREA_IS_SUM = case((and_(_IS_CONSORTIUM, _area.is_(None)), _AREA_SUM.is_not(None)), else_=false())
