"""Covenants on the wire."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from covenant_api.tree.schemas import CovenantLevel
from servicekit.schemas import CountryCode, DatePrecision, Names, Slug, Source, Texts, WireModel, measured_in


class Covenant(WireModel):
    """A covenant of mayors: the Global Covenant, a regional or a national one."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    name: str = Field(description="Name in English", examples=["Covenant of Mayors Japan"])
    names: Names
    level: CovenantLevel = Field(description="Place in the tree")
    parent: str | None = Field(description="Slug of the covenant above; null for the Global Covenant")
    countries: list[CountryCode] = Field(
        description="Countries and territories whose local governments join here; empty where not delimited"
    )
    started_on: date | None = Field(description="Day on which it opened for signature")
    started_on_precision: DatePrecision | None = Field(description="How much of `startedOn` is known")
    secretariat: str | None = Field(description="Who runs its secretariat")
    website: str | None = Field(description="Its own site")
    summary: str | None = Field(description="What it is, in one or two sentences of English")
    summaries: Texts
    signatories: int = Field(
        ge=0,
        description="Listed signatories of this covenant and of those below it; on hold, withdrawn and "
        "terminated ones are left out",
        json_schema_extra=measured_in("signatories"),
    )
    source: Source | None = Field(description="Where the record comes from")
    updated_at: datetime = Field(description="When the record last changed (UTC)")
