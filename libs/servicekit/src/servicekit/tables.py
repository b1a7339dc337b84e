"""All tables that every service has alike: importing this module makes `SHARED` complete."""

from servicekit.changes import models as changes
from servicekit.database import SharedBase
from servicekit.editing import models as editing
from servicekit.members import models as members
from servicekit.writing import models as writing

__all__ = ["SHARED", "changes", "editing", "members", "writing"]

SHARED = SharedBase.metadata
