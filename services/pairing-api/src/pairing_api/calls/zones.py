"""Moments of a call in the call's own time zone: which zones there are, and which instant a written moment means.

A zone is a name of the IANA database. A moment is written as an instant (with `Z` or an offset), as a time of day in
the zone, or as a day alone: a call then opens when that day begins there, and closes when it ends there. Moments are
whole seconds. A time that the zone skips, because clocks go forward, is refused; of a time that comes twice, because
clocks go back, a call opens at the first and closes at the second, which leaves applicants all the time there is.
"""

import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo

import tzdata  # type: ignore[import-untyped]

_NAME: Final = re.compile(r"UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+")
_MOMENT: Final = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})(T(?P<time>\d{2}:\d{2}:\d{2})(\.0{1,9})?(?P<offset>Z|[+-]\d{2}:\d{2})?)?"
)
_EARLIEST, _LATEST = date(1990, 1, 1), date(2199, 12, 31)


class NotAMoment(ValueError):
    """What was written means no instant.

    Attributes:
        code: `form`, `range` or `skipped`.
    """

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code


@cache
def _names() -> frozenset[str]:
    """The names of the IANA database, the same on every machine."""
    return frozenset((files(tzdata) / "zones").read_text(encoding="utf-8").split())


@cache
def zone_of(name: str) -> ZoneInfo:
    """The zone of this name. Raises ValueError where the IANA database has none."""
    if not _NAME.fullmatch(name):
        raise ValueError("Must be the name of a zone such as Europe/Brussels, or UTC.")
    if name not in _names():
        raise ValueError("There is no such zone in the IANA time zone database.")
    return ZoneInfo(name)


def instant_of(written: str, zone: ZoneInfo, *, closing: bool) -> datetime:
    """The instant (UTC) that a written moment means in `zone`.

    Args:
        closing: It is the end of something: a day alone means its end, and of a time that comes twice the second.

    Raises:
        NotAMoment: It has another form, is no day or time of day, is before 1990 or after 2199, or the zone skips it.
    """
    found = _MOMENT.fullmatch(written)
    if found is None:
        raise NotAMoment(
            "form",
            "Must be an instant such as 2027-03-31T21:59:59Z, a time in the zone of the call such as "
            "2027-03-31T23:59:59, or a day such as 2027-03-31.",
        )
    try:
        day = date.fromisoformat(found["day"])
        if found["time"] is None:
            made = _midnight(day + timedelta(days=closing), zone, last=closing)
        elif found["offset"] is not None:
            made = datetime.fromisoformat(f"{found['day']}T{found['time']}{found['offset']}").astimezone(UTC)
        else:
            made = _wall_time(datetime.fromisoformat(f"{found['day']}T{found['time']}"), zone, last=closing)
    except NotAMoment:
        raise
    except (ValueError, OverflowError):
        raise NotAMoment("form", "There is no such day or time of day.") from None
    if not _EARLIEST <= made.date() <= _LATEST:
        raise NotAMoment("range", "Must be between the years 1990 and 2199.")
    return made


def _wall_time(moment: datetime, zone: ZoneInfo, *, last: bool) -> datetime:
    instant = moment.replace(tzinfo=zone, fold=int(last)).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) != moment:
        raise NotAMoment(
            "skipped", f"There is no such time on that day in {zone.key}: its clocks are put forward over it."
        )
    return instant


def _midnight(day: date, zone: ZoneInfo, *, last: bool) -> datetime:
    """When the day begins in the zone; where its midnight is skipped, the first instant behind."""
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a time of day in the zone, not an instant
    try:
        return _wall_time(midnight, zone, last=last)
    except NotAMoment:
        pass
    # The day begins where the clocks jump: between an instant that is before it there and one that is in it.
    before = midnight.replace(tzinfo=UTC) - timedelta(hours=48)
    after = midnight.replace(tzinfo=UTC) + timedelta(hours=48)
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(zone).date() < day:
            before = middle
        else:
            after = middle
    return after
