"""Looking places up: by id, by name in any script, and by name, country and coordinates together."""

import json
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from gazetteer.build import COUNTRY_MARK, SCHEMA_VERSION, default_path, read_meta
from gazetteer.countries import iso_code
from gazetteer.folding import fold, query_tokens
from gazetteer.geodesy import cells_around, distance_km, is_position

MATCH_RADIUS_KM = 15.0
"""How far from the given coordinates a place may lie and still be the one that is meant."""

MAX_CANDIDATES = 10
"""Most candidates of a resolution, the most telling first."""

MAX_NAMESAKES = 5
"""Most candidates that have the same name but lie too far away."""

MAX_SEARCH_LIMIT = 200
"""Most places that a search answers."""

# Two names are similar from this ratio of difflib on: one letter in five may differ.
_SIMILAR_RATIO = 0.8
# Parts of a name that are looked up as names of their own: so many words or characters are looked at.
_MAX_PARTS_OF = 8


class GazetteerMissing(Exception):
    """There is no file of places, or not one that this version reads; the message says how to build it."""


# Places of folded names (a JSON array), each with the name it was found by; of one country, or of all (null, null).
_NAMED = (
    "select n.folded, p.rank, p.geonames_id, p.name, p.country, p.latitude, p.longitude"
    " from json_each(?) f join names n on n.folded = f.value join places p on p.rank = n.rank"
    " where ? is null or n.country = ?"
)


class Reason(StrEnum):
    """Why a resolution has, or has not, set a GeoNames id."""

    MATCHED = "matched"
    """Exactly one place of the country has the same folded name and lies within the radius."""
    AMBIGUOUS = "ambiguous"
    """Several places of the country have the same folded name and lie within the radius."""
    TOO_FAR = "too_far"
    """Places of the country have the same folded name, but none lies within the radius."""
    OTHER_COUNTRY = "other_country"
    """The same folded name lies within the radius, but in another country."""
    SIMILAR_NAME = "similar_name"
    """No place has the same folded name; some within the radius have a similar one, or a part of it."""
    NOT_FOUND = "not_found"
    """No place has the name or one like it, here or elsewhere in the country."""
    NO_POSITION = "no_position"
    """The coordinates are missing or are none on the globe, so no distance can be told."""
    NO_COUNTRY = "no_country"
    """The country is missing or unknown, so no country can be compared."""
    NO_NAME = "no_name"
    """The name is missing or has neither letter nor digit."""


class Why(StrEnum):
    """What speaks for one candidate."""

    SAME_NAME = "same_name"
    """The same folded name and country, within the radius."""
    SAME_NAME_FAR = "same_name_far"
    """The same folded name and country, farther than the radius or at a distance that cannot be told."""
    SAME_NAME_OTHER_COUNTRY = "same_name_other_country"
    """The same folded name within the radius, in another country or where the country is not known."""
    PART_OF_NAME = "part_of_name"
    """In the country within the radius; its name is a part of the one given ("Comune di Roma": "Roma")."""
    SIMILAR_NAME = "similar_name"
    """In the country within the radius; its main name is spelt a little differently."""


