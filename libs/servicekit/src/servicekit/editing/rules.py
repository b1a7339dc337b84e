"""What the operations of `editing_router` and `drafts_router` ask of who calls them."""

from typing import Final

from servicekit.access import CONTACTS_EDIT, CONTACTS_READ, DRAFTS_READ, Permission, RecordPermissions, Routes

DRAFTS_RULES: Final[Routes] = {"list_drafts": DRAFTS_READ}


def editing_rules(kind: str, permissions: RecordPermissions, *, contacts: bool = True) -> Routes:
    """The rule of each operation on records of the kind of this name, for `access.py` of a service.

    Args:
        contacts: As `editing_router` was told.
    """
    one = kind.replace("-", "_")
    rules: dict[str, Permission] = {
        f"create_{one}": permissions.create,
        f"get_{one}_draft": permissions.read_private,
        f"update_{one}_draft": permissions.edit,
        f"discard_{one}_draft": permissions.edit,
        f"submit_{one}_draft": permissions.submit,
        f"return_{one}_draft": permissions.review,
        f"publish_{one}_draft": permissions.publish,
        f"delete_{one}": permissions.delete,
        f"list_{one}_versions": permissions.read_private,
        f"get_{one}_version": permissions.read_private,
        f"restore_{one}": permissions.publish,
        f"list_{one}_changes": permissions.read_private,
    }
    if contacts:
        rules |= {
            f"get_{one}_contact": CONTACTS_READ,
            f"replace_{one}_contact": CONTACTS_EDIT,
            f"delete_{one}_contact": CONTACTS_EDIT,
        }
    return rules
