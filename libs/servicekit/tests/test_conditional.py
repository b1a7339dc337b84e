"""Validators."""

import pytest
from fastapi import Request
from hypothesis import given
from hypothesis import strategies as st

from servicekit.conditional import answer, entity_tag, is_known


def request_with(**headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()]
    return Request({"type": "http", "headers": raw})


@pytest.mark.parametrize("header", ['"abc"', 'W/"abc"', '"x", "abc"', 'W/"x",W/"abc"', "*", ' "abc" '])
def test_a_caller_who_has_it_is_known(header: str) -> None:
    assert is_known(request_with(if_none_match=header), '"abc"')


@pytest.mark.parametrize("header", ["abc", '"ab"', '"abcd"', '"x', "", 'W/"ABC"'])
def test_a_caller_who_has_something_else_is_not(header: str) -> None:
    assert not is_known(request_with(if_none_match=header), '"abc"')


def test_no_header_means_not_known() -> None:
    assert not is_known(request_with(), '"abc"')


@given(st.binary(), st.binary())
def test_different_bytes_have_different_tags(one: bytes, other: bytes) -> None:
    assert (entity_tag(one) == entity_tag(other)) == (one == other)


def test_parts_do_not_run_together() -> None:
    assert entity_tag(b"a", b"bc") != entity_tag(b"ab", b"c")


def test_an_answer_to_somebody_signed_in_is_for_nobody_else() -> None:
    response = answer(request_with(authorization="Bearer x"), b"{}")
    assert response.headers["cache-control"] == "private, no-store"


def test_the_304_has_the_headers_of_the_answer() -> None:
    full = answer(request_with(), b"{}")
    empty = answer(request_with(if_none_match=full.headers["etag"]), b"{}")
    assert empty.status_code == 304
    assert empty.body == b""
    for name in ("etag", "cache-control", "vary"):
        assert empty.headers[name] == full.headers[name]
