"""What is written of a covenant: the fields of its own."""

from datetime import date

from pydantic import Field

from covenant_api.tree.schemas import CovenantLevel
from servicekit.schemas import CountryCode, DatePrecision, Names, Slug, Source, Texts, WireModel


class CovenantContent(WireModel):
    """What is written of a covenant; what it counts is not part of it."""

    slug: Slug
    names: Names
    level: CovenantLevel = Field(description="Place in the tree")
    parent: Slug | None = Field(description="Slug of the covenant above; null for the Global Covenant")
    countries: list[CountryCode] = Field(description="Countries and territories whose local governments join here")
    started_on: date | None = Field(description="Day on which it opened for signature")
    started_on_precision: DatePrecision | None = Field(description="How much of `startedOn` is known")
    secretariat: str | None = Field(description="Who runs its secretariat")
    website: str | None = Field(description="Its own site")
    summary: str | None = Field(description="What it is, in one or two sentences of English")
    summaries: Texts
    source: Source | None = Field(description="Where the record comes from")
