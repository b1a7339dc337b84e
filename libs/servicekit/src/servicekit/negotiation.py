"""Which format an answer has: `?f=` first, then the Accept header (RFC 9110, section 12.5.1)."""

from collections.abc import Sequence

from fastapi import Request

from servicekit.problems import Problem

# Every format of the platform by its name in `?f=`.
MEDIA_TYPES = {
    "json": "application/json",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "geojson": "application/geo+json",
    "jsonld": "application/ld+json",
    "ics": "text/calendar",
    "csvw": "application/csvm+json",
}


def _quality(accept: str, media_type: str) -> float:
    """The weight that an Accept header gives a media type: the most specific range that matches it."""
    best = (-1, 0.0)
    main, _, _ = media_type.partition("/")
    for part in accept.split(","):
        media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
        specificity = {"*/*": 0, f"{main}/*": 1, media_type: 2}.get(media_range)
        if specificity is None:
            continue
        weight = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                try:
                    weight = min(max(float(value), 0.0), 1.0)
                except ValueError:
                    weight = 0.0
        best = max(best, (specificity, weight))
    return best[1]


def choose_format(request: Request, wanted: str | None, offered: Sequence[str] = ("json", "csv")) -> str:
    """The format of the answer, one of `offered`, the first of which is the default.

    Raises:
        Problem: 406 where `wanted` is a format that this address does not have, or Accept allows none that it has.
    """
    if wanted is not None:
        if wanted not in offered:
            raise _not_acceptable(offered)
        return wanted
    accept = ", ".join(request.headers.getlist("accept")).strip()
    if not accept:
        return offered[0]
    weights = {name: _quality(accept, MEDIA_TYPES[name]) for name in offered}
    best = max(offered, key=lambda name: weights[name])
    if weights[best] <= 0:
        raise _not_acceptable(offered)
    return best


def _not_acceptable(offered: Sequence[str]) -> Problem:
    types = ", ".join(f"{MEDIA_TYPES[name]} (f={name})" for name in offered)
    detail = f"This address answers {types}."
    # Whoever keeps the refusal must not give it to a caller who accepts something else.
    return Problem(406, "not-acceptable", "Not acceptable", detail, headers={"Vary": "Accept"})
