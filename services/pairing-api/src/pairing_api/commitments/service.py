"""Reading commitments from covenant-api over HTTP, and keeping what was read.

Scores never wait long for it and never fail with it: a copy that is not old is taken as it is; an older one is read
anew when commitments are asked for, with what the copy says as condition (RFC 9110), and stays where covenant-api does
not answer. Who asks while another reads takes the copy.
"""

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import httpx
import structlog
from fastapi import Request
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel
from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from pairing_api.commitments.copies import Copies, copies_of
from pairing_api.commitments.models import CommitmentCopyRecord
from pairing_api.territories.models import TerritoryRecord
from servicekit.database import Database, database_of

_log = structlog.get_logger("pairing_api.commitments")

# A copy of this age is taken without a question.
FRESH: Final = timedelta(minutes=10)
# How long nobody asks again after covenant-api did not answer.
PAUSE_SECONDS: Final = 30.0
_TIMEOUT: Final = httpx.Timeout(2.0, connect=1.0)
# All questions of one reading together.
_LONGEST_SECONDS: Final = 5.0
# What the list of signatories takes of one filter, and gives in one page.
_MOST_IDS: Final = 100
_MOST_ITEMS: Final = 200
_LARGEST_ANSWER: Final = 4_000_000


class _Signatory(BaseModel):
    """What is read of a signatory; anything else that it has is left."""

    model_config = ConfigDict(alias_generator=to_camel)

    geonames_id: int
    commitments: list[str] = Field(max_length=100)


class _Page(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)

    items: list[_Signatory]
    next_cursor: str | None = None


@dataclass(frozen=True)
class _Answer:
    """What covenant-api said of one address; no items where nothing has changed since."""

    items: list[_Signatory] | None
    etag: str | None


class NotRead(Exception):
    """covenant-api did not answer, or not what its document promises. Its text is ours."""


class CommitmentSource:
    """Commitments for one process of the service.

    Args:
        url: Address of covenant-api with its path; empty where there is none.
        clock: Seconds that only grow.
    """

    def __init__(self, database: Database, url: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._url = url
        self._clock = clock
        self._reading = threading.Lock()
        self._tried_at: float | None = None

    def copies(self) -> Copies:
        """What is known now: read from covenant-api where the copy is old and it answers."""
        with Session(self._database.present_engine) as session:
            known = copies_of(session.execute)
            places = _places(session)
        is_fresh = known.read_at is not None and datetime.now(UTC) - known.read_at < FRESH
        if (is_fresh and known.commitments.keys() >= set(places)) or not self._may_read():
            return known
        if not self._reading.acquire(blocking=False):
            return known
        try:
            self._tried_at = self._clock()
            return self._read_anew(places)
        except NotRead as error:
            _log.info("commitments_not_read", reason=str(error))
            return known
        finally:
            self._reading.release()

    def _read_anew(self, places: Sequence[int]) -> Copies:
        """Ask without a connection to the database in hand, then keep all answers or none."""
        with Session(self._database.present_engine) as session:
            kept = {copy.asked: copy for copy in session.scalars(select(CommitmentCopyRecord))}
        read = _read_all(self._url, places, kept)
        with self._database.transaction() as session:
            for values in read:
                statement = insert(CommitmentCopyRecord).values(values)
                session.execute(statement.on_conflict_do_update(index_elements=["asked"], set_=values))
            asked = [values["asked"] for values in read]
            session.execute(delete(CommitmentCopyRecord).where(CommitmentCopyRecord.asked.not_in(asked)))
            return copies_of(session.execute)

    def _may_read(self) -> bool:
        return bool(self._url) and (self._tried_at is None or self._clock() - self._tried_at >= PAUSE_SECONDS)


def commitment_source(request: Request) -> CommitmentSource:
    """The one source of the application that serves the request."""
    state = request.app.state
    if not hasattr(state, "commitment_source"):
        url = getattr(state.settings, "covenant_api_url", "")
        state.commitment_source = CommitmentSource(database_of(request), url)
    source: CommitmentSource = state.commitment_source
    return source


def _read_all(url: str, places: Sequence[int], kept: Mapping[str, CommitmentCopyRecord]) -> list[dict[str, Any]]:
    """A row of each answer about these places. Raises NotRead where one of them is none."""
    until = time.monotonic() + _LONGEST_SECONDS
    read_at = datetime.now(UTC)
    rows: list[dict[str, Any]] = []
    with httpx.Client(timeout=_TIMEOUT, follow_redirects=False, trust_env=False) as client:
        for ids in _portions(places):
            asked = _question(ids)
            copy = kept.get(asked)
            answer = _ask(client, url, asked, copy.etag if copy else None, until)
            if answer.items is None and copy is not None:
                commitments = copy.commitments
            else:
                commitments = _by_place(answer.items or [])
            rows.append(
                {
                    "asked": asked,
                    "geonames_ids": ids,
                    "commitments": commitments,
                    "etag": answer.etag,
                    "read_at": read_at,
                }
            )
    return rows


def _places(session: Session) -> Sequence[int]:
    found = TerritoryRecord.geonames_id
    read = session.scalars(select(found).where(found.is_not(None)).distinct().order_by(found))
    return [place for place in read if place is not None]


def _portions(ids: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), _MOST_IDS):
        yield list(ids[start : start + _MOST_IDS])


def _question(ids: Sequence[int]) -> str:
    places = ",".join(map(str, ids))
    return f"/signatories?fields=geonamesId,commitments&limit={_MOST_ITEMS}&geonamesId={places}"


def _by_place(items: Sequence[_Signatory]) -> dict[str, list[str]]:
    """Codes by place: those of all signatories that are the place."""
    found: dict[str, set[str]] = {}
    for item in items:
        found.setdefault(str(item.geonames_id), set()).update(item.commitments)
    return {place: sorted(codes) for place, codes in sorted(found.items())}


def _ask(client: httpx.Client, url: str, asked: str, etag: str | None, until: float) -> _Answer:
    """The answer to one address, all of its pages."""
    response = _get(client, url + asked, {"If-None-Match": etag} if etag else {}, until)
    if response.status_code == 304 and etag is not None:
        return _Answer(None, etag)
    page = _page(response)
    items = list(page.items)
    validator = response.headers.get("etag") if page.next_cursor is None else None
    while page.next_cursor is not None:
        further = httpx.QueryParams({"cursor": page.next_cursor})
        page = _page(_get(client, f"{url}{asked}&{further}", {}, until))
        items += page.items
    return _Answer(items, validator)


def _get(client: httpx.Client, url: str, headers: dict[str, str], until: float) -> httpx.Response:
    if time.monotonic() > until:
        raise NotRead("it took too long")
    try:
        with client.stream("GET", url, headers={"Accept": "application/json", **headers}) as response:
            body = bytearray()
            for piece in response.iter_bytes():
                body += piece
                if len(body) > _LARGEST_ANSWER:
                    raise NotRead("the answer is too large")
                if time.monotonic() > until:
                    raise NotRead("it took too long")
            return httpx.Response(response.status_code, headers=_told(response), content=bytes(body))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NotRead(type(error).__name__) from None


def _told(response: httpx.Response) -> dict[str, Any]:
    etag = response.headers.get("etag")
    return {"etag": etag} if etag else {}


def _page(response: httpx.Response) -> _Page:
    if response.status_code != 200:
        raise NotRead(f"status {response.status_code}")
    try:
        return _Page.model_validate_json(response.content)
    except ValidationError:
        raise NotRead("the answer is not a page of signatories") from None
