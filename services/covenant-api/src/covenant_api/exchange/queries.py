"""What can be asked of workbooks and uploads."""

from typing import Literal

from pydantic import Field

from covenant_api.reporting.content import VERSION_PATTERN
from servicekit.content_fields import LanguageTag
from servicekit.parameters import WITHOUT_NUL, Parameters
from servicekit.schemas import SLUG_PATTERN

_YEAR = Field(default=None, ge=1900, le=2200, description="Year of the inventory; the newest one if not given")


class TemplateQuery(Parameters):
    """Which workbook."""

    rule_set: str | None = Field(
        default=None,
        pattern=SLUG_PATTERN,
        max_length=50,
        description="Code of the rule set; that of the signatory's covenants if not given",
        examples=["gcom-crf"],
    )
    version: str | None = Field(
        default=None, pattern=VERSION_PATTERN, max_length=20, description="Version of it; the newest if not given"
    )
    year: int | None = _YEAR
    language: Literal["en", "fr", "zh", "ja"] = Field(default="en", description="Language of the labels")


class WorkbookQuery(TemplateQuery):
    """Which workbook, and with what in it."""

    contents: Literal["empty", "published"] = Field(
        default="empty", description="Nothing in it, or what is public of the signatory"
    )


class UploadQuery(Parameters):
    """What a file is called, and what it does not say of itself."""

    file_name: str = Field(
        min_length=1, max_length=400, description="Name of the file, for people", json_schema_extra=WITHOUT_NUL
    )
    year: int | None = Field(
        default=None, ge=1900, le=2200, description="Year of the inventory, where the file does not say it"
    )
    language: LanguageTag | None = Field(
        default=None, max_length=40, description="Language of the texts of new records (BCP 47)"
    )
