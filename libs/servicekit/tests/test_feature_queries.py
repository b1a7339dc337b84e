"""The parameters of OGC API - Features: what is read of them, and what is refused."""

import re
from datetime import date

import pytest
from pydantic import ValidationError

from servicekit.features.queries import DATETIME_PATTERN, MOST_FEATURES, FeatureQuery, Interval
from servicekit.geojson import Box


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("5.8,47.2,15.1,55.1", Box(5.8, 47.2, 15.1, 55.1)),
        (" 5.8, 47.2 ,15.1,55.1", Box(5.8, 47.2, 15.1, 55.1)),
        ("160.6,-55.95,-170,-25.89", Box(160.6, -55.95, -170, -25.89)),
        ("5.8,47.2,-10,15.1,55.1,9000", Box(5.8, 47.2, 15.1, 55.1)),
        ("-180,-90,180,90", Box(-180, -90, 180, 90)),
        ("1e-05,0,1.0000000000000000e1,+2.", Box(0.00001, 0, 10, 2)),
        ("7,7,7,7", Box(7, 7, 7, 7)),
    ],
)
def test_a_box_is_read(text: str, box: Box) -> None:
    assert FeatureQuery.model_validate({"bbox": [text]}).box == box


@pytest.mark.parametrize(
    "text",
    [
        "", "1", "1,2,3", "1,2,3,4,5", "1,2,3,4,5,6,7", "1,2,3,4,5,6,7,8", "a,b,c,d", "1,2,3,", "nan,2,3,4",
        "1,NaN,3,4", "inf,2,3,4", "-inf,-90,180,90", "1e999,2,3,4", "0x1,2,3,4", "1_0,2,30,4", "1;2;3;4", "١,٢,٣,٤",
        "1,5,3,4", "1,-91,3,4", "1,2,3,90.1", "-180.1,2,3,4", "1,2,360,4", "1,2,9,3,4,8",
    ],
)  # fmt: skip
def test_what_is_no_box_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        FeatureQuery.model_validate({"bbox": [text]})


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2018-02-12T23:20:52Z", date(2018, 2, 12), date(2018, 2, 12)),
        ("2018-02-12t23:20:52z", date(2018, 2, 12), date(2018, 2, 12)),
        ("2018-02-12T23:20:52.123456789Z", date(2018, 2, 12), date(2018, 2, 12)),
        ("2018-02-12", date(2018, 2, 12), date(2018, 2, 12)),
        # The day is that of the instant in UTC.
        ("2018-02-12T01:00:00+02:00", date(2018, 2, 11), date(2018, 2, 11)),
        ("2016-12-31T23:59:60Z", date(2016, 12, 31), date(2016, 12, 31)),
        ("2018-02-12T00:00:00Z/2018-03-18T12:31:12Z", date(2018, 2, 12), date(2018, 3, 18)),
        ("2018-02-12T00:00:00Z/..", date(2018, 2, 12), None),
        ("2018-02-12T00:00:00Z/", date(2018, 2, 12), None),
        ("../2018-03-18T12:31:12Z", None, date(2018, 3, 18)),
        ("/2018-03-18", None, date(2018, 3, 18)),
        ("2020-02-29/2020-02-29", date(2020, 2, 29), date(2020, 2, 29)),
    ],
)
def test_a_time_is_read(text: str, first: date | None, last: date | None) -> None:
    assert FeatureQuery.model_validate({"datetime": text}).interval == Interval(first, last)
    assert re.fullmatch(DATETIME_PATTERN, text), "the document would not allow it"


@pytest.mark.parametrize(
    "text",
    [
        "", "/", "..", "../..", "../", "/..", "now", "2018", "2018-02", "12.02.2018", "2018-2-1", "2018-02-12T23:20:52",
        "2018-02-12 23:20:52Z", "2018-02-12T24:00:00Z", "2018-02-12T23:60:00Z", "2018-02-30", "2019-02-29T00:00:00Z",
        "2018-13-01", "0000-01-01", "2018-02-12/2018-02-13/2018-02-14", "2019-01-01/2018-01-01", "9999-99-99",
        "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2018-02-12T00:00:00+01", "٢٠١٨-٠٢-١٢",
        "2018-02-12T00:00:00Z/2018-02-11T23:59:59Z", "2018-02-12\n",
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        FeatureQuery.model_validate({"datetime": text})


@pytest.mark.parametrize(("limit", "size"), [("1", 1), ("100", 100), ("1000", 1000), ("1001", 1000), ("9" * 30, 1000)])
def test_a_limit_above_the_most_counts_as_the_most(limit: str, size: int) -> None:
    assert FeatureQuery.model_validate({"limit": limit}).page_size == size <= MOST_FEATURES


@pytest.mark.parametrize("limit", ["0", "-1", "1.0", "ten", "", "1e3", "9" * 31])
def test_what_is_no_limit_is_refused(limit: str) -> None:
    with pytest.raises(ValidationError):
        FeatureQuery.model_validate({"limit": limit})
