"""Writes that must not overwrite what the writer has not seen (RFC 9110, If-Match; RFC 6585, 428)."""

import re
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Header, Request

from servicekit.problems import Problem, invalid_parameter

_TAGS: Final = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")(?:\s*,\s*(?:W/)?"[\x21\x23-\x7e\x80-\xff]*")*')
_TAG: Final = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')


@dataclass(frozen=True)
class Precondition:
    """What the writer has seen.

    Attributes:
        tags: The entity tags, without the mark of weak ones: a gateway that compresses makes a tag weak, and what it
            stands for is still the same version. None for `*`: whatever is there.
    """

    tags: frozenset[str] | None

    def check(self, etag: str | None) -> None:
        """Let the write go on where the record still is what its writer has seen; `etag` is None where there is none.

        Raises:
            Problem: 412.
        """
        if etag is None or (self.tags is not None and etag not in self.tags):
            detail = "It was changed since you read it. Read it again, then decide."
            headers = {} if etag is None else {"ETag": etag}
            raise Problem(412, "precondition-failed", "Changed meanwhile", detail, headers=headers)


def read_if_match(
    request: Request,
    if_match: Annotated[
        str | None,
        Header(
            alias="If-Match",
            description="The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is "
            "there",
        ),
    ] = None,
) -> Precondition:
    """The precondition of a request.

    Raises:
        Problem: 428 where it has none, 400 where it cannot be read.
    """
    value = ", ".join(request.headers.getlist("if-match")).strip()
    if not value:
        detail = "Send the ETag of what you read as If-Match, so that nobody's work is overwritten unseen."
        raise Problem(428, "precondition-required", "Precondition needed", detail)
    if value == "*":
        return Precondition(None)
    if not _TAGS.fullmatch(value):
        raise invalid_parameter("If-Match", "entity_tag", "Must be entity tags in quotation marks, or *.")
    return Precondition(frozenset(_TAG.findall(value)))


IfMatch = Annotated[Precondition, Depends(read_if_match)]
