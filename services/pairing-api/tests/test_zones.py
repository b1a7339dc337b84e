"""Moments in the zone of a call: days, times that are skipped, times that come twice."""

from datetime import UTC, date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairing_api.calls.zones import NotAMoment, instant_of, zone_of


def text(written: str, zone: str, *, closing: bool) -> str:
    return instant_of(written, zone_of(zone), closing=closing).strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.mark.parametrize(
    ("written", "zone", "opening", "closing"),
    [
        ("2027-03-31T21:59:59Z", "Europe/Brussels", "2027-03-31T21:59:59Z", "2027-03-31T21:59:59Z"),
        ("2027-03-31T23:59:59+02:00", "Asia/Tokyo", "2027-03-31T21:59:59Z", "2027-03-31T21:59:59Z"),
        ("2027-03-31T23:59:59", "Europe/Brussels", "2027-03-31T21:59:59Z", "2027-03-31T21:59:59Z"),
        ("2027-03-31T23:59:59", "Asia/Kolkata", "2027-03-31T18:29:59Z", "2027-03-31T18:29:59Z"),
        # A day begins and ends in the zone.
        ("2027-01-31", "Asia/Tokyo", "2027-01-30T15:00:00Z", "2027-01-31T15:00:00Z"),
        # A day of 23 hours, and one of 25.
        ("2027-03-28", "Europe/Brussels", "2027-03-27T23:00:00Z", "2027-03-28T22:00:00Z"),
        ("2027-10-31", "Europe/Brussels", "2027-10-30T22:00:00Z", "2027-10-31T23:00:00Z"),
        # Half past two comes twice: it opens at the first and closes at the second.
        ("2027-10-31T02:30:00", "Europe/Brussels", "2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z"),
        # In Santiago the day begins at one o'clock when clocks go forward, and the day before ends there.
        ("2024-09-08", "America/Santiago", "2024-09-08T04:00:00Z", "2024-09-09T03:00:00Z"),
        ("2024-09-07", "America/Santiago", "2024-09-07T04:00:00Z", "2024-09-08T04:00:00Z"),
        # There midnight comes twice when they go back: the day before ends with the second.
        ("2024-04-06", "America/Santiago", "2024-04-06T03:00:00Z", "2024-04-07T04:00:00Z"),
        # Apia had no 30 December 2011.
        ("2011-12-29", "Pacific/Apia", "2011-12-29T10:00:00Z", "2011-12-30T10:00:00Z"),
        ("2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z"),
        ("2028-02-29", "UTC", "2028-02-29T00:00:00Z", "2028-03-01T00:00:00Z"),
    ],
)
def test_a_moment_is_an_instant_in_the_zone_of_the_call(written: str, zone: str, opening: str, closing: str) -> None:
    assert text(written, zone, closing=False) == opening
    assert text(written, zone, closing=True) == closing


@pytest.mark.parametrize(
    ("written", "zone", "code"),
    [
        ("2027-03-28T02:30:00", "Europe/Brussels", "skipped"),
        ("2024-09-08T00:30:00", "America/Santiago", "skipped"),
        ("2027-02-29", "UTC", "form"),
        ("2027-02-28T24:00:00", "UTC", "form"),
        ("2027-02-28T23:59:60", "UTC", "form"),
        ("2027-02-28T23:59", "UTC", "form"),
        ("2027-02-28T23:59:59.5Z", "UTC", "form"),
        ("1700000000", "UTC", "form"),
        ("1950-01-01", "UTC", "range"),
        ("2200-01-01", "UTC", "range"),
        ("9999-12-31", "UTC", "form"),
        ("0001-01-01", "Asia/Tokyo", "range"),
    ],
)
def test_what_is_no_moment_says_why(written: str, zone: str, code: str) -> None:
    with pytest.raises(NotAMoment) as told:
        instant_of(written, zone_of(zone), closing=True)
    assert told.value.code == code


@pytest.mark.parametrize(
    "name", ["Europe/Atlantis", "europe/brussels", "CET", "../etc/passwd", "/etc/localtime", "Europe", "", "localtime"]
)
def test_only_names_of_the_database_are_zones(name: str) -> None:
    with pytest.raises(ValueError, match="zone"):
        zone_of(name)


@settings(max_examples=100, deadline=None)
@given(
    day=st.dates(date(1991, 1, 1), date(2198, 12, 30)),
    zone=st.sampled_from(
        ["Europe/Brussels", "America/Santiago", "Asia/Shanghai", "Pacific/Apia", "America/St_Johns", "Africa/Cairo"]
    ),
)
def test_a_day_ends_where_the_next_one_begins_or_when_its_midnight_came_again(day: object, zone: str) -> None:
    there = zone_of(zone)
    end = instant_of(str(day), there, closing=True)
    last = (end - timedelta(seconds=1)).astimezone(there).date()
    assert end.tzinfo is UTC
    assert str(last) <= str(day)
    assert str(end.astimezone(there).date()) > str(day)
