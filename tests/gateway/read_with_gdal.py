"""Reads a layer of an OGC API - Features service with GDAL and prints it as JSON.

It is a program of its own because GDAL keeps Python's lock while it waits, so that no server in the same process
could answer it.
"""

import json
import sys
from typing import Any

import numpy as np
import pyogrio


def plain(value: Any) -> Any:
    """A value of a field as JSON has it."""
    match value:
        case np.ndarray():
            return [plain(one) for one in value]
        case np.datetime64():
            return str(value)
        case np.generic():
            return value.item()
        case bytes():
            return value.hex()
        case _:
            return value


def main() -> None:
    """Print the layers of the service, and what is read of one of them with these options."""
    asked = json.loads(sys.argv[1])
    if "bbox" in asked["options"]:
        asked["options"]["bbox"] = tuple(asked["options"]["bbox"])
    source = f"OAPIF:{asked['address']}"
    layers = [[str(name), kind] for name, kind in pyogrio.list_layers(source)]
    info = pyogrio.read_info(source, layer=asked["layer"])
    meta, _, geometry, columns = pyogrio.raw.read(source, layer=asked["layer"], **asked["options"])
    fields = {name: [plain(one) for one in column] for name, column in zip(meta["fields"], columns, strict=True)}
    told = {
        "layers": layers,
        "count": info["features"],
        "extent": list(info["total_bounds"]),
        "crs": info["crs"],
        "geometry_type": meta["geometry_type"],
        "types": dict(zip(meta["fields"], meta["ogr_types"], strict=True)),
        "geometry": [plain(one) for one in geometry],
        "fields": fields,
    }
    print(json.dumps(told))  # noqa: T201 - it is what the program is for


if __name__ == "__main__":
    main()
