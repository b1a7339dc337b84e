"""What calculators of matching take and answer alike."""

from typing import Annotated, Any, Final

from pydantic import Field, WithJsonSchema

from pairing_api.calculations.frame import MOST_PLACES, MatchingMethod
from servicekit.schemas import WireModel

# A side of a matching, and names in all lists of one body together.
MOST_NAMES: Final = 500

Name = Annotated[str, Field(min_length=1, max_length=200)]
NameList = Annotated[list[Name], Field(max_length=MOST_NAMES)]
Lists = Annotated[dict[Name, NameList], Field(max_length=MOST_NAMES)]
TwoNames = Annotated[list[Name], Field(min_length=2, max_length=2)]
PairList = Annotated[list[TwoNames], Field(max_length=20_000)]

_PLACES: Final = {"type": "integer", "minimum": 0, "maximum": MOST_PLACES}
# Checked by `frame.places_of`, whose pointers name the entry and not the kind of value that was tried.
Capacity = Annotated[
    Any,
    WithJsonSchema(
        {
            "anyOf": [
                _PLACES,
                {
                    "type": "object",
                    "additionalProperties": {"anyOf": [_PLACES, {"type": "null"}]},
                    "propertyNames": {"minLength": 1, "maxLength": 200},
                },
                {"type": "null"},
            ]
        }
    ),
]

VETOES: Final = "Pairs that must not be, each two names, one of each side, in either order"


class MatchingAnswer(WireModel):
    """The result of a calculator of matching, with its method."""

    method: MatchingMethod = Field(description="How it came to be")


By = dict[str, str | None]
