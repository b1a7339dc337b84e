"""Kinds of organisation, and the roles that people and clients have in them."""

from typing import Final

from servicekit.schemas import Code


class Role(Code):
    """What somebody does in an organisation."""

    OWNER = "owner", "Answers for the organisation: edits, submits, publishes, and says who else may"
    EDITOR = "editor", "Edits the organisation's own records"
    SUBMITTER = "submitter", "Submits what was edited, for review or publication"
    VIEWER = "viewer", "Sees the organisation's own records that are not public"
    STAFF = "staff", "Runs the programme: records, organisations, people, imports"
    EVALUATOR = "evaluator", "Reads everything that is edited, to assess it"
    AUDITOR = "auditor", "Reads everything and the record of changes"
    ADMINISTRATOR = "administrator", "Staff who also say who is staff"


class MemberOrganisationKind(Code):
    """What an organisation that signs in is."""

    SIGNATORY_AUTHORITY = "signatory_authority", "The administration of a signatory"
    TERRITORY_AUTHORITY = "territory_authority", "The administration of a city, region or other territory"
    COORDINATOR = "coordinator", "Helps cities and acts for those that delegate to it"
    SUPPORTER = "supporter", "Supports a covenant or programme"
    PROGRAMME_TEAM = "programme_team", "Runs a programme"
    COVENANT_SECRETARIAT = "covenant_secretariat", "Runs a covenant"
    EVALUATOR = "evaluator", "Assesses a programme or covenant"
    BUSINESS = "business", "An enterprise that takes part"


class MessageState(Code):
    """What became of the message of an invitation."""

    WAITING = "waiting", "It is being sent, or will be tried again"
    SENT = "sent", "The mail server has taken it"
    NOT_CONFIGURED = (
        "not_configured",
        "The platform has no mail server: tell the person yourself, or set one and send it again",
    )
    FAILED = (
        "failed",
        "The mail server refuses the address, or could not be reached for hours: look at the address, send it again",
    )


# Organisations whose members may have permissions everywhere; all others have them for their own records only.
EVERYWHERE_KINDS: Final = frozenset(
    {
        MemberOrganisationKind.PROGRAMME_TEAM,
        MemberOrganisationKind.COVENANT_SECRETARIAT,
        MemberOrganisationKind.EVALUATOR,
    }
)

OFFICER_ROLES: Final = frozenset({Role.OWNER, Role.EDITOR, Role.SUBMITTER, Role.VIEWER})
PROGRAMME_ROLES: Final = frozenset({Role.STAFF, Role.EVALUATOR, Role.AUDITOR, Role.ADMINISTRATOR})
# What an authority can give a coordinator: to say who else may act for it stays with its own owners.
DELEGATED_ROLES: Final = frozenset({Role.EDITOR, Role.SUBMITTER, Role.VIEWER})
# A client acts without a person; nobody is answerable through it.
CLIENT_ROLES: Final = frozenset({Role.EDITOR, Role.SUBMITTER, Role.VIEWER, Role.STAFF, Role.EVALUATOR, Role.AUDITOR})

_GRANTED_BY: Final = {
    Role.OWNER: OFFICER_ROLES,
    Role.STAFF: OFFICER_ROLES | {Role.STAFF, Role.EVALUATOR},
    Role.ADMINISTRATOR: OFFICER_ROLES | PROGRAMME_ROLES,
}


def roles_of(kind: MemberOrganisationKind) -> frozenset[Role]:
    """The roles that members of an organisation of this kind can have."""
    if kind is MemberOrganisationKind.EVALUATOR:
        return frozenset({Role.EVALUATOR})
    return PROGRAMME_ROLES if kind in EVERYWHERE_KINDS else OFFICER_ROLES


def granted_by(role: Role) -> frozenset[Role]:
    """The roles that a holder of this one may give and take away: none above the own one."""
    return _GRANTED_BY.get(role, frozenset())
