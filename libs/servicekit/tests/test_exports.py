"""Cells of a CSV."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicekit.exports import _Lines, _rows


def read_back(record: dict[str, object]) -> list[str]:
    columns = list(record)
    data = _Lines().encode(_rows([json.dumps(record)], columns))
    return next(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (-12, "-12"),
        (-0.5, "-0.5"),
        (12.50, "12.5"),
        ("Kyoto", "Kyoto"),
        ("京都市", "京都市"),
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        (["b", "a"], "b;a"),
        (["=b", "a"], "'=b;a"),
        ([], ""),
        ({"en": "=x"}, '{"en": "=x"}'),
        ([{"scheme": "jrc"}], '[{"scheme": "jrc"}]'),
        ([{"latitude": 41.89, "id": 12}], '[{"latitude": 41.89, "id": 12}]'),
    ],
)
def test_a_value_becomes_a_cell(value: object, cell: str) -> None:
    assert read_back({"x": value}) == [cell]


def test_numbers_keep_the_digits_that_the_database_wrote() -> None:
    data = _Lines().encode(_rows(['{"x": 0.1000, "y": 12345678901234567890}'], ["x", "y"]))
    assert data == b"0.1000,12345678901234567890\r\n"


@given(st.text())
def test_any_text_comes_back_and_is_no_formula(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return  # PostgreSQL holds no lone surrogates
    [cell] = read_back({"x": text}) or [""]
    assert cell in (text, "'" + text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
