"""What an applicant may write, field by field.

While it is being written everything may be missing or half typed: texts and lists have bounds, and nothing more is
asked. What a submission needs is asked by `applications.completeness`.
"""

from typing import Annotated

from pydantic import Field

from servicekit.content_fields import LanguageTag
from servicekit.schemas import WireModel, measured_in

# Control characters but line breaks and tabs are refused as everywhere; blanks at the ends stay while one types.
_TYPED = "^[^\\x00-\\x08\\x0b-\\x1f\\x7f]*$"
Typed = Annotated[str, Field(max_length=1000, pattern=_TYPED)]
TypedText = Annotated[str, Field(max_length=10_000, pattern=_TYPED)]
TypedSlug = Annotated[str, Field(max_length=200, pattern=_TYPED)]


class EndorsementContent(WireModel):
    """Who governs the place stands behind the application."""

    name: Typed | None = Field(default=None, description="Name of who signed; an office holder, never public here")
    title: Typed | None = Field(default=None, description="Office of who signed", examples=["Mayor"])
    signed_on: Annotated[str, Field(max_length=10, pattern=_TYPED)] | None = Field(
        default=None, description="Day of the signature, YYYY-MM-DD", json_schema_extra={"format": "date"}
    )
    document_url: Annotated[str, Field(max_length=2000, pattern=_TYPED)] | None = Field(
        default=None, description="Address of the signed document (https)", json_schema_extra={"format": "uri"}
    )


class CoordinatorContent(WireModel):
    """Whom the staff can ask about the application. Personal data, kept apart from the rest."""

    name: Typed | None = Field(default=None, description="Name of the person or office")
    position: Typed | None = Field(default=None, description="What the person does there")
    email: Typed | None = Field(default=None, description="E-mail address")
    telephone: Typed | None = Field(default=None, description="Telephone number")


class VetoContent(WireModel):
    """A partner that the applicant will not work with. Seen by the applicant and the programme's staff alone."""

    territory: TypedSlug = Field(description="Slug of the territory")
    reason: Typed | None = Field(default=None, description="Why; seen by the applicant and the programme's staff alone")


class ApplicationContent(WireModel):
    """An application as people write it."""

    motivation: dict[LanguageTag, TypedText] = Field(
        default={}, max_length=20, description="Why the place applies, by language (BCP 47)"
    )
    topics: list[TypedSlug] = Field(
        default=[], max_length=40, description="Codes of the topics that it wants to work on, the first one first"
    )
    endorsement: EndorsementContent | None = Field(
        default=None, description="Who governs the place stands behind the application"
    )
    preferred_countries: list[Annotated[str, Field(max_length=2, pattern=_TYPED)]] = Field(
        default=[], max_length=50, description="Countries of partners that it would like best (ISO 3166-1 alpha-2)"
    )
    wishes: list[TypedSlug] = Field(
        default=[], max_length=50, description="Slugs of partners that it wishes for, the dearest first"
    )
    vetoes: list[VetoContent] | None = Field(
        default=[],
        max_length=50,
        description="Partners that it will not work with; private. Null for who may not see them",
    )
    capacity: Annotated[int, Field(strict=True, ge=1, le=3)] | None = Field(
        default=None, description="How many partners it can work with", json_schema_extra=measured_in("partners")
    )
    staff_months: Annotated[float, Field(strict=True, ge=0, le=10_000, allow_inf_nan=False)] | None = Field(
        default=None,
        description="Months of staff time that it commits",
        json_schema_extra=measured_in("months of work"),
    )
    stakeholders: list[Typed] = Field(
        default=[], max_length=50, description="Who else takes part: businesses, universities, associations"
    )
    coordinator: CoordinatorContent | None = Field(
        default=None, description="Whom the staff can ask; null for who may not see it"
    )
