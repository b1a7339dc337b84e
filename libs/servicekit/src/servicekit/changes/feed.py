"""The public feed of changes: in the order in which they became visible, from any place on.

A transaction that began earlier may end later, so rows do not become visible in the order of their numbers. The feed
goes only as far as no transaction still runs: what is behind that point can never come before it. Transaction numbers
begin anew after a restore on another server; changes are of an epoch, and epochs follow one another.
"""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from sqlalchemy import BigInteger, Text, case, cast, collate, func, literal, or_, select, tuple_
from sqlalchemy.dialects.postgresql import aggregate_order_by

from servicekit.changes.models import Change, ChangeEpoch
from servicekit.changes.schemas import PublicAction, PublicChange
from servicekit.database import Reader
from servicekit.problems import Problem, invalid_parameter
from servicekit.projections import Projection

_LARGEST = (2**31, 2**63, 2**63)


@dataclass(frozen=True)
class Place:
    """A place in the feed: behind the change with these numbers."""

    epoch: int
    xid: int
    id: int

    @property
    def numbers(self) -> tuple[int, int, int]:
        """The numbers, the most significant first."""
        return self.epoch, self.xid, self.id

    def encode(self) -> str:
        """As text for callers, who are not to build it."""
        plain = f"{self.epoch}.{self.xid}.{self.id}"
        return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str) -> Self:
        """The place that a text means. Raises the 400 problem where it means none."""
        try:
            plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True).decode("ascii")
            epoch, xid, id_ = (int(part) for part in plain.split("."))
            place = cls(epoch, xid, id_)
        except (ValueError, TypeError, binascii.Error):
            place = None
        in_range = place is not None and all(
            0 <= one < largest for one, largest in zip(place.numbers, _LARGEST, strict=True)
        )
        if place is None or not in_range or place.encode() != text:
            detail = "Not a place in this feed. Take `nextCursor` of the answer before, or the `cursor` of a change."
            raise invalid_parameter("after", "cursor", detail)
        return place


START = Place(0, 0, 0)


_plain = func.concat_ws(".", Change.epoch, Change.xid, Change.id)
_encoded = func.encode(func.convert_to(_plain, "UTF8"), "base64")
_was, _is = Change.was_public.is_(True), Change.is_public.is_(True)
_whole = func.coalesce(Change.after, Change.before)
_keys = func.jsonb_object_keys(_whole).table_valued("key", name="keys").render_derived()
_in_order = aggregate_order_by(_keys.c.key, collate(_keys.c.key, "C"))

_CHANGE = Projection(
    PublicChange,
    {
        # The alphabet of addresses, and no padding: what `Place.encode` makes.
        "cursor": func.translate(_encoded, "+/=", "-_"),
        "changed_at": Change.at,
        "kind": Change.kind,
        "record_id": Change.record_id,
        "version": Change.version,
        "action": case(
            (~_was, PublicAction.CREATED.value), (~_is, PublicAction.DELETED.value), else_=PublicAction.CHANGED.value
        ),
        "fields": select(func.json_agg(_in_order)).select_from(_keys).correlate(Change).scalar_subquery(),
        "before": case((_was, Change.before)),
        "after": case((_is, Change.after)),
    },
)
_latest = select(func.max(ChangeEpoch.number)).scalar_subquery()
_running_from = cast(cast(func.pg_snapshot_xmin(func.pg_current_snapshot()), Text), BigInteger)
_SETTLED = or_(Change.epoch < _latest, Change.xid < _running_from)
_PLACE = (Change.epoch, Change.xid, Change.id)


def read_feed(reader: Reader, after: Place, kinds: Sequence[str], limit: int) -> tuple[bytes, Place]:
    """A part of the feed as JSON (`PublicChanges`), and the place behind it.

    Args:
        after: The place to begin behind.
        kinds: Kinds of records wanted; none for all.

    Raises:
        Problem: 410 where there is no such place any more.
    """
    if after != START:
        known = select(Change.id).where(*(column == value for column, value in zip(_PLACE, after.numbers, strict=True)))
        if reader.scalar(known) is None:
            detail = "The platform was set back to an earlier moment since then. Read the feed again from its start."
            raise Problem(410, "gone", "Gone", detail)
    behind = tuple_(*_PLACE) > tuple_(*(literal(value, BigInteger) for value in after.numbers))
    wanted = [or_(_was, _is), behind, _SETTLED]
    if kinds:
        wanted.append(Change.kind.in_(kinds))
    statement = select(*_PLACE, _CHANGE.text().label("change")).where(*wanted).order_by(*_PLACE).limit(limit)
    rows = reader.rows(statement)
    end = Place(rows[-1].epoch, rows[-1].xid, rows[-1].id) if rows else after
    items = ",".join(row.change for row in rows)
    return ('{"items":[' + items + '],"nextCursor":' + json.dumps(end.encode()) + "}").encode(), end
