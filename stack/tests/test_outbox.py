"""The outbox of a platform on trial: every mail is kept, shown as text, and the oldest go."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import httpx
import pytest

from stack import outbox as module
from stack.outbox import Outbox
from stack.postgres import free_port


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    running = Outbox(tmp_path / "mails", smtp_port=free_port(), port=free_port())
    running.start()
    yield running
    running.stop()


def send(outbox: Outbox, subject: str, text: str = "Bonjour") -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "no-reply@iuc.example", "ana@iuc.example", subject
    message.set_content(text)
    with smtplib.SMTP("127.0.0.1", outbox.smtp_port, timeout=20) as smtp:
        smtp.send_message(message)


def get(outbox: Outbox, path: str) -> httpx.Response:
    return httpx.get(f"http://127.0.0.1:{outbox.port}{path}", timeout=20)


def test_mails_are_listed_newest_first_for_people_and_for_programs(outbox: Outbox) -> None:
    send(outbox, "premier")
    send(outbox, "第二", "Open https://iuc.example/x?a=1&b=2 please")
    told = get(outbox, "/outbox/messages.json").json()
    assert [one["subject"] for one in told] == ["第二", "premier"]
    assert told[0]["links"] == ["https://iuc.example/x?a=1&b=2"]
    assert told[0]["to"] == "ana@iuc.example"
    page = get(outbox, "/outbox/").text
    assert page.index("第二") < page.index("premier")
    assert '<a href="https://iuc.example/x?a=1&amp;b=2">' in page


def test_what_stands_in_a_mail_is_text(outbox: Outbox) -> None:
    send(
        outbox, "<script>alert(1)</script>", "<img src=x onerror=alert(1)> javascript:alert(1) http://x.example/\"x'y<z"
    )
    page = get(outbox, "/outbox/").text
    assert "<script" not in page
    assert "<img" not in page
    assert 'href="http://x.example/&' not in page


def test_only_the_newest_are_kept(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 3)
    for number in range(5):
        send(outbox, f"number {number}")
    told = get(outbox, "/outbox/messages.json").json()
    assert [one["subject"] for one in told] == ["number 4", "number 3", "number 2"]


@pytest.mark.parametrize("name", ["evil.example", "127.0.0.1.evil.example", "localhost:x", "", "["])
def test_a_page_elsewhere_whose_name_leads_here_reads_no_mail(outbox: Outbox, name: str) -> None:
    send(outbox, "reset")
    address = f"http://127.0.0.1:{outbox.port}/outbox/messages.json"
    answer = httpx.get(address, headers={"Host": name}, timeout=20)
    assert (answer.status_code, "reset" in answer.text) == (421, False)
    assert httpx.get(address, headers={"Host": "localhost:8085"}, timeout=20).status_code == 200


def test_other_addresses_have_nothing(outbox: Outbox) -> None:
    for path in ("/", "/outbox", "/outbox/../../etc/passwd", "/outbox/x.eml"):
        assert get(outbox, path).status_code == 404
