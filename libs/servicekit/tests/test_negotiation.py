"""The choice of a format."""

import pytest
from fastapi import Request

from servicekit.negotiation import choose_format
from servicekit.problems import Problem


def request_with(accept: str | None) -> Request:
    headers = [] if accept is None else [(b"accept", accept.encode())]
    return Request({"type": "http", "headers": headers})


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        (None, "json"),
        ("", "json"),
        ("*/*", "json"),
        ("application/json", "json"),
        ("application/*", "json"),
        ("text/csv", "csv"),
        ("text/*", "csv"),
        ("TEXT/CSV", "csv"),
        ("text/csv;q=0.5, application/json;q=0.4", "csv"),
        ("text/csv;q=0.4, application/json;q=0.5", "json"),
        ("text/csv, */*;q=0.1", "csv"),
        ("application/json;q=0, text/csv", "csv"),
        ("*/*, application/json;q=0", "csv"),
        ("text/html, application/xhtml+xml, */*;q=0.8", "json"),
    ],
)
def test_accept_chooses_the_format_of_the_most_specific_range(accept: str | None, form: str) -> None:
    assert choose_format(request_with(accept), None) == form


@pytest.mark.parametrize("accept", ["text/html", "application/json;q=0", "text/csv;q=x", ";;,", "image/*"])
def test_what_is_not_offered_is_not_acceptable(accept: str) -> None:
    with pytest.raises(Problem) as caught:
        choose_format(request_with(accept), None)
    assert caught.value.status == 406


def test_the_parameter_goes_before_the_header() -> None:
    assert choose_format(request_with("application/json"), "csv") == "csv"