@dataclass(frozen=True, slots=True)
class Place:
    """A populated place of GeoNames.

    `country` is the ISO 3166-1 alpha-2 code (XK for Kosovo), latitude and longitude are degrees (WGS 84),
    `population` counts inhabitants (0 where GeoNames does not know). `alternate_names` are the other names in
    all languages and scripts, among them transliterations and airport codes.
    """

    geonames_id: int
    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    alternate_names: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may be meant: `distance_km` from the given coordinates, None where there are none."""

    geonames_id: int
    name: str
    country: str
    distance_km: float | None
    why: Why


@dataclass(frozen=True, slots=True)
class Resolution:
    """The answer of `Gazetteer.resolve`: an id only where the reason is `matched`; candidates, best first."""

    geonames_id: int | None
    reason: Reason
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class _Point:
    """A row of `places` without its alternate names, with its distance from the coordinates asked for."""

    rank: int
    geonames_id: int
    name: str
    country: str
    distance_km: float | None

    def is_near(self) -> bool:
        return self.distance_km is not None and self.distance_km <= MATCH_RADIUS_KM

    def as_candidate(self, why: Why) -> Candidate:
        rounded = None if self.distance_km is None else round(self.distance_km, 2)
        return Candidate(self.geonames_id, self.name, self.country, rounded, why)


def _by_distance(points: Iterable[_Point]) -> list[_Point]:
    return sorted(points, key=lambda p: (p.distance_km is None, p.distance_km or 0.0, p.rank))


def _name_parts(folded: str) -> set[str]:
    """What is written in a folded name besides the whole: runs of its words, and of a word without spaces."""
    words = folded.split()[:_MAX_PARTS_OF]
    parts = {" ".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1)}
    if len(words) == 1 and not folded.isascii():
        # 京都市: the last one or two characters may be what kind of place it is.
        parts |= {folded[:-1], folded[:-2]}
    return {part for part in parts if part and part != folded and (len(part) > 2 or not part.isascii())}


@lru_cache(maxsize=20_000)
def _spelling(name: str) -> tuple[str, frozenset[str]]:
    """A name folded, and its characters."""
    folded = fold(name)
    return folded, frozenset(folded)


class _Likeness:
    """Tells names that are similar to one folded name from the many others."""

    def __init__(self, folded: str) -> None:
        self._length = len(folded)
        self._characters = frozenset(folded)
        self._matcher = SequenceMatcher(b=folded, autojunk=False)

    def has(self, name: str) -> bool:
        """Whether the name, once folded, differs in no more than `_SIMILAR_RATIO` allows."""
        folded, characters = _spelling(name)
        needed = _SIMILAR_RATIO * (len(folded) + self._length) / 2
        if len(folded) < needed or self._length < needed:
            return False
        # Each character that the other has not is one that cannot match: enough for nearly all names.
        if len(folded) - len(characters - self._characters) < needed:
            return False
        if self._length - len(self._characters - characters) < needed:
            return False
        self._matcher.set_seq1(folded)
        return self._matcher.quick_ratio() >= _SIMILAR_RATIO <= self._matcher.ratio()


class Gazetteer:
    """The places of one file, read-only.

    One instance may be used from several threads: it holds one connection and lets them in one by one (a
    look-up takes a fraction of a millisecond). Close it, or use it in a `with` statement.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._read_ahead: dict[str, list[Any]] = {}
        self.path = path

    @classmethod
    def open(cls, path: Path | str | None = None) -> Self:
        """Opens the file (default: the setting GAZETTEER_DATABASE, or the place `gazetteer build` writes to).

        Raises `GazetteerMissing` where there is none or it is of another version.
        """
        file = Path(path) if path is not None else default_path()
        version = read_meta(file).get("schema_version")
        if version != SCHEMA_VERSION:
            what = "there is no gazetteer" if version is None else "there is a gazetteer of another version"
            raise GazetteerMissing(f"{what} at {file}: run `gazetteer build`")
        # Immutable: a build never changes a file, it puts another in its place.
        uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
        return cls(sqlite3.connect(uri, uri=True, check_same_thread=False), file)

    def close(self) -> None:
        """Closes the file. The instance is of no use afterwards."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _rows(self, statement: str, parameters: Iterable[Any]) -> list[Any]:
        with self._lock:
            return self._connection.execute(statement, tuple(parameters)).fetchall()

    def get(self, geonames_id: int) -> Place | None:
        """The place with this GeoNames id; None where the gazetteer does not have it."""
        if not 0 < geonames_id < 2**63:
            return None
        ranks = [row[0] for row in self._rows("select rank from places where geonames_id = ?", [geonames_id])]
        return next(iter(self._places(ranks)), None)

    def _places(self, ranks: list[int]) -> list[Place]:
        """The places of these ranks, in the order given."""
        rows = self._rows(
            "select geonames_id, name, country, latitude, longitude, population, alternate_names"
            " from json_each(?) r join places p on p.rank = r.value order by r.key",
            [json.dumps(ranks)],
        )
        return [
            Place(geonames_id, name, country, latitude, longitude, population, tuple(json.loads(alternates)))
            for geonames_id, name, country, latitude, longitude, population, alternates in rows
        ]

    def tokens(self, geonames_ids: Collection[int]) -> dict[int, list[str]]:
        """By GeoNames id, what `folding.search_tokens` makes of all names of a place; unknown ids are left out."""
        rows = self._rows(
            "select geonames_id, tokens from places where geonames_id in (select value from json_each(?))",
            [json.dumps(list(geonames_ids))],
        )
        return {geonames_id: tokens.split(" ") if tokens else [] for geonames_id, tokens in rows}

    def read_ahead(self, names: Iterable[str]) -> None:
        """Read the places of these names at once, for the `resolve` of each that follows: a list has thousands.

        What was read ahead before is dropped; no names drop it alone.
        """
        wanted = {fold(name) for name in names}
        found: dict[str, list[Any]] = {folded: [] for folded in wanted}
        for folded, *row in self._rows(_NAMED, [json.dumps(list(wanted)), None, None]):
            found[folded].append(row)
        self._read_ahead = found

    def occupied_cells(self) -> dict[str, set[int]]:
        """By country code, the cells of `geodesy.cell_of` that hold at least one of its places."""
        cells: dict[str, set[int]] = {}
        for country, cell in self._rows("select distinct country, cell from places", []):
            cells.setdefault(country, set()).add(cell)
        return cells

    def search(self, q: str, country: str | None = None, limit: int = 10) -> list[Place]:
        """Places one of whose names begins with each word of `q`, in any script, accents and case apart.

        Places with exactly that name come first, then all by population. `country` is a code as `iso_code`
        takes it; an unknown one finds nothing. `limit` is cut to `MAX_SEARCH_LIMIT`.
        """
        tokens = query_tokens(q)
        limit = min(limit, MAX_SEARCH_LIMIT)
        code = None if country is None else iso_code(country)
        if not tokens or limit < 1 or (country is not None and code is None):
            return []
        # `rank` counts from the most populous, and FTS5 answers in its order, so both end after `limit` rows.
        exact = self._rows(
            "select distinct rank from names where folded = ? and (? is null or country = ?) order by rank limit ?",
            [fold(q), code, code, limit],
        )
        match = " AND ".join(f'"{token}" *' for token in tokens)
        if code is not None:
            match = f'"{COUNTRY_MARK}{code.lower()}" AND {match}'
        found = self._rows("select rowid from search where search match ? order by rowid limit ?", [match, limit])
        ranks = list(dict.fromkeys(row[0] for row in [*exact, *found]))
        return self._places(ranks[:limit])

    def resolve(
        self,
        name: str | None,
        country: str | None,
        latitude: float | None,
        longitude: float | None,
        *,
        similar: bool = True,
    ) -> Resolution:
        """Which place is meant by a name, a country code and coordinates in degrees.

        An id is given only where exactly one place of the country has the same folded name (its main or an
        alternate one) within `MATCH_RADIUS_KM`. Nothing is taken off a name to make it match: "Comune di
        Roma" is not "Roma", which is then a candidate. Otherwise the reason says what was found instead,
        and at most `MAX_CANDIDATES` candidates are there for people to choose from. Those whose name is
        only similar take ten times as long to find as all the rest: without `similar` they are not looked for.
        """
        folded = fold(name or "")
        code = iso_code(country or "")
        position = (latitude, longitude) if is_position(latitude, longitude) else (None, None)
        if not folded:
            return Resolution(None, Reason.NO_NAME, ())
        named = _by_distance(self._points(self._rows_named(folded), *position))
        at_home = [point for point in named if point.country == code]
        abroad = [point for point in named if point.country != code and point.is_near()]
        near = [point for point in at_home if point.is_near()]
        candidates = [p.as_candidate(Why.SAME_NAME if p.is_near() else Why.SAME_NAME_FAR) for p in at_home]
        candidates += [p.as_candidate(Why.SAME_NAME_OTHER_COUNTRY) for p in abroad]
        if code is None:
            return Resolution(None, Reason.NO_COUNTRY, tuple(candidates[:MAX_CANDIDATES]))
        if position[0] is None:
            return Resolution(None, Reason.NO_POSITION, tuple(candidates[:MAX_CANDIDATES]))
        if len(near) == 1:
            return Resolution(near[0].geonames_id, Reason.MATCHED, tuple(candidates[:1]))
        if near:
            return Resolution(None, Reason.AMBIGUOUS, tuple(candidates[: len(near)][:MAX_CANDIDATES]))
        alike = self._similar(folded, code, *position) if similar else []
        # What lies here in another country, then the nearest namesakes, then what is only like it.
        candidates = [*candidates[len(at_home) :], *candidates[: min(len(at_home), MAX_NAMESAKES)], *alike]
        if at_home:
            reason = Reason.TOO_FAR
        elif abroad:
            reason = Reason.OTHER_COUNTRY
        else:
            reason = Reason.SIMILAR_NAME if alike else Reason.NOT_FOUND
        return Resolution(None, reason, tuple(candidates[:MAX_CANDIDATES]))

    def _named(
        self, folded: list[str], code: str | None, latitude: float | None, longitude: float | None
    ) -> list[_Point]:
        """The places with one of these folded names, the nearest first."""
        rows = {row[1]: row[1:] for row in self._rows(_NAMED, [json.dumps(folded), code, code])}
        return _by_distance(self._points(list(rows.values()), latitude, longitude))

    def _rows_named(self, folded: str) -> list[Any]:
        """The same of one name, without order."""
        if folded in self._read_ahead:
            return self._read_ahead[folded]
        return [row[1:] for row in self._rows(_NAMED, [json.dumps([folded]), None, None])]

    @staticmethod
    def _points(rows: list[Any], latitude: float | None, longitude: float | None) -> Iterator[_Point]:
        for rank, geonames_id, name, country, its_latitude, its_longitude in rows:
            distance = None
            if latitude is not None and longitude is not None:
                distance = distance_km(latitude, longitude, its_latitude, its_longitude)
            yield _Point(rank, geonames_id, name, country, distance)

    def _similar(self, folded: str, code: str, latitude: float | None, longitude: float | None) -> list[Candidate]:
        """Places of the country within the radius whose name is a part of the one given, or nearly it."""
        found: dict[int, Candidate] = {}
        parts = _name_parts(folded)
        if parts:
            for point in self._named(sorted(parts), code, latitude, longitude):
                if point.is_near():
                    found[point.geonames_id] = point.as_candidate(Why.PART_OF_NAME)
        # Most of what lies around has quite another name: that is told before anything is measured.
        likeness = _Likeness(folded)
        similar = [row for row in self._around(code, latitude, longitude) if likeness.has(row[2])]
        for point in _by_distance(self._points(similar, latitude, longitude)):
            if point.is_near() and point.geonames_id not in found:
                found[point.geonames_id] = point.as_candidate(Why.SIMILAR_NAME)
        return list(found.values())

    def _around(self, code: str, latitude: float | None, longitude: float | None) -> list[Any]:
        """Rows of the places of the country within the radius, and of some that lie a little farther."""
        if latitude is None or longitude is None:
            return []
        ranges = list(cells_around(latitude, longitude, MATCH_RADIUS_KM))
        return self._rows(
            " union all ".join(
                "select rank, geonames_id, name, country, latitude, longitude from places"
                " where cell between ? and ? and country = ?"
                for _ in ranges
            ),
            [value for first, last in ranges for value in (first, last, code)],
        )
