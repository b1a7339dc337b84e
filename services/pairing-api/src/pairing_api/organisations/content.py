"""What people may write of an organisation, field by field."""

from pydantic import Field

from pairing_api.activities import Activities
from pairing_api.content import EnglishNames
from pairing_api.organisations.schemas import OrganisationKind
from pairing_api.sources.content import EvidenceContent
from pairing_api.topics.content import TopicStatements
from servicekit.content_fields import KnownCountry, LanguageTag, Lines, WebUrl
from servicekit.schemas import Slug, WireModel


class OrganisationContent(WireModel):
    """An organisation as people write it."""

    slug: Slug | None = Field(
        default=None, description="Readable identifier, made from the English name where none is given; never changed"
    )
    kind: OrganisationKind = Field(description="What it is")
    names: EnglishNames
    country: KnownCountry | None = Field(default=None, description="Country or territory; null where it has none")
    territory: Slug | None = Field(default=None, description="Slug of the territory it belongs to")
    descriptions: dict[LanguageTag, Lines] = Field(
        default={}, max_length=60, description="What it does, by language (BCP 47), in its own words"
    )
    sectors: Activities = Field(
        default=[], max_length=20, description="What it works in: sections or divisions of NACE Rev. 2"
    )
    offers: TopicStatements = Field(default=[], description="Topics on which it offers something to others")
    seeks: TopicStatements = Field(default=[], description="Topics on which it seeks something from others")
    website: WebUrl | None = Field(default=None, description="Its own site")
    note: Lines | None = Field(default=None, description="What a reader should know about the record")
    source: EvidenceContent | None = Field(default=None, description="Where the record comes from")
