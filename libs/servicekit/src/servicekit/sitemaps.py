"""The pages of a service's records for search engines (sitemaps.org): an index, and files of a thousand records.

A file begins at the record that its address names, so that files stay the same while records are added behind them.
Every page is named in each language of the site, with its other languages beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID
from xml.sax.saxutils import escape

from fastapi import APIRouter, Request, Response
from sqlalchemy import Select, Subquery, func, select

from servicekit.addresses import absolute
from servicekit.conditional import answer
from servicekit.database import ReadDb
from servicekit.problems import not_found

# The first segment of an address of the site, and the language that it stands for (BCP 47).
LANGUAGES = {"en": "en", "fr": "fr", "zh": "zh-Hans", "ja": "ja"}
RECORDS_IN_A_FILE = 1000
_LARGEST_INTEGER = 2_147_483_647
_MEDIA_TYPE = "application/xml"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


@dataclass(frozen=True, kw_only=True)
class RecordPages:
    """The pages of one kind of record.

    Attributes:
        name: Its name in the files' addresses, small letters.
        page: The address of such a page after the language, up to the record's own segment: `/events/`.
        rows: Rows of three columns: `key` (UUID or whole number, unique), `segment` (text), `changed_at`.
    """

    name: str
    page: str
    rows: Subquery


def sitemap_router(service: str, kinds: Sequence[RecordPages]) -> APIRouter:
    """`/sitemaps/{service}.xml`, the index, and `/sitemaps/{service}/{name}/{first}.xml`, the files it names."""
    router = APIRouter(include_in_schema=False)
    by_name = {kind.name: kind for kind in kinds}

    @router.get(f"/sitemaps/{service}.xml")
    def get_sitemap_index(request: Request, db: ReadDb) -> Response:
        """The files of all kinds of record."""
        found = []
        for kind in kinds:
            for first in db.rows(_firsts(kind)):
                address = absolute(request, f"/sitemaps/{service}/{kind.name}/{first[0]}.xml")
                found.append(f"<sitemap><loc>{escape(address)}</loc></sitemap>")
        body = f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="{_NAMESPACE}">'
        return answer(request, (body + "".join(found) + "</sitemapindex>\n").encode(), _MEDIA_TYPE)

    @router.get(f"/sitemaps/{service}/{{name}}/{{first}}.xml")
    def get_sitemap(request: Request, db: ReadDb, name: str, first: str) -> Response:
        """A thousand records from the one named on. Raises a 404 problem where nothing is there."""
        kind = by_name.get(name)
        key = _key(first)
        if kind is None or key is None:
            raise not_found("list of pages")
        rows = kind.rows
        if not isinstance(key, rows.c.key.type.python_type):
            raise not_found("list of pages")
        page = select(rows.c.segment, rows.c.changed_at).where(rows.c.key >= key).order_by(rows.c.key)
        records: Sequence[Any] = db.rows(page.limit(RECORDS_IN_A_FILE))
        if not records:
            raise not_found("list of pages")
        body = (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{_NAMESPACE}" '
            'xmlns:xhtml="http://www.w3.org/1999/xhtml">'
        )
        for segment, changed_at in records:
            addresses = {
                tag: escape(absolute(request, f"/{language}{kind.page}{segment}"))
                for language, tag in LANGUAGES.items()
            }
            others = "".join(
                f'<xhtml:link rel="alternate" hreflang="{tag}" href="{address}"/>' for tag, address in addresses.items()
            )
            changed = f"<lastmod>{changed_at:%Y-%m-%d}</lastmod>"
            body += "".join(f"<url><loc>{address}</loc>{changed}{others}</url>" for address in addresses.values())
        return answer(request, (body + "</urlset>\n").encode(), _MEDIA_TYPE)

    return router


def _firsts(kind: RecordPages) -> Select[Any]:
    key = kind.rows.c.key
    numbered = select(key, func.row_number().over(order_by=key).label("number")).subquery()
    return select(numbered.c.key).where(numbered.c.number % RECORDS_IN_A_FILE == 1).order_by(numbered.c.key)


def _key(written: str) -> UUID | int | None:
    """The key as its address has it; None for what is none, or no whole number that a column holds."""
    if written.isascii() and written.isdigit() and len(written) <= 10:
        return number if (number := int(written)) <= _LARGEST_INTEGER else None
    try:
        key = UUID(written)
    except ValueError:
        return None
    return key if str(key) == written else None
