"""Which records can be merged."""

from enum import StrEnum


class MergedKind(StrEnum):
    """Kinds of records of which one can take the place of another."""

    TERRITORY = "territory"
    ORGANISATION = "organisation"
