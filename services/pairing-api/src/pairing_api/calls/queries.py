"""Which calls a list shows."""

from pydantic import Field

from pairing_api.calls.schemas import Call, CallState
from pairing_api.pairings.schemas import Side
from pairing_api.programmes.schemas import Strand
from servicekit.parameters import ListQuery, field_choices, sort_choices
from servicekit.schemas import CountryCode, Slug


class CallQuery(ListQuery):
    """Which calls a list shows."""

    state: list[CallState] = Field(default=[], max_length=10, description="Where they stand now")
    programme: list[Slug] = Field(default=[], max_length=20, description="Slug of the programme")
    strand: list[Strand] = Field(default=[], max_length=10, description="The strand they belong to")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="Country or territory that they are open for"
    )
    side: list[Side] = Field(default=[], max_length=2, description="Side that can apply")
    topic: list[Slug] = Field(
        default=[],
        max_length=20,
        description="Code of a topic they are for; narrower topics count too, and calls for all topics",
    )
    sort: list[str] = sort_choices("closesAt", "opensAt", "name")
    fields: list[str] = field_choices(Call)
