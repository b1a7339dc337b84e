"""Which days an entry of the calendar covers."""

import json
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest
from fastapi import Request
from icalendar import Calendar

from pairing_api.events.calendar import CalendarEncoder
from servicekit.exports import encode_page


def entry_of(starts_on: str, ends_on: str, precision: str, **changed: Any) -> Any:
    """The entry that an event of these dates becomes."""
    event = {
        "id": "0199a3a0-0000-7000-8000-000000000001",
        "slug": "workshop",
        "title": "Workshop; on, water",
        "kind": "study_visit",
        "startsOn": starts_on,
        "endsOn": ends_on,
        "precision": precision,
        "place": None,
        "country": None,
        "latitude": None,
        "longitude": None,
        "people": None,
        "topics": ["water"],
        "source": {"title": "Report", "publisher": None, "url": None},
        "updatedAt": "2026-01-02T03:04:05.678901Z",
        **changed,
    }
    request = cast(Request, SimpleNamespace(app=SimpleNamespace(state=SimpleNamespace(public_url=""))))
    [entry] = Calendar.from_ical(encode_page(CalendarEncoder(request), [json.dumps(event)])).walk("VEVENT")
    return entry


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "precision", "first", "after", "title"),
    [
        ("2018-03-12", "2018-03-12", "day", (2018, 3, 12), (2018, 3, 13), ""),
        ("2018-02-28", "2018-03-01", "day", (2018, 2, 28), (2018, 3, 2), ""),
        ("2018-12-31", "2018-12-31", "day", (2018, 12, 31), (2019, 1, 1), ""),
        ("2018-03-01", "2018-03-01", "month", (2018, 3, 1), (2018, 4, 1), "Some time in March 2018: "),
        ("2018-02-01", "2018-02-01", "month", (2018, 2, 1), (2018, 3, 1), "Some time in February 2018: "),
        ("2018-12-01", "2019-01-01", "month", (2018, 12, 1), (2019, 2, 1), "Some time in December 2018 to January 2019: "),  # noqa: E501
        ("2018-01-01", "2018-01-01", "year", (2018, 1, 1), (2019, 1, 1), "Some time in 2018: "),
        ("2018-01-01", "2019-01-01", "year", (2018, 1, 1), (2020, 1, 1), "Some time in 2018 to 2019: "),
    ],
)  # fmt: skip
def test_an_entry_covers_the_days_on_which_the_event_may_have_been(
    starts_on: str, ends_on: str, precision: str, first: tuple[int, ...], after: tuple[int, ...], title: str
) -> None:
    entry = entry_of(starts_on, ends_on, precision)
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (date(*first), date(*after))
    assert entry["DTSTART"].params.get("VALUE") == "DATE"
    assert str(entry["SUMMARY"]) == f"{title}Workshop; on, water"
    assert ("the day is not known" in str(entry["DESCRIPTION"])) == bool(title)


def test_what_is_not_known_is_left_out() -> None:
    entry = entry_of("2018-03-12", "2018-03-12", "day")
    assert "LOCATION" not in entry
    assert "GEO" not in entry
    placed = entry_of("2018-03-12", "2018-03-12", "day", place="Kyoto", country="JP", latitude=35.0, longitude=135.75)
    assert str(placed["LOCATION"]) == "Kyoto, Japan"
    assert [str(one) for one in placed["CATEGORIES"].cats] == ["study visit", "water"]
