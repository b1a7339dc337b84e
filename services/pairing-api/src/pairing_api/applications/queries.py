"""Which applications a list shows."""

from pydantic import Field

from pairing_api.applications.schemas import ApplicationState
from pairing_api.pairings.schemas import Side
from servicekit.parameters import MOST_ITEMS, Parameters, sort_choices
from servicekit.schemas import CountryCode, Slug


class ApplicationQuery(Parameters):
    """Which applications a list shows."""

    call: list[Slug] = Field(default=[], max_length=50, description="Slug of the call")
    state: list[ApplicationState] = Field(
        default=[], max_length=20, description="Where they stand, as far as the reader may know"
    )
    territory: list[Slug] = Field(default=[], max_length=50, description="Slug of the territory that applies")
    side: list[Side] = Field(default=[], max_length=2, description="Side they apply on")
    country: list[CountryCode] = Field(default=[], max_length=260, description="Country of the territory that applies")
    sort: list[str] = sort_choices("updatedAt", "submittedAt", "territory")
    limit: int = Field(default=50, ge=1, le=MOST_ITEMS, description="Most applications in a page")
    cursor: str | None = Field(
        default=None, max_length=2000, description="`nextCursor` of the page before; made by the API, not to be built"
    )
    count: bool = Field(default=False, description="Also count the whole selection, as `total`")
