"""The walk: every operation, asked by everybody, on an own record and on another's.

Nothing is kept of what is written meanwhile: each request's transaction is taken back when its answer is made, so that
every cell of the matrix meets the same records.
"""

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
from fastapi import FastAPI, Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy.orm import Session

from servicekit.database import database_of, get_db
from tests.permissions.bodies import Examples
from tests.permissions.cast import OTHER, OWN, Actor, Cast
from tests.permissions.operations import Row

Json = dict[str, Any]
METHODS = ("get", "post", "put", "patch", "delete")
ALLOWED = "allowed"


async def taken_back(request: Request) -> AsyncIterator[Session]:
    """In place of the transaction of a request: nothing of it stays."""
    session = Session(database_of(request).engine, expire_on_commit=False)
    try:
        yield session
        await run_in_threadpool(session.flush)
    finally:
        await run_in_threadpool(session.rollback)
        await run_in_threadpool(session.close)


def keep_nothing(app: FastAPI) -> FastAPI:
    """The application, whose writes are taken back."""
    app.dependency_overrides[get_db] = taken_back
    return app


@dataclass(frozen=True)
class Permitted:
    """A line of the table in docs/security.md."""

    scope: str
    own: frozenset[str]
    everywhere: frozenset[str]


@dataclass(frozen=True)
class Cell:
    """One request of the walk."""

    operation: str
    actor: str
    target: str
    expected: str
    status: int

    @property
    def met(self) -> str:
        """The status, or that it was let through."""
        return str(self.status) if self.status in (401, 403, 404) or self.status >= 500 else ALLOWED

    @property
    def is_wrong(self) -> bool:
        """Whether the answer is not the one that should be."""
        return self.met != self.expected


def expected(row: Row, actor: Actor, target: str, table: Mapping[str, Permitted]) -> str:
    """What must come of it: `allowed`, or the status."""
    if row.needs == "public":
        return ALLOWED
    if actor.token != "good":
        return "401"
    if row.needs in ("signed in", "person", "human"):
        fits = {"signed in": True, "person": actor.person, "human": not actor.program}[row.needs]
        return ALLOWED if fits else "403"
    permission = table[row.needs]
    if permission.scope not in actor.scopes:
        return "403"
    if actor.knows_everything:
        return ALLOWED if set(actor.roles) <= permission.everywhere else "403"
    has_role = bool(actor.roles) and set(actor.roles) <= permission.own
    if row.bound_to == "any":
        return ALLOWED if has_role or (bool(actor.roles) and actor.roles[0] in permission.own) else "403"
    if not row.bound_to:
        return "403"
    if target == OTHER or not actor.roles:
        return "404"
    return ALLOWED if has_role else "403"


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and description of every operation."""
    for path, methods in document["paths"].items():
        for method in METHODS:
            if method in methods:
                yield path, method, methods[method]


def walk(
    client: httpx.Client,
    document: Json,
    rows: Mapping[str, Row],
    cast: Cast,
    table: Mapping[str, Permitted],
    only: str | None = None,
) -> list[Cell]:
    """Every cell of the matrix; those of one operation alone, if `only` names it."""
    examples = Examples(document)
    cells = []
    for path, method, operation in operations(document):
        name = operation["operationId"]
        if only is not None and name != only:
            continue
        row = rows[name]
        for target in _targets(row):
            values = cast.values[target]
            address = _filled(path, values)
            given = examples.body(operation, values)
            headers = examples.parameters(operation, "header") | {"If-Match": "*"}
            parameters = examples.parameters(operation, "query") | examples.least(operation)
            more: Json = {"params": parameters}
            if given is not None:
                headers["Content-Type"] = given[0]
                more |= {"content": given[1]} if isinstance(given[1], bytes) else {"json": given[1]}
            # What is public looks at no token: some stand for all.
            for actor in cast.actors[:: 5 if row.needs == "public" else 1]:
                sent = {**headers, **actor.headers_at(path)}
                answer = client.request(method, address, headers=sent, **more)
                wanted = expected(row, actor, target, table)
                cells.append(Cell(name, actor.name, target, wanted, answer.status_code))
    return cells


def _targets(row: Row) -> tuple[str, ...]:
    match row.bound_to:
        case "record" | "organisation":
            return OWN, OTHER
        case "foreign":
            return (OTHER,)
    return (OWN,)


def _filled(path: str, values: Mapping[str, str]) -> str:
    """The address with a value for each parameter: that of the lists it is in, or of its name alone."""

    def value(match: re.Match[str]) -> str:
        parts = [part for part in path[: match.start()].split("/") if part]
        names = ["/".join([*parts[len(parts) - many :], match[1]]) for many in (2, 1, 0)]
        return next(values[name] for name in names if name in values)

    return re.sub(r"\{(\w+)\}", value, path)
