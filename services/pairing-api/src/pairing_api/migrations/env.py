"""Alembic's entry: everything is in servicekit.migrations."""

from pairing_api.models import Base
from servicekit.migrations import run
from servicekit.tables import SHARED

run(Base.metadata, SHARED)
