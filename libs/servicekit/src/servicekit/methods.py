"""Which methods an address takes, read from the one place that must be right: the document."""

import re
from functools import cache

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException


def allowed_methods(app: FastAPI, path: str) -> set[str]:
    """The methods of the document that this path takes; none where the document does not know it.

    A path that stands there as it is goes before one that has a variable in its place.
    """
    paths = app.openapi()["paths"]
    fitting = [path] if path in paths else [one for one in paths if _template(one).fullmatch(path)]
    found = {method.upper() for one in fitting for method in paths[one]}
    return found | {"HEAD"} if "GET" in found else found


@cache
def _template(path: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(re.escape(part) for part in re.split(r"\{[^}]+\}", path)))


async def refuse_other_methods(request: Request) -> None:
    """Dependency of the application: 405 where a path takes other methods, though one with a variable takes this.

    `/people/searches` is no person of that id.
    """
    path = request.url.path
    if path in request.app.openapi()["paths"] and request.method not in allowed_methods(request.app, path):
        raise HTTPException(405)
