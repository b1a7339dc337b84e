"""Which programmes a list shows."""

from pydantic import Field

from pairing_api.programmes.schemas import Programme, Strand
from servicekit.parameters import ListQuery, field_choices, sort_choices


class ProgrammeQuery(ListQuery):
    """Which programmes a list shows."""

    strand: list[Strand] = Field(default=[], max_length=10, description="Programmes that have one of these strands")
    sort: list[str] = sort_choices("name", "fromYear")
    fields: list[str] = field_choices(Programme)
