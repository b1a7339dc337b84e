"""What people write into records: what is taken, what is refused, and at which field."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from servicekit.content_fields import KnownCountry, Line, Lines, SecureUrl, WebUrl, WrittenNames


class Content(BaseModel):
    names: WrittenNames = {"en": "Nowhere"}
    line: Line | None = None
    lines: Lines | None = None
    website: SecureUrl | None = None
    url: WebUrl | None = None
    country: KnownCountry = "JP"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({"names": {"en": " Kyoto ", "ja": "京都市", "zh-Hant": "京都", "pt-BR": "Quioto", "und": "KYOTO"}}, None),
        ({"names": {"sl-rozaj": "Tamle", "es-419": "Kioto", "ja-Latn": "Kyōto"}}, None),
        ({"website": "https://www.city.kyoto.lg.jp/a?b=c#d"}, None),
        ({"website": "  https://京都.jp "}, {"website": "https://京都.jp"}),
        ({"url": "http://example.org"}, None),
        ({"line": " one line "}, {"line": "one line"}),
        ({"lines": "two\nlines"}, None),
        ({"country": "XK"}, None),
    ],
)
def test_what_is_well_formed_is_kept_as_it_was_written(given: dict[str, Any], kept: dict[str, Any] | None) -> None:
    content = Content(**given).model_dump(include=set(given))
    if "names" in given:
        kept = {"names": {language: name.strip() for language, name in given["names"].items()}}
    assert content == (kept or given)


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ({"names": {}}, ("names",)),
        ({"names": {"EN": "x"}}, ("names", "EN", "[key]")),
        ({"names": {"english": "x"}}, ("names", "english", "[key]")),
        ({"names": {"en_GB": "x"}}, ("names", "en_GB", "[key]")),
        ({"names": {"": "x"}}, ("names", "", "[key]")),
        ({"names": {"en": "  "}}, ("names", "en")),
        ({"names": {"en": "x" * 501}}, ("names", "en")),
        ({"names": {"en": "a\u0007b"}}, ("names", "en")),
        ({"names": {"en": "a\nb"}}, ("names", "en")),
        ({"names": {"en": None}}, ("names", "en")),
        ({"line": "a\u2028b"}, ("line",)),
        ({"line": "x" * 1001}, ("line",)),
        ({"lines": "a\u0000b"}, ("lines",)),
        ({"website": "http://example.org"}, ("website",)),
        ({"website": "//example.org"}, ("website",)),
        ({"website": "example.org"}, ("website",)),
        ({"website": "https://"}, ("website",)),
        ({"website": "https://exa mple.org"}, ("website",)),
        ({"website": "https://example.org/\u202egpj.exe"}, ("website",)),
        ({"website": "https://user:secret@example.org"}, ("website",)),
        ({"website": "javascript:alert(1)"}, ("website",)),
        ({"url": "data:text/html,x"}, ("url",)),
        ({"country": "ZZ"}, ("country",)),
        ({"country": "jp"}, ("country",)),
    ],
)
def test_what_is_not_is_refused_at_its_field(given: dict[str, Any], place: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError) as caught:
        Content(**given)
    assert [error["loc"] for error in caught.value.errors()] == [place]
