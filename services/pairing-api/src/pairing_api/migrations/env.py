"""Alembic's entry: everything is in servicekit.migrations."""

from pairing_api.models import Base
from servicekit.migrations import run

run(Base.metadata)
