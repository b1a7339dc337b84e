"""A small gazetteer of real places, and the whole one where it has been built."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gazetteer.build import SCHEMA_VERSION, default_path, package_data, write_places
from gazetteer.places import Gazetteer, GazetteerMissing

KYOTO, TOKYO, SAPPORO = 1857910, 1850147, 2128295
ATHENS, WROCLAW, MUNICH, ISTANBUL, ISPARTA = 264371, 3081368, 2867714, 745044, 311073
ROME, ROMA_OF_LESOTHO = 3169070, 932151
ABYEK, OTHER_ABYEK = 144795, 144794  # two places of one name and country, 3.4 km apart
ASTARA_OF_IRAN, ASTARA_OF_AZERBAIJAN = 142676, 148445  # one name on both sides of a border, 2.8 km apart
SUVA, APIA, LONGYEARBYEN = 2198148, 4035413, 2729907
PLACES = (
    KYOTO, TOKYO, SAPPORO, ATHENS, WROCLAW, MUNICH, ISTANBUL, ISPARTA, ROME, ROMA_OF_LESOTHO, ABYEK, OTHER_ABYEK,
    ASTARA_OF_IRAN, ASTARA_OF_AZERBAIJAN, SUVA, APIA, LONGYEARBYEN,
)  # fmt: skip


@pytest.fixture(scope="session")
def rows() -> dict[str, dict[str, Any]]:
    """Some rows of the package's file, by GeoNames id as text, as it has them."""
    text = package_data("cities1000.json")
    decoder = json.JSONDecoder()
    found = {}
    for geonames_id in map(str, PLACES):
        key = f'"{geonames_id}": '
        found[geonames_id] = decoder.raw_decode(text, text.index(key) + len(key))[0]
    return found


@pytest.fixture(scope="session")
def small_path(rows: dict[str, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of places built from those rows."""
    path = tmp_path_factory.mktemp("gazetteer") / "places.sqlite"
    write_places(path, json.dumps(rows), {"schema_version": SCHEMA_VERSION}, lambda text: None)
    return path


@pytest.fixture
def small(small_path: Path) -> Iterator[Gazetteer]:
    """A gazetteer of those rows."""
    with Gazetteer.open(small_path) as gazetteer:
        yield gazetteer


@pytest.fixture
def whole() -> Iterator[Gazetteer]:
    """The whole gazetteer; skips where it has not been built."""
    try:
        gazetteer = Gazetteer.open()
    except GazetteerMissing:
        pytest.skip(f"no gazetteer at {default_path()}: run `gazetteer build`")
    with gazetteer:
        yield gazetteer
