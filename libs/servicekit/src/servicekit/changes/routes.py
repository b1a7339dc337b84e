"""The addresses of the record of changes."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import AwareDatetime, Field
from sqlalchemy import ColumnElement, or_

from servicekit.access import CHANGES_READ
from servicekit.changes.feed import START, Place, read_feed
from servicekit.changes.log import LOG, LoggedChange
from servicekit.changes.models import Change
from servicekit.changes.records import RecordKind
from servicekit.changes.schemas import Action, PublicChanges
from servicekit.conditional import answer
from servicekit.database import ReadDb
from servicekit.exports import CsvEncoder, encode_page, file_headers, stream_csv
from servicekit.identity.caller import SignedIn
from servicekit.linked_data import Meaning
from servicekit.links import Link, link_header, page_links, path_with
from servicekit.negotiation import MEDIA_TYPES, choose_format
from servicekit.pages import Listing, Page, SortKey, records
from servicekit.parameters import MOST_ITEMS, Format, ListQuery, Parameters, choices, format_choice, identifier

MOST_CHANGES = 1000

_LOG = Listing(
    name="change-log",
    title="The record of changes",
    key="id",
    projection=LOG,
    source=records(Change),
    id=Change.id,
    sorts={"id": SortKey(Change.id)},
    default_sort=("-id",),
    search=None,
    meaning=Meaning(["Change"]),
)


class LogQuery(Parameters):
    """Which changes."""

    kind: list[Annotated[str, Field(pattern="^[a-z]+(-[a-z]+)*$", max_length=100)]] = Field(
        default=[], max_length=100, description="Kinds of records, such as `signatory`"
    )
    record_id: UUID | None = identifier("Changes of this record, its drafts and its contact")
    person_id: UUID | None = identifier("Changes that this person made")
    organisation_id: UUID | None = identifier("Changes made by members of this organisation, or on its behalf")
    cause_id: UUID | None = identifier("Changes with this cause, such as an import")
    action: list[str] = choices([one.value for one in Action], "What was done")
    since: AwareDatetime | None = Field(default=None, description="Changes from this moment on")
    until: AwareDatetime | None = Field(default=None, description="Changes before this moment")
    limit: int | None = Field(
        default=None, ge=1, le=MOST_ITEMS, description="Most changes in a page; 50 if not given (in a CSV: all changes)"
    )
    cursor: str | None = Field(
        default=None, max_length=2000, description="`nextCursor` of the page before; made by the API, not to be built"
    )
    count: bool = Field(default=False, description="Also count the whole selection, as `total`")
    f: Format | None = format_choice("json", "csv")
    bom: bool = Field(default=False, description="CSV: begin with a byte-order mark, which some spreadsheets need")

    def conditions(self) -> list[ColumnElement[bool]]:
        """What the filters mean."""
        found: list[ColumnElement[bool]] = []
        if self.kind:
            found.append(Change.kind.in_(self.kind))
        if self.record_id is not None:
            found.append(Change.record_id == self.record_id)
        if self.person_id is not None:
            found.append(Change.person_id == self.person_id)
        if self.organisation_id is not None:
            found.append(
                or_(Change.organisation_id == self.organisation_id, Change.acting_for_id == self.organisation_id)
            )
        if self.cause_id is not None:
            found.append(Change.cause_id == self.cause_id)
        if self.action:
            found.append(Change.action.in_(self.action))
        if self.since is not None:
            found.append(Change.at >= self.since)
        if self.until is not None:
            found.append(Change.at < self.until)
        return found


def _log(request: Request, db: ReadDb, query: LogQuery) -> Response:
    form = choose_format(request, query.f, ("json", "csv"))
    where, columns = query.conditions(), list(LOG.names)
    if form == "csv" and query.limit is None:
        statement = records(Change).where(*where).order_by(Change.id.desc())
        statement = statement.with_only_columns(LOG.text(), maintain_column_froms=True)
        return stream_csv(request, statement, columns, _LOG.name, bom=query.bom)
    asked = ListQuery(sort=[], fields=[], limit=query.limit, cursor=query.cursor)
    page = _LOG.read(db, asked, where, record=LOG.text(), total=query.count)
    headers = {"Link": link_header(*page_links(request, page.next_cursor, MEDIA_TYPES[form]))}
    if form == "json":
        return answer(request, page.json(), headers=headers)
    encoder = CsvEncoder(columns, bom=query.bom)
    headers |= file_headers(_LOG.name, encoder.ending)
    return answer(request, encode_page(encoder, page.texts), encoder.media_type, headers)


def changes_router(kinds: Sequence[RecordKind], tag: str) -> APIRouter:
    """The feed of what is public of these kinds, and the log of everything."""
    router = APIRouter(tags=[tag])

    class FeedQuery(Parameters):
        after: str | None = Field(
            default=None,
            max_length=100,
            description="`nextCursor` of the answer before, or the `cursor` of a change; from the start if not given",
        )
        kind: list[str] = choices([kind.name for kind in kinds], "Kinds of records; all of them if not given")
        limit: int = Field(default=100, ge=1, le=MOST_CHANGES, description="Most changes in an answer")

    @router.get("/changes", response_model=PublicChanges)
    def list_changes(request: Request, db: ReadDb, query: Annotated[FeedQuery, Query()]) -> Any:
        """What changed of what is public, in the order in which it became visible.

        Read from the start it rebuilds the present state: `created` brings a record, `changed` sets the fields in
        `after`, `deleted` takes it away. Ask again with `nextCursor` for what has come meanwhile.
        """
        place = START if query.after is None else Place.decode(query.after)
        body, end = read_feed(db, place, query.kind, query.limit)
        pairs = [(name, value) for name, value in request.query_params.multi_items() if name != "after"]
        ahead = path_with(request.url.path, [*pairs, ("after", end.encode())])
        return answer(request, body, headers={"Link": link_header(Link(ahead, "next", "application/json"))})

    @router.get("/change-log", response_model=Page[LoggedChange])
    def list_change_log(request: Request, db: ReadDb, caller: SignedIn, query: Annotated[LogQuery, Query()]) -> Any:
        """Every change of everything, with who made it and for whom; the newest first. As CSV without `limit`: all."""
        caller.require(CHANGES_READ)
        return _log(request, db, query)

    return router
