"""Events as a calendar (iCalendar, RFC 5545).

Every event is there, none with a day that nobody knows. An event known to the day is an all-day event of its days. One
known to the month or the year only is an all-day entry over that whole month or year, within which it lies; its title
begins by saying so (“Some time in March 2018: …”), and `X-DATE-PRECISION` says so to programs. No entry marks anybody
as busy.
"""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from fastapi import Request
from icalendar import Calendar, Event, vGeo, vText, vUri

from gazetteer.countries import COUNTRIES
from pairing_api.events.schemas import EventKind
from servicekit.addresses import absolute
from servicekit.links import TERMS_PATH
from servicekit.schemas import DatePrecision

_END = b"END:VCALENDAR\r\n"
_PRODUCT = "-//International Urban Cooperation//Events//EN"


class CalendarEncoder:
    """Writes events, each given as JSON text, as one calendar."""

    media_type = "text/calendar; charset=utf-8"
    ending = "ics"

    def __init__(self, request: Request) -> None:
        self._request = request

    def begin(self) -> bytes:
        """What is said of the calendar."""
        calendar = Calendar()
        calendar.add("PRODID", _PRODUCT)
        calendar.add("VERSION", "2.0")
        calendar.add("NAME", "Events of International Urban Cooperation")
        calendar.add("X-WR-CALNAME", "Events of International Urban Cooperation")
        calendar.add("DESCRIPTION", f"Terms of use: {absolute(self._request, TERMS_PATH)}")
        calendar.add("REFRESH-INTERVAL", timedelta(days=1), parameters={"VALUE": "DURATION"})
        return bytes(calendar.to_ical()).removesuffix(_END)

    def encode(self, texts: Sequence[str]) -> bytes:
        """An entry for each event."""
        return b"".join(self._entry(json.loads(text)).to_ical() for text in texts)

    def end(self) -> bytes:
        """The end of the calendar."""
        return _END

    def _entry(self, event: dict[str, Any]) -> Event:
        entry = Event()
        entry.add("UID", event["id"])
        changed = datetime.fromisoformat(event["updatedAt"])
        # Nothing is scheduled through it, so both say when the record last changed.
        entry.add("DTSTAMP", changed)
        entry.add("LAST-MODIFIED", changed)
        precision = DatePrecision(event["precision"])
        first, after = _span(date.fromisoformat(event["startsOn"]), date.fromisoformat(event["endsOn"]), precision)
        entry.add("DTSTART", first)
        entry.add("DTEND", after)
        when = _vague(first, after, precision)
        entry.add("SUMMARY", f"{when}: {event['title']}" if when else event["title"])
        entry.add("X-DATE-PRECISION", precision.value)
        entry.add("DESCRIPTION", _description(event, when))
        entry.add("TRANSP", "TRANSPARENT")
        entry.add("CATEGORIES", [EventKind(event["kind"]).value.replace("_", " "), *event["topics"]])
        where = _place(event)
        if where:
            entry["LOCATION"] = vText(where)
        if event["latitude"] is not None:
            entry["GEO"] = vGeo((event["latitude"], event["longitude"]))
        entry["URL"] = vUri(absolute(self._request, f"/en/events/{event['slug']}"))
        return entry


def _span(starts_on: date, ends_on: date, precision: DatePrecision) -> tuple[date, date]:
    """The first day, and the day after the last one, of the time that the event may have been in."""
    match precision:
        case DatePrecision.DAY:
            return starts_on, ends_on + timedelta(days=1)
        case DatePrecision.MONTH:
            return starts_on.replace(day=1), _month_after(ends_on)
        case DatePrecision.YEAR:
            return starts_on.replace(month=1, day=1), date(ends_on.year + 1, 1, 1)


def _month_after(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def _vague(first: date, after: date, precision: DatePrecision) -> str | None:
    """How the time is said where the day is not known."""
    if precision is DatePrecision.DAY:
        return None
    form = "%B %Y" if precision is DatePrecision.MONTH else "%Y"
    ends = [one.strftime(form) for one in (first, after - timedelta(days=1))]
    return "Some time in " + " to ".join(dict.fromkeys(ends))


def _place(event: dict[str, Any]) -> str:
    country = COUNTRIES.get(event["country"] or "")
    return ", ".join(part for part in (event["place"], country.names["en"] if country else event["country"]) if part)


def _description(event: dict[str, Any], when: str | None) -> str:
    lines = [event["summary"]] if event.get("summary") else []
    if when:
        lines.append(f"{when}; the day is not known.")
    if event["people"] is not None:
        lines.append(f"People: {event['people']}.")
    source = event["source"]
    lines.append(". ".join(part for part in (f"Source: {source['title']}", source["publisher"], source["url"]) if part))
    return "\n".join(lines)
