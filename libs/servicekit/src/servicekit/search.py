"""Search in names: folded lexemes are stored with the row, every word of a query must begin one of them.

PostgreSQL's own text search needs dictionaries, and its folding extensions are not everywhere; so the
lexemes are made in Python (`gazetteer.folding`) and only matched, through a GIN index, in the database.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, cast, false, func, literal, select, true
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY, TSVECTOR
from sqlalchemy.types import Text

from gazetteer.folding import query_tokens, search_tokens

_SELECTIVE_LENGTH = 3


def search_document(names: Iterable[str]) -> ColumnElement[Any]:
    """The value of a search column for these names."""
    return func.array_to_tsvector(cast(literal(search_tokens(names), ARRAY(Text)), ARRAY(Text)))


def search_condition(column: ColumnElement[Any] | Any, q: str) -> ColumnElement[bool]:
    """Rows whose names have, for each word of `q`, a word that begins with it.

    A query without any letter or digit finds nothing; an empty one leaves everything.
    """
    if not q.strip():
        return true()
    tokens = query_tokens(q)
    if not tokens:
        return false()
    # The cast takes quoted lexemes as they are (to_tsquery would parse them); only ' and \ need care.
    query = " & ".join("'" + t.replace("\\", "\\\\").replace("'", "''") + "':*" for t in tokens)
    return column.bool_op("@@")(cast(literal(query, Text), TSQUERY))


def found_by_search(id_column: Any, column: Any, q: str) -> ColumnElement[bool]:
    """The same for a list in some order of its own.

    A query with a longer word finds few rows: they are found first, by the index, and sorted then. Left to
    itself the planner may walk the list in its order and test each row, which is slow where few or none match.
    """
    condition = search_condition(column, q)
    if max((len(token) for token in query_tokens(q)), default=0) < _SELECTIVE_LENGTH:
        return condition
    found = select(id_column.label("id")).where(condition).cte("found").prefix_with("MATERIALIZED")
    among: ColumnElement[bool] = id_column.in_(select(found.c.id))
    return among


SearchColumn = TSVECTOR
