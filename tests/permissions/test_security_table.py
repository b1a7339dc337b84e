"""The table of permissions in docs/security.md is what the services go by."""

import pytest

from covenant_api import access as covenant
from pairing_api import access as pairing
from servicekit.access import PUBLIC, Open, Permission
from tests.permissions.security_table import read_meanings, read_table
from tests.permissions.walk import Permitted

PERMISSIONS: dict[str, Permission] = {one.name: one for one in (*covenant.PERMISSIONS, *pairing.PERMISSIONS)}


def test_the_table_has_every_permission_and_no_other() -> None:
    assert set(read_table()) == set(PERMISSIONS)
    assert len(PERMISSIONS) == len({id(one) for one in PERMISSIONS.values()}) >= 45


@pytest.mark.parametrize("name", sorted(PERMISSIONS))
def test_a_permission_is_what_the_table_says(name: str) -> None:
    permission = PERMISSIONS[name]
    own, everywhere = ({role.value for role in roles} for roles in (permission.own, permission.everywhere))
    assert read_table()[name] == Permitted(permission.scope.value, frozenset(own), frozenset(everywhere))
    assert read_meanings()[name] == permission.meaning


@pytest.mark.parametrize("access", [covenant, pairing], ids=["covenant", "pairing"])
def test_every_rule_is_a_declared_permission_or_open(access: object) -> None:
    routes, permissions = access.ROUTES, access.PERMISSIONS  # type: ignore[attr-defined]
    assert len({one.name for one in permissions}) == len(permissions)
    for rule in routes.values():
        assert isinstance(rule, Open) or rule in permissions
    # What is public reads, or computes with what it is given and stores nothing.
    harmless = ("list_", "get_", "calculate_")
    assert all(rule is not PUBLIC for name, rule in routes.items() if not name.startswith(harmless))
