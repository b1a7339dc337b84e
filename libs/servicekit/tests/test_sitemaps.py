"""The addresses of files of a sitemap: which are read, and which are none."""

from uuid import UUID

import pytest

from servicekit.sitemaps import _key


def test_a_file_begins_at_a_uuid_or_a_whole_number() -> None:
    assert _key("01234567-89ab-7def-8123-456789abcdef") == UUID("01234567-89ab-7def-8123-456789abcdef")
    assert _key("1857910") == 1857910
    assert _key("2147483647") == 2147483647


@pytest.mark.parametrize(
    "written",
    ["", "-1", "2147483648", "99999999999", "١٢", "1.5", "0123456789AB7DEF8123456789ABCDEF", "x", "1%00"],
)
def test_what_no_column_can_hold_is_no_beginning(written: str) -> None:
    assert _key(written) is None
