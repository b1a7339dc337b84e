"""What the list of covenants can be asked."""

from pydantic import Field

from covenant_api.covenants.schemas import Covenant
from covenant_api.tree.schemas import CovenantLevel
from servicekit.parameters import ListQuery, choices, field_choices, sort_choices
from servicekit.schemas import Slug


class CovenantQuery(ListQuery):
    """The list of covenants."""

    sort: list[str] = sort_choices("name", "startedOn")
    fields: list[str] = field_choices(Covenant)
    level: list[str] = choices(list(CovenantLevel), "At one of these levels of the tree")
    parent: list[Slug] = Field(default=[], max_length=20, description="Directly below one of these covenants (slugs)")
