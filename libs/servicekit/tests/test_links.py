"""Addresses that answers say of themselves."""

import pytest
from fastapi import Request

from servicekit.links import own_path, page_links


def asking(path: str, query: bytes = b"") -> Request:
    return Request({"type": "http", "method": "GET", "path": path, "query_string": query, "headers": []})


@pytest.mark.parametrize(
    ("query", "path"),
    [
        (b"", "/things"),
        (b"f=jsonld&limit=2", "/things?f=jsonld&limit=2"),
        (b"q=%E6%9D%B1%E4%BA%AC", "/things?q=%E6%9D%B1%E4%BA%AC"),
        (b'q="a|{}^<b>', "/things?q=%22a%7C%7B%7D%5E%3Cb%3E"),
        (b"country=JP&country=BR", "/things?country=JP&country=BR"),
    ],
)
def test_the_own_address_of_an_answer_holds_only_signs_that_addresses_have(query: bytes, path: str) -> None:
    assert own_path(asking("/things", query)) == path


def test_the_first_page_of_a_list_is_what_was_asked_without_its_place() -> None:
    links = page_links(asking("/things", b"q=a&cursor=x&limit=2"), "y")
    assert [(one.relation, one.path) for one in links] == [
        ("next", "/things?q=a&limit=2&cursor=y"),
        ("first", "/things?q=a&limit=2"),
    ]
