"""Where a pairing is: lines between its members.

A pairing is a relation of places, and a map shows it as a connection; as points it would look like the territories,
which have a list of their own. So its geometry is a MultiLineString with one line from each member of the EU side to
each member of the other side, and always a MultiLineString, also for one line: map programs make one layer of one
type. A line says who is paired with whom, not a way; by RFC 7946 it is straight in degrees and so never crosses the
antimeridian. A pairing with no located member on one of its sides has none.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal_column, or_, select
from sqlalchemy.dialects.postgresql import JSON, aggregate_order_by
from sqlalchemy.orm import aliased

from pairing_api.pairings.models import PairingMemberRecord, PairingRecord
from pairing_api.pairings.schemas import Side
from pairing_api.territories.models import TerritoryRecord
from servicekit.geojson import Box, position

_eu_member, _partner_member = aliased(PairingMemberRecord), aliased(PairingMemberRecord)
_eu, _partner = aliased(TerritoryRecord), aliased(TerritoryRecord)


def _located_pairs() -> Select[Any]:
    """Correlated with a pairing: its members of the EU side, each with each of the other side, both located."""
    return (
        select()
        .select_from(_eu_member)
        .join(_partner_member, _partner_member.pairing_id == _eu_member.pairing_id)
        .join(_eu, _eu.id == _eu_member.territory_id)
        .join(_partner, _partner.id == _partner_member.territory_id)
        .where(
            _eu_member.pairing_id == PairingRecord.id,
            _eu_member.side == Side.EU.value,
            _partner_member.side == Side.PARTNER.value,
            _eu.longitude.is_not(None),
            _partner.longitude.is_not(None),
        )
        .correlate(PairingRecord)
    )


@dataclass(frozen=True)
class MemberLines:
    """The geometry of pairings."""

    kind: str = "MultiLineString"

    def json(self) -> ColumnElement[Any]:
        """A line between each two members of different sides, by name; null where there is none."""
        line = func.json_build_array(
            position(_eu.longitude, _eu.latitude), position(_partner.longitude, _partner.latitude), type_=JSON
        )
        order = (_eu.sort_name, _eu.slug, _partner.sort_name, _partner.slug)
        lines = func.json_build_object(
            literal_column("'type'"), literal_column("'MultiLineString'"),
            literal_column("'coordinates'"), func.json_agg(aggregate_order_by(line, *order)),
            type_=JSON,
        )  # fmt: skip
        # An aggregate has a row also over nothing; that one is left out, so that the subquery is null.
        return (
            _located_pairs()
            .with_only_columns(lines, maintain_column_froms=True)
            .having(func.count() > 0)
            .scalar_subquery()
        )

    def within(self, box: Box) -> ColumnElement[bool]:
        """Pairings one of whose lines touches or crosses the box, or lies in it."""
        line = func.lseg(func.point(_eu.longitude, _eu.latitude), func.point(_partner.longitude, _partner.latitude))
        areas = [func.box(func.point(one.west, one.south), func.point(one.east, one.north)) for one in box.parts()]
        touches = or_(*(line.bool_op("?#")(area) for area in areas))
        return _located_pairs().with_only_columns(_eu.id, maintain_column_froms=True).where(touches).exists()
