"""What Schemathesis cannot know from a document.

Any text meets the schema of `cursor`, but only texts made by the API are cursors: the parameter is taken out
of the document that the requests are made from, and the services' own tests try cursors of every kind. `after`, a place
in the feed of changes, is one too.

A schema knows no calendar, and does not compare one number with another: a `bbox` that is valid but for its order is
put in order, and a `datetime` that is valid but for its days is given days that exist. What breaks the schema stays.
"""

import re
from typing import Any

import schemathesis

from servicekit.features.queries import DATETIME_PATTERN


@schemathesis.hook
def before_load_schema(_context: Any, raw_schema: dict[str, Any]) -> None:
    """Take `cursor` and `after` out of every operation."""
    for operations in raw_schema["paths"].values():
        for operation in operations.values():
            parameters = operation.get("parameters", [])
            parameters[:] = [one for one in parameters if one["name"] not in ("cursor", "after")]


@schemathesis.hook
def map_query(_context: Any, query: Any) -> Any:
    """Repair what no schema can ask for."""
    if not isinstance(query, dict):
        return query
    box, time = query.get("bbox"), query.get("datetime")
    if isinstance(box, str):
        # A list is written into one text with commas before hooks see it.
        query = {**query, "bbox": ",".join(_in_order(box.split(",")))}
    if isinstance(time, str) and re.fullmatch(DATETIME_PATTERN, time):
        days = iter(("2018-02-12", "2018-03-18"))
        query = {**query, "datetime": re.sub(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", lambda _: next(days), time)}
    return query


def _in_order(box: list[str]) -> list[str]:
    """South before north and low before high, of four or six numbers; west may be greater than east."""
    try:
        numbers = [float(one) for one in box]
    except ValueError:
        return box
    if len(box) not in (4, 6):
        return box
    half = len(box) // 2
    first, second = box[:half], box[half:]
    for axis in range(1, half):
        if numbers[axis] > numbers[half + axis]:
            first[axis], second[axis] = second[axis], first[axis]
    return first + second
