"""Search in names: folded lexemes are stored with the row, every word of a query must begin one of them.

PostgreSQL's own text search needs dictionaries, and its folding extensions are not everywhere; so the
lexemes are made in Python (`gazetteer.folding`) and only matched, through a GIN index, in the database.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, cast, false, func, literal, true
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY, TSVECTOR
from sqlalchemy.types import Text

from gazetteer.folding import query_tokens, search_tokens


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


SearchColumn = TSVECTOR
