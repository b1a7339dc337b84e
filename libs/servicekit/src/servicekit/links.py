"""Links of an answer (RFC 8288): in its `Link` header, and in the bodies that have a place for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import Request

from servicekit.addresses import absolute
from servicekit.negotiation import MEDIA_TYPES

# The page that says under which licence the data stands and how sources are named.
TERMS_PATH = "/en/data#terms"


@dataclass(frozen=True)
class Link:
    """A link to a path of this platform.

    Attributes:
        path: Begins with `/` and may carry a query.
        relation: Its registered name, such as `next`.
        media_type: What is found there, where that is one thing.
    """

    path: str
    relation: str
    media_type: str | None = None

    def header(self) -> str:
        """As a value of the Link header, relative to the origin: what is true whatever name the platform has."""
        kind = f'; type="{self.media_type}"' if self.media_type else ""
        return f'<{self.path}>; rel="{self.relation}"{kind}'

    def member(self, request: Request) -> dict[str, str]:
        """As an object of a body (as OGC API and GeoJSON have it), absolute: a saved file still leads back."""
        kind = {"type": self.media_type} if self.media_type else {}
        return {"href": absolute(request, self.path), "rel": self.relation, **kind}


def link_header(*links: Link) -> str:
    """The value of one Link header."""
    return ", ".join(link.header() for link in links)


def base_path(request: Request) -> str:
    """Where the API of this request lives, such as `/api/covenant/v1`."""
    path: str = request.app.state.base_path
    return path


def reuse_links(request: Request, name: str, form: str = "json") -> list[Link]:
    """What a reuser of the list of this name needs beside it: its data dictionary and the terms.

    Beside a CSV the dictionary is in the form that programs look for there (CSV on the Web).
    """
    dictionary = Link(f"{base_path(request)}/dictionaries/{name}", "describedby")
    if form == "csv":
        dictionary = Link(f"{dictionary.path}?f=csvw", "describedby", MEDIA_TYPES["csvw"])
    return [dictionary, Link(TERMS_PATH, "license")]


def own_path(request: Request) -> str:
    """The path and query that this request asks for, with everything encoded that an address cannot hold.

    A query comes as the caller wrote it, which may be with signs such as `<` that no address has.
    """
    return path_with(request.url.path, request.query_params.multi_items())


def path_with(path: str, pairs: Sequence[tuple[str, str]]) -> str:
    """The path with these parameters."""
    return f"{path}?{urlencode(pairs)}" if pairs else path


def page_links(request: Request, next_cursor: str | None, media_type: str | None = None) -> list[Link]:
    """The pages `next`, where there is one, and `first` of the list that this request asks for."""
    pairs = [(name, value) for name, value in request.query_params.multi_items() if name != "cursor"]

    asked = urlencode(pairs)

    def link(added: str, relation: str) -> Link:
        query = "&".join(filter(None, (asked, added)))
        return Link(f"{request.url.path}{'?' + query if query else ''}", relation, media_type)

    links = [link("", "first")]
    if next_cursor:
        links.insert(0, link(urlencode({"cursor": next_cursor}), "next"))
    return links
