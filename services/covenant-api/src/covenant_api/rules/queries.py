"""What can be asked of rule sets and national targets."""

from datetime import date
from typing import Annotated

from pydantic import Field

from servicekit.parameters import Parameters

Country = Annotated[str, Field(pattern="^[A-Z]{2}$")]


class RuleSetQuery(Parameters):
    """What the list of rule sets takes."""

    on: date | None = Field(
        default=None,
        description="A day: of each code the newest version under which reports were begun on it; all versions if not "
        "given",
    )


class NationalTargetQuery(Parameters):
    """What the list of national targets takes."""

    country: Country | None = Field(
        default=None,
        description="Country, ISO 3166-1 alpha-2; EU for the Union. A member of the Union has the Union's targets",
    )
    on: date | None = Field(default=None, description="A day: only what counted on it; all if not given")
    target_year: int | None = Field(default=None, ge=1900, le=2300, description="Only targets for this year")
