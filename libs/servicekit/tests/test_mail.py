"""The mail of an invitation, sent by a worker to a real SMTP server, without its address anywhere else."""

import email.message
import email.policy
import logging
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any
from uuid import UUID

import pytest
from aiosmtpd.controller import Controller
from sqlalchemy import text

from pairing_api.tasks import TASKS
from servicekit.database import Database
from servicekit.jobs.worker import run_worker
from servicekit.mail.invitations import invite_by_mail
from servicekit.mail.texts import INVITATION
from servicekit.members.kinds import MemberOrganisationKind, Role
from servicekit.members.models import Invitation, MemberOrganisation
from servicekit.settings import ServiceSettings

ADDRESS = "new.officer@iuc.example"


class _Inbox:
    """Takes mails, and refuses some readers."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.answer = "250 OK"

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:  # noqa: N802
        envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        self.mails.append(message)
        return "250 OK"


@pytest.fixture
def inbox() -> Iterator[tuple[_Inbox, str]]:
    """A mail server on a free port, and its address."""
    inbox = _Inbox()
    # The test's own mail server says whom it takes mail for; what the service says is what is looked at.
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(inbox, hostname="127.0.0.1", port=port)
    controller.start()
    yield inbox, f"smtp://127.0.0.1:{port}"
    controller.stop()


def invited(database: Database, language: str = "en", days: int = 30) -> UUID:
    """An open invitation whose message waits."""
    with database.transaction() as session:
        organisation = MemberOrganisation(
            kind=MemberOrganisationKind.BUSINESS, name="Työpaja\nOy", sort_name="tyopaja oy"
        )
        session.add(organisation)
        session.flush()
        made = Invitation(
            organisation_id=organisation.id,
            email=ADDRESS,
            role=Role.EDITOR,
            language=language,
            expires_at=datetime.now(UTC) + timedelta(days=days),
        )
        session.add(made)
        session.flush()
        invite_by_mail(session, made.id)
        return made.id


def worked(url: str, **settings: str) -> None:
    told = {"database_url": url, "public_url": "https://iuc.example", "mail_from": "IUC <no-reply@iuc.example>"}
    run_worker(TASKS, ServiceSettings.model_validate({**told, **settings}), "test", until_idle=True)


def state(database: Database) -> tuple[str, bool]:
    with database.transaction() as session:
        row = session.execute(text("SELECT message, sent_at IS NOT NULL FROM invitations")).one()
    return row[0], row[1]


@pytest.mark.parametrize("language", sorted(INVITATION))
def test_the_message_leads_to_the_site_in_the_readers_language(
    pairing_url: str,
    pairing_database: Database,
    inbox: tuple[_Inbox, str],
    language: str,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = invited(pairing_database, language)
    with caplog.at_level(logging.DEBUG):
        worked(pairing_url, smtp_url=inbox[1])
    (mail,) = inbox[0].mails
    assert (mail["To"], mail["From"]) == (ADDRESS, "IUC <no-reply@iuc.example>")
    assert "Työpaja Oy" in mail["Subject"]
    assert mail.get_content_type() == "text/plain"
    assert f"https://iuc.example/{language}/my?invitation={made}" in mail.get_content().splitlines()
    assert "Työpaja Oy" in mail.get_content()
    assert (mail["Content-Language"], mail["Auto-Submitted"]) == (language, "auto-generated")
    assert state(pairing_database) == ("sent", True)
    with pairing_database.transaction() as session:
        kept = session.scalar(text("SELECT string_agg(args::text, ' ') FROM procrastinate_jobs"))
    assert ADDRESS not in str(kept) + caplog.text + "".join(capsys.readouterr())


def test_without_a_mail_server_the_staff_are_told_so(pairing_url: str, pairing_database: Database) -> None:
    invited(pairing_database)
    worked(pairing_url, smtp_url="")
    assert state(pairing_database) == ("not_configured", False)


def test_an_address_that_is_refused_for_good_is_not_tried_again(
    pairing_url: str,
    pairing_database: Database,
    inbox: tuple[_Inbox, str],
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    inbox[0].answer = f"550 no such user <{ADDRESS}>"
    invited(pairing_database)
    worked(pairing_url, smtp_url=inbox[1])
    assert state(pairing_database) == ("failed", False)
    assert ADDRESS not in caplog.text + "".join(capsys.readouterr())


def test_a_mail_server_that_is_away_or_busy_is_tried_again_later(
    pairing_url: str, pairing_database: Database, inbox: tuple[_Inbox, str]
) -> None:
    inbox[0].answer = "451 try again later"
    invited(pairing_database)
    worked(pairing_url, smtp_url=inbox[1])
    assert state(pairing_database) == ("waiting", False)
    with pairing_database.transaction() as session:
        waiting = text("SELECT scheduled_at > now() FROM procrastinate_jobs WHERE status = 'todo' AND attempts = 1")
        assert session.scalar(waiting)
        session.execute(text("UPDATE procrastinate_jobs SET scheduled_at = now()"))
    inbox[0].answer = "250 OK"
    worked(pairing_url, smtp_url=inbox[1])
    assert state(pairing_database) == ("sent", True)
    assert len(inbox[0].mails) == 1


def test_no_message_is_sent_of_an_invitation_that_has_run_out_or_was_withdrawn(
    pairing_url: str, pairing_database: Database, inbox: tuple[_Inbox, str]
) -> None:
    invited(pairing_database, days=-1)
    with pairing_database.transaction() as session:
        session.execute(text("UPDATE invitations SET email = NULL, withdrawn_at = now()"))
    worked(pairing_url, smtp_url=inbox[1])
    assert inbox[0].mails == []


@pytest.mark.parametrize("url", ["mail.example", "http://mail.example", "smtp://", "smtp://host:port", "smtp://a b"])
def test_an_address_of_a_mail_server_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="smtp://host:port"):
        ServiceSettings.model_validate({"database_url": "postgresql+psycopg://localhost/none", "smtp_url": url})
