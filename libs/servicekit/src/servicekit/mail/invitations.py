"""The mail of an invitation: put down as a job with the invitation itself, sent by the worker."""

from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from servicekit.jobs.deferring import defer
from servicekit.jobs.tasks import GivenUp, Work
from servicekit.mail.sending import AddressRefused, Mail, MailNotConfigured, send
from servicekit.mail.sign_up import sign_up_link
from servicekit.mail.texts import INVITATION
from servicekit.members.kinds import MessageState
from servicekit.members.models import Invitation, MemberOrganisation
from servicekit.settings import ServiceSettings

SEND_INVITATION: Final = "send-invitation"
_log = structlog.get_logger("servicekit.mail")


def invite_by_mail(session: Session, invitation_id: UUID) -> None:
    """Let the message of an invitation be sent; to be called in the transaction that makes it, or sends it again."""
    _set(session, invitation_id, MessageState.WAITING)
    defer(session, SEND_INVITATION, lock=f"invitation {invitation_id}", invitation_id=str(invitation_id))


def send_invitation(work: Work, *, invitation_id: str) -> None:
    """Send the message of an invitation, where it is still open; the job of `invite_by_mail`."""
    id_ = UUID(invitation_id)
    with work.database.transaction() as session:
        mail = _mail(session, id_, work.settings)
    if mail is None:
        return
    try:
        send(work.settings, mail)
    except MailNotConfigured:
        with work.database.transaction() as session:
            _set(session, id_, MessageState.NOT_CONFIGURED)
        _log.warning("mail_not_configured")
        return
    except AddressRefused:
        raise GivenUp("the mail server refuses the address") from None
    with work.database.transaction() as session:
        _set(session, id_, MessageState.SENT)
    _log.info("mail_sent", mail="invitation")


def give_up_invitation(work: Work, *, invitation_id: str) -> None:
    """Say of an invitation that its message could not be sent."""
    with work.database.transaction() as session:
        _set(session, UUID(invitation_id), MessageState.FAILED)


def _set(session: Session, invitation_id: UUID, state: MessageState) -> None:
    invitation = session.get(Invitation, invitation_id, with_for_update=True)
    if invitation is None or invitation.email is None:
        return
    invitation.message = state.value
    if state is MessageState.SENT:
        invitation.sent_at = datetime.now(UTC)


def _mail(session: Session, invitation_id: UUID, settings: ServiceSettings) -> Mail | None:
    """The mail of an open invitation; None where it was accepted or withdrawn meanwhile, or has run out."""
    row = session.execute(
        select(Invitation, MemberOrganisation.name)
        .join(MemberOrganisation, MemberOrganisation.id == Invitation.organisation_id)
        .where(Invitation.id == invitation_id)
    ).one_or_none()
    if row is None:
        return None
    invitation, organisation = row
    if invitation.email is None or invitation.expires_at <= datetime.now(UTC):
        return None
    language = invitation.language if invitation.language in INVITATION else "en"
    words = INVITATION[language]
    public_url = settings.public_url
    sign_up = sign_up_link(settings, invitation.email, invitation.expires_at, language)
    values = {
        "organisation": " ".join(organisation.split()),
        # No secret: the invitation belongs to whoever has shown to have the address.
        "link": f"{public_url}/{language}/my?invitation={invitation.id}",
        "account": words.account.format(link=sign_up) if sign_up else "",
        "site": f"{public_url}/{language}/",
        "day": invitation.expires_at.astimezone(UTC).date().isoformat(),
    }
    return Mail(
        to=invitation.email,
        subject=words.subject.format(**values),
        text=words.text.format(**values),
        language=language,
        key=f"invitation-{invitation.id}-{int(invitation.expires_at.timestamp())}",
    )
