"""What the operations of `changes_router` ask of who calls them."""

from typing import Final

from servicekit.access import CHANGES_READ, PUBLIC, Routes

CHANGES_RULES: Final[Routes] = {"list_changes": PUBLIC, "list_change_log": CHANGES_READ}
