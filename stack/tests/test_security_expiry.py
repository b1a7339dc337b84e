from datetime import UTC, datetime

from stack.gateway import security_expiry


def test_security_txt_holds_for_half_a_year_from_the_start() -> None:
    assert security_expiry(datetime(2026, 11, 24, 9, 30, tzinfo=UTC)) == "2027-05-23T09:30:00Z"
