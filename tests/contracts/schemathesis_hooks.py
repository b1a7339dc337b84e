"""What Schemathesis cannot know from a document.

Any text meets the schema of `cursor`, but only texts made by the API are cursors: the parameter is taken out
of the document that the requests are made from, and the services' own tests try cursors of every kind.
"""

from typing import Any

import schemathesis


@schemathesis.hook
def before_load_schema(_context: Any, raw_schema: dict[str, Any]) -> None:
    """Take `cursor` out of every operation."""
    for operations in raw_schema["paths"].values():
        for operation in operations.values():
            parameters = operation.get("parameters", [])
            parameters[:] = [one for one in parameters if one["name"] != "cursor"]
