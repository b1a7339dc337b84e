"""One plain mail to one reader, over the mail server of the settings."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from typing import Final
from urllib.parse import unquote, urlsplit

from servicekit.settings import ServiceSettings

_SECONDS: Final = 15
_DEFAULT_PORTS: Final = {"smtp": 25, "smtps": 465}


class MailNotConfigured(Exception):
    """There is no mail server in the settings."""


class AddressRefused(Exception):
    """The mail server will not take mail for the reader, now or later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What is sent. `key` stands for the mail among all others: sent twice it is one to its reader's program."""

    to: str
    subject: str
    text: str
    language: str
    key: str


def send(settings: ServiceSettings, mail: Mail) -> None:
    """Hand a mail over to the mail server.

    Raises:
        MailNotConfigured: There is none.
        AddressRefused: It refuses the reader for good.
        smtplib.SMTPException, OSError: It cannot be reached or fails; to be tried again.
    """
    if settings.smtp_url is None:
        raise MailNotConfigured
    message = _message(settings.mail_from, mail)
    with _connected(settings.smtp_url.get_secret_value()) as server:
        try:
            server.send_message(message)
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            if codes and min(codes) >= 500:
                raise AddressRefused from None
            raise


def _message(sender: str, mail: Mail) -> EmailMessage:
    message = EmailMessage()
    # A header has one line.
    message["From"] = sender
    message["To"] = mail.to
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = f"<{mail.key}@{parseaddr(sender)[1].rpartition('@')[2] or 'localhost'}>"
    # No program shall answer it (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    # Not before: it takes earlier words about the content away.
    message["Content-Language"] = mail.language
    return message


@contextmanager
def _connected(url: str) -> Iterator[smtplib.SMTP]:
    """A session at the server. What is secret goes over TLS only."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or _DEFAULT_PORTS[parts.scheme]
    context = ssl.create_default_context()
    if parts.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, port, timeout=_SECONDS, context=context)
    else:
        server = smtplib.SMTP(host, port, timeout=_SECONDS)
    with server:
        server.ehlo()
        if parts.scheme == "smtp" and server.has_extn("starttls"):
            server.starttls(context=context)
            server.ehlo()
        elif parts.scheme == "smtp" and parts.username:
            raise smtplib.SMTPNotSupportedError("no TLS for the password")
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))
        yield server
