"""Which indicators a list shows."""

from pydantic import Field

from pairing_api.indicators.schemas import Indicator
from servicekit.parameters import ListQuery, field_choices, sort_choices
from servicekit.schemas import Slug


class IndicatorQuery(ListQuery):
    """Which published figures a list shows."""

    programme: list[Slug] = Field(default=[], max_length=20, description="Slug of the programme")
    sort: list[str] = sort_choices("name")
    fields: list[str] = field_choices(Indicator)
