"""An invitation of a service where accounts are made by invitation alone: from its message to the account."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from conftest import Databases, database_at
from gazetteer.folding import sort_key
from pairing_api.cli import SERVICE as PAIRING
from pairing_api.tasks import TASKS
from servicekit.jobs.worker import run_worker
from servicekit.mail.invitations import invite_by_mail
from servicekit.mail.sign_up import sign_up_link
from servicekit.members.kinds import MemberOrganisationKind, Role
from servicekit.members.models import Invitation, MemberOrganisation
from servicekit.settings import ServiceSettings
from stack.postgres import free_port
from tests.identity.browser import Browser
from tests.identity.running import REGISTRATION_TOKEN, Identity, heading, serving_identity

PHRASE = "four quiet bridges at noon"
EMAIL = "New.Officer+iuc@iuc.example"


def _settings(site: str, url: str = "postgresql+psycopg://x/x", **other: str) -> ServiceSettings:
    told = {
        "database_url": url,
        "public_url": site,
        "identity_issuer": f"{site}/identity",
        "identity_registration_token": REGISTRATION_TOKEN,
        "identity_sign_up": "invited",
    }
    return ServiceSettings.model_validate({**told, **other})


def _invite(url: str, settings: ServiceSettings) -> None:
    """Invite somebody, and let the worker send the message."""
    database = database_at(url)
    kind = MemberOrganisationKind.BUSINESS
    with database.transaction() as session:
        organisation = MemberOrganisation(kind=kind, name="Workshop", sort_name=sort_key("Workshop"))
        session.add(organisation)
        session.flush()
        ends = datetime.now(UTC) + timedelta(days=30)
        made = Invitation(
            organisation_id=organisation.id, email=EMAIL, role=Role.EDITOR, language="fr", expires_at=ends
        )
        session.add(made)
        session.flush()
        invite_by_mail(session, made.id)
    database.dispose()
    run_worker(TASKS, settings, "test", until_idle=True)


def test_the_message_of_an_invitation_lets_its_reader_make_an_account(
    identity: Identity, databases: Databases, tmp_path: Path
) -> None:
    port = free_port()
    site = f"http://127.0.0.1:{port}"
    environment = {
        **identity.environment, "IDENTITY_SIGN_UP": "invited", "IDENTITY_PORT": str(port), "IDENTITY_PUBLIC_URL": site,
        "IDENTITY_DEMO": "",
    }  # fmt: skip
    with databases.migrated(PAIRING) as url:
        _invite(url, _settings(site, url, smtp_url=environment["IDENTITY_SMTP_URL"]))
    (message,) = identity.mails(EMAIL)
    to_site, to_account, _ = message["links"]
    assert re.fullmatch(rf"{site}/fr/my\?invitation=[0-9a-f-]+", to_site)
    log = tmp_path / "log"
    with serving_identity(environment, log):
        browser = Browser(f"{site}/identity", f"{site}/fr/signed-in")
        try:
            form = browser.http.get(to_account)
            assert 'lang="fr"' in form.text
            assert browser.submit(form).status_code == 200
            welcome = browser.http.get(identity.mailed_link(EMAIL.lower()))
            assert browser.submit(welcome, name="Nina Neu", password=PHRASE).headers["location"] == "/fr/my"
            tokens = browser.tokens(EMAIL, PHRASE)
            assert "id_token" in tokens
            broken = to_account.replace("seal=", "seal=0")
            assert heading(browser.http.get(broken)) == heading(form)
            assert "<form" not in browser.http.get(broken).text
        finally:
            browser.close()
    assert "new.officer" not in log.read_text(encoding="utf-8").lower()


@pytest.mark.parametrize(
    "other",
    [
        {"identity_sign_up": "open"},
        {"identity_issuer": "https://sign-in.example/realm"},
        {"identity_registration_token": ""},
        {"public_url": ""},
    ],
    ids=str,
)
def test_no_address_is_sealed_where_accounts_are_made_otherwise(other: dict[str, str]) -> None:
    until = datetime(2030, 1, 1, tzinfo=UTC)
    assert sign_up_link(_settings("https://iuc.example"), EMAIL, until, "en") is not None
    assert sign_up_link(_settings("https://iuc.example", **other), EMAIL, until, "en") is None
