"""What is known of commitments: the last good copies, as they stand in the database."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Executable, select

from pairing_api.commitments.models import CommitmentCopyRecord
from pairing_api.commitments.pillars import pillars_of


@dataclass(frozen=True)
class Copies:
    """What places committed to, by GeoNames identifier."""

    commitments: Mapping[int, frozenset[str]]
    # The oldest reading that is still used; None where there is no copy at all.
    read_at: datetime | None

    def of(self, geonames_id: int | None) -> frozenset[str] | None:
        """The pillars that a place committed to; empty for no signatory, None where it is not known."""
        return None if geonames_id is None else self.commitments.get(geonames_id)


def copies_of(read: Callable[[Executable], Iterable[Any]]) -> Copies:
    """The copies that the database has; the latest of several about one place counts.

    Args:
        read: Reads the rows of a statement, such as `Session.execute`.
    """
    copy = CommitmentCopyRecord
    rows = read(select(copy.geonames_ids, copy.commitments, copy.read_at).order_by(copy.read_at))
    found: dict[int, tuple[frozenset[str], datetime]] = {}
    for row in rows:
        for geonames_id in row.geonames_ids:
            found[geonames_id] = pillars_of(row.commitments.get(str(geonames_id), [])), row.read_at
    return Copies(
        {geonames_id: codes for geonames_id, (codes, _) in found.items()},
        min((read_at for _, read_at in found.values()), default=None),
    )
