"""What the operations about people and organisations ask of who calls them, for `access.py` of a service."""

from typing import Final

from servicekit.access import (
    CLIENTS_MANAGE,
    CLIENTS_READ,
    DELEGATIONS_MANAGE,
    MEMBER_ORGANISATIONS_MANAGE,
    MEMBER_ORGANISATIONS_READ,
    MEMBERS_INVITE,
    MEMBERS_MANAGE,
    MEMBERS_READ,
    PEOPLE_MANAGE,
    PEOPLE_READ,
    SIGNED_IN,
    Routes,
)

MEMBER_RULES: Final[Routes] = {
    "get_me": SIGNED_IN,
    "create_sign_in": SIGNED_IN,
    "get_my_data": SIGNED_IN,
    "erase_me": SIGNED_IN,
    "list_member_organisations": MEMBER_ORGANISATIONS_READ,
    "get_member_organisation": MEMBER_ORGANISATIONS_READ,
    "create_member_organisation": MEMBER_ORGANISATIONS_MANAGE,
    "update_member_organisation": MEMBER_ORGANISATIONS_MANAGE,
    "list_memberships": MEMBERS_READ,
    "update_membership": MEMBERS_MANAGE,
    "end_membership": MEMBERS_MANAGE,
    "list_invitations": MEMBERS_READ,
    "create_invitation": MEMBERS_INVITE,
    "send_invitation_again": MEMBERS_INVITE,
    "withdraw_invitation": MEMBERS_INVITE,
    "list_delegations": MEMBER_ORGANISATIONS_READ,
    "create_delegation": DELEGATIONS_MANAGE,
    "end_delegation": DELEGATIONS_MANAGE,
    "list_people": PEOPLE_READ,
    "search_people": PEOPLE_READ,
    "get_person": PEOPLE_READ,
    "erase_person": PEOPLE_MANAGE,
    "list_clients": CLIENTS_READ,
    "get_client": CLIENTS_READ,
    "create_client": CLIENTS_MANAGE,
    "rotate_client": CLIENTS_MANAGE,
    "remove_client": CLIENTS_MANAGE,
}
