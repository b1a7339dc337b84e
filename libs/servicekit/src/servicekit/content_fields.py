"""Fields of contents that people write: language tags, names, texts, addresses on the web.

What they refuse is told at the field: the name of the field is in the pointer, the reason in the detail.
"""

import re
import unicodedata
from typing import Annotated, Any, Final

from pydantic import AfterValidator, AnyUrl, BeforeValidator, Field, UrlConstraints, ValidationError
from pydantic.type_adapter import TypeAdapter

from gazetteer.countries import COUNTRIES
from servicekit.schemas import CountryCode

LONGEST_NAME: Final = 500
LONGEST_LINE: Final = 1000
LONGEST_TEXT: Final = 5000
LONGEST_ADDRESS: Final = 2000

# BCP 47 without extensions and private use: language, script, country or region, variants; in their usual letters.
LANGUAGE_TAG: Final = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
_LANGUAGE_TAG: Final = re.compile(LANGUAGE_TAG)
_HTTPS: Final = TypeAdapter(Annotated[AnyUrl, UrlConstraints(allowed_schemes=["https"], host_required=True)])
_WEB: Final = TypeAdapter(Annotated[AnyUrl, UrlConstraints(allowed_schemes=["https", "http"], host_required=True)])


def _language_tag(tag: str) -> str:
    if not _LANGUAGE_TAG.fullmatch(tag):
        raise ValueError(
            "Must be a language tag (BCP 47) such as en, pt-BR or zh-Hant; und where the language is not known."
        )
    return tag


def _trimmed(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _one_line(text: str) -> str:
    if any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in text):
        raise ValueError("Must be one line of text without control characters.")
    return text


def _lines(text: str) -> str:
    if any(unicodedata.category(letter) in ("Cc", "Cs") and letter != "\n" for letter in text):
        raise ValueError("Must be text without control characters.")
    return text


def _unbroken(value: Any) -> Any:
    # A browser drops line breaks and blanks inside an address without a word; here they are a mistake.
    if isinstance(value, str) and any(letter.isspace() or not letter.isprintable() for letter in value):
        raise ValueError("Must be an address without blanks.")
    return value


def _address(text: str, among: TypeAdapter[AnyUrl], wanted: str) -> str:
    try:
        address = among.validate_python(text)
    except ValidationError:
        raise ValueError(f"Must be a whole address that begins with {wanted}.") from None
    if address.username or address.password:
        raise ValueError("Must be an address without a user name or password.")
    return text


def _https(text: str) -> str:
    return _address(text, _HTTPS, "https://")


def _web(text: str) -> str:
    return _address(text, _WEB, "https:// or http://")


def _known_country(code: str) -> str:
    if code not in COUNTRIES:
        raise ValueError("Must be a code of the table of countries and territories.")
    return code


LanguageTag = Annotated[str, AfterValidator(_language_tag)]

# One line of text, and text of several lines; blanks around it go. What is not known is null, never a blank.
# The lengths stand before the checks, so that a text that is too long is told so in the words for texts.
Name = Annotated[
    str, Field(min_length=1, max_length=LONGEST_NAME), BeforeValidator(_trimmed), AfterValidator(_one_line)
]
Line = Annotated[
    str, Field(min_length=1, max_length=LONGEST_LINE), BeforeValidator(_trimmed), AfterValidator(_one_line)
]
Lines = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT), BeforeValidator(_trimmed), AfterValidator(_lines)]

WrittenNames = Annotated[
    dict[LanguageTag, Name],
    Field(
        min_length=1,
        max_length=60,
        description="Names by language (BCP 47), at least one; `und` where the language of a name is not known",
        examples=[{"en": "Kyoto", "ja": "京都市"}],
    ),
]

SecureUrl = Annotated[
    str,
    Field(max_length=LONGEST_ADDRESS, json_schema_extra={"format": "uri", "pattern": "^https://"}),
    BeforeValidator(_unbroken),
    BeforeValidator(_trimmed),
    AfterValidator(_https),
]
WebUrl = Annotated[
    str,
    Field(max_length=LONGEST_ADDRESS, json_schema_extra={"format": "uri", "pattern": "^https?://"}),
    BeforeValidator(_unbroken),
    BeforeValidator(_trimmed),
    AfterValidator(_web),
]

KnownCountry = Annotated[CountryCode, AfterValidator(_known_country)]
