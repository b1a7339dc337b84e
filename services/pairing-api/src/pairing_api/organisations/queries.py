"""Which organisations a list shows."""

from pydantic import Field

from pairing_api.organisations.schemas import Organisation, OrganisationKind
from servicekit.parameters import ListQuery, field_choices, sort_choices
from servicekit.schemas import CountryCode, Slug


class OrganisationQuery(ListQuery):
    """Which organisations a list shows."""

    kind: list[OrganisationKind] = Field(default=[], max_length=20, description="What the organisation is")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="Its country or territory: ISO 3166-1 alpha-2, and XK"
    )
    territory: list[Slug] = Field(default=[], max_length=50, description="Slug of the territory it belongs to")
    offers: list[Slug] = Field(
        default=[], max_length=20, description="Code of a topic that it offers; narrower topics count too"
    )
    seeks: list[Slug] = Field(
        default=[], max_length=20, description="Code of a topic that it seeks; narrower topics count too"
    )
    sort: list[str] = sort_choices("name", "country")
    fields: list[str] = field_choices(Organisation)
