"""Requests that may be sent twice: a key makes them count once (draft-ietf-httpapi-idempotency-key-header)."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Final

from fastapi import Depends, Header, Request, Response
from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from servicekit.identity.caller import Caller
from servicekit.problems import Problem, invalid_parameter
from servicekit.writing.models import IdempotencyKey

KEPT: Final = timedelta(hours=24)
_KEY: Final = re.compile(r"[\x21-\x7e]{1,255}")
_KEPT_HEADERS: Final = ("content-type", "etag", "location")
# So many old keys go at most with each new one: the table stays small, and nobody waits for the sweeping.
_SWEPT: Final = 100


@dataclass(frozen=True)
class Once:
    """Does the work of a request once for its key; without a key each time."""

    method: str
    path: str
    key: str | None
    fingerprint: bytes

    def run(self, session: Session, caller: Caller, work: Callable[[], Response]) -> Response:
        """The answer of `work`, or that of before. It is stored in the transaction of the work.

        Raises:
            Problem: 409 while the first request with the key runs, 400 where the key was used for another body.
        """
        if self.key is None:
            return work()
        name = {
            "caller": str(caller.person_id or caller.client_id),
            "method": self.method,
            "path": self.path,
            "key": self.key,
        }
        number = func.hashtextextended("idempotency " + "\n".join(name.values()), 0)
        if not session.scalar(select(func.pg_try_advisory_xact_lock(number))):
            detail = "A request with this Idempotency-Key is being worked on. Wait, then ask again."
            raise Problem(409, "in-progress", "In progress", detail, headers={"Retry-After": "1"})
        kept = session.get(IdempotencyKey, tuple(name.values()))
        if kept is not None and not self._is_old(session, kept):
            return self._again(kept)
        answer = work()
        session.execute(delete(IdempotencyKey).where(*(getattr(IdempotencyKey, one) == name[one] for one in name)))
        headers = {one: answer.headers[one] for one in _KEPT_HEADERS if one in answer.headers}
        values = {"fingerprint": self.fingerprint, "status": answer.status_code, "headers": headers}
        session.execute(insert(IdempotencyKey).values(**name, **values, body=bytes(answer.body)))
        forget_old_keys(session, _SWEPT)
        return answer

    def _is_old(self, session: Session, kept: IdempotencyKey) -> bool:
        return bool(session.scalar(select(func.now() - KEPT > kept.created_at)))

    def _again(self, kept: IdempotencyKey) -> Response:
        if kept.fingerprint != self.fingerprint:
            detail = "This key was used for another request. Take a new key for each request."
            raise invalid_parameter("Idempotency-Key", "reused", detail)
        headers = {**kept.headers, "Idempotency-Replayed": "true", "Cache-Control": "private, no-store"}
        return Response(kept.body, status_code=kept.status, headers=headers)


def forget_old_keys(session: Session, most: int | None = None) -> int:
    """Remove keys that are older than a day, and with them their answers. Returns how many there were."""
    old = (
        select(IdempotencyKey.caller, IdempotencyKey.method, IdempotencyKey.path, IdempotencyKey.key)
        .where(IdempotencyKey.created_at < func.now() - KEPT)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    found = session.execute(old).all()
    for row in found:
        where = (getattr(IdempotencyKey, name) == value for name, value in row._mapping.items())
        session.execute(delete(IdempotencyKey).where(*where))
    return len(found)


async def read_idempotency_key(
    request: Request,
    idempotency_key: Annotated[
        str | None,
        Header(
            alias="Idempotency-Key",
            description="A key of your choice, 1 to 255 visible ASCII characters: the request counts once however "
            "often it is sent with it. The same request is answered as the first time for a day",
            json_schema_extra={"pattern": "^[!-~]{1,255}$"},
        ),
    ] = None,
) -> Once:
    """What makes a request count once. Raises the 400 problem for a key that is none."""
    values = request.headers.getlist("idempotency-key")
    if values and (len(values) > 1 or not _KEY.fullmatch(values[0])):
        raise invalid_parameter("Idempotency-Key", "key", "Must be one key of 1 to 255 visible ASCII characters.")
    fingerprint = hashlib.sha256(await request.body()).digest() if values else b""
    return Once(request.method, request.url.path, values[0] if values else None, fingerprint)


OnceOnly = Annotated[Once, Depends(read_idempotency_key)]
