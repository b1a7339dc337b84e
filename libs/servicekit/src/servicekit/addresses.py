"""Addresses under the name that the platform is known by."""

from fastapi import Request


def absolute(request: Request, path: str) -> str:
    """The absolute address of a path of this platform, which begins with `/` and may carry a query.

    The name comes from the settings and never from the request, so that a cached answer is right for every caller.
    Where no public address is set the path itself is given back: a reference that is relative to the origin.
    """
    return f"{request.app.state.public_url}{path}"
