"""Which stretch of which database server's life it is (see `ChangeEpoch`)."""

from typing import Final

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from servicekit.changes.models import ChangeEpoch

# The server's own number, and its timeline, which is a new one after each return to an earlier moment. The name of
# the file that is being written has the timeline at once; the control file learns of it at the next checkpoint.
_SERVER: Final = text(
    "SELECT system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) FROM pg_control_system()"
)
_LATEST: Final = select(ChangeEpoch.number, ChangeEpoch.server).order_by(ChangeEpoch.number.desc()).limit(1)
_ADVISORY_LOCK: Final = 0x1C0E0


def current_epoch(session: Session) -> int:
    """The number of the epoch that what is written now belongs to; begins one where the server is another."""
    server = session.scalars(_SERVER).one()
    latest = session.execute(_LATEST).first()
    if latest is None or latest.server != server:
        session.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))
        latest = session.execute(_LATEST).first()
    if latest is None or latest.server != server:
        begun = insert(ChangeEpoch).values(server=server).returning(ChangeEpoch.number)
        return session.scalars(begun).one()
    return int(latest.number)
