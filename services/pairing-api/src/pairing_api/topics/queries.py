"""Which topics a list shows."""

from pydantic import Field

from pairing_api.topics.schemas import Topic
from servicekit.parameters import ListQuery, field_choices, sort_choices
from servicekit.schemas import Slug


class TopicQuery(ListQuery):
    """Which topics a list shows."""

    parent: list[Slug] = Field(default=[], max_length=20, description="Code of the wider topic, directly above")
    sort: list[str] = sort_choices("name", "code", "pairings")
    fields: list[str] = field_choices(Topic)
