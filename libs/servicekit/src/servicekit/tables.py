"""All tables that every service has alike: importing this module makes `SHARED` complete."""

from servicekit.database import SharedBase

__all__ = ["SHARED"]

SHARED = SharedBase.metadata
