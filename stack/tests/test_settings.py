"""What the launcher can be told, and what it says of nonsense."""

from __future__ import annotations

import socket

import pytest

from stack.console import Refusal
from stack.settings import SETTINGS, free_ports, is_taken, read_settings


def test_without_settings_the_site_is_on_port_8080_of_this_machine_alone() -> None:
    settings = read_settings({})
    assert (settings.bind, settings.port) == ("127.0.0.1", 8080)
    assert (settings.postgres_port, settings.covenant_port, settings.pairing_port) == (8081, 8082, 8083)
    assert (settings.identity_port, settings.outbox_port, settings.outbox_smtp_port) == (8084, 8085, 8086)
    assert settings.address == "http://127.0.0.1:8080/"
    assert settings.run_dir == settings.checkout / ".run"
    assert settings.demo


def test_the_other_ports_follow_the_sites_unless_they_are_named() -> None:
    settings = read_settings({"IUC_PORT": "9000", "IUC_COVENANT_PORT": "9100"})
    assert (settings.postgres_port, settings.covenant_port, settings.pairing_port) == (9001, 9100, 9003)


def test_port_0_takes_free_ports() -> None:
    settings = read_settings({"IUC_PORT": "0"})
    ports = {settings.port, settings.postgres_port, settings.covenant_port, settings.pairing_port}
    assert len(ports) == 4
    assert 0 not in ports


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("IUC_PORT", "eighty"), ("IUC_PORT", "-1"), ("IUC_PORT", "70000"), ("IUC_PORT", "٣"),
        ("IUC_COVENANT_PORT", "0"), ("IUC_BIND", "localhost"), ("IUC_BIND", "1.2.3"), ("IUC_WORKERS", "0"),
        ("IUC_HOSTS", "a;b"), ("IUC_HOSTS", "ok.example {"), ("IUC_TRUSTED_PROXIES", "10.0.0.0/99"),
        ("IUC_TRUSTED_PROXIES", "proxy.example"), ("IUC_BODY_LIMIT", "1 m;"), ("IUC_DEMO", "perhaps"),
        ("IUC_RATE", "0"), ("IUC_PUBLIC_URL", "iuc.example"), ("IUC_PUBLIC_URL", "https://iuc.example/path"),
        ("IUC_PUBLIC_URL", "https://iuc.example; evil"), ("IUC_SECURITY_CONTACT", "security"),
        ("IUC_SECURITY_CONTACT", "mailto:a@b.example\nX: y"),
        ("IUC_ISSUER", "sign-in.example"), ("IUC_ISSUER", "https://sign-in.example/a;b"),
        ("IUC_ISSUER", "https://sign-in.example/'"), ("IUC_SITE_CLIENT", "a b"), ("IUC_SIGN_UP", "perhaps"),
        ("IUC_FIRST_ADMINISTRATOR", "nobody"), ("IUC_SMTP_URL", "mail.example"), ("IUC_IDENTITY_PORT", "0"),
        ("IUC_PORT", "65530"),
    ],
)  # fmt: skip
def test_nonsense_is_refused_in_one_line_that_names_the_setting(name: str, value: str) -> None:
    with pytest.raises(Refusal, match=name) as refusal:
        read_settings({name: value})
    assert "\n" not in str(refusal.value)


def test_the_public_address_is_the_sites_own_unless_another_is_set() -> None:
    assert read_settings({"IUC_PORT": "9000"}).public_url == "http://127.0.0.1:9000"
    assert read_settings({"IUC_PUBLIC_URL": "https://iuc.example/"}).public_url == "https://iuc.example"


def test_weaknesses_are_reported_to_the_public_hosts_mailbox_unless_another_contact_is_set() -> None:
    assert read_settings({}).security_contact == "mailto:security@localhost"
    assert read_settings({"IUC_PUBLIC_URL": "https://iuc.example"}).security_contact == "mailto:security@iuc.example"
    assert read_settings({"IUC_SECURITY_CONTACT": "https://x.example/r"}).security_contact == "https://x.example/r"


def test_two_parts_on_one_port_are_refused() -> None:
    with pytest.raises(Refusal, match="same port"):
        read_settings({"IUC_COVENANT_PORT": "8080"})


@pytest.mark.parametrize(
    ("bind", "address"),
    [
        ("0.0.0.0", "http://127.0.0.1:8080/"),  # noqa: S104 - how it is shown
        ("192.0.2.7", "http://192.0.2.7:8080/"),
        ("::", "http://[::1]:8080/"),
        ("[2001:db8::1]", "http://[2001:db8::1]:8080/"),
    ],
)
def test_the_address_that_is_printed_can_be_opened(bind: str, address: str) -> None:
    assert read_settings({"IUC_BIND": bind}).address == address


def test_every_setting_that_is_read_stands_in_the_table() -> None:
    read: set[str] = set()

    class Recording(dict[str, str]):
        def get(self, key: str, default: object = None) -> object:  # type: ignore[override]
            read.add(key)
            return super().get(key, str(default or ""))

    read_settings(Recording())
    assert read == {setting.name for setting in SETTINGS}


def test_a_port_on_which_something_listens_is_taken_and_one_just_left_is_not() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert is_taken("127.0.0.1", port)
        with socket.create_connection(("127.0.0.1", port)) as client:
            server.accept()[0].close()  # the server's side closes first: it is left in TIME_WAIT
            client.recv(1)
    assert not is_taken("127.0.0.1", port)


def test_free_ports_are_different_ones() -> None:
    assert len(set(free_ports(20))) == 20


@pytest.mark.parametrize(
    ("given", "on_trial", "outbox"),
    [
        ({}, True, True),
        ({"IUC_BIND": "::1", "IUC_PUBLIC_URL": "http://localhost:9000"}, True, True),
        ({"IUC_SMTP_URL": "smtp://mail.example:25"}, True, False),
        ({"IUC_DEMO": "no"}, False, False),
        ({"IUC_BIND": "0.0.0.0"}, False, False),  # noqa: S104 - nothing listens there
        ({"IUC_BIND": "192.0.2.1"}, False, False),
        ({"IUC_PUBLIC_URL": "https://iuc.example"}, False, False),
        ({"IUC_PUBLIC_URL": "http://127.0.0.1.evil.example"}, False, False),
    ],
    ids=str,
)
def test_accounts_that_all_know_and_an_open_mailbox_are_for_this_machine_alone(
    given: dict[str, str], on_trial: bool, outbox: bool
) -> None:
    settings = read_settings(given)
    assert (settings.is_on_trial, settings.has_outbox) == (on_trial, outbox)


def test_another_issuer_takes_the_place_of_the_bundled_one_and_of_its_database() -> None:
    own = read_settings({"IUC_PUBLIC_URL": "https://iuc.example"})
    assert (own.issuer, own.has_own_issuer) == ("https://iuc.example/identity", True)
    assert own.own_databases == ("covenant", "pairing", "identity")
    other = read_settings({"IUC_ISSUER": "https://sign-in.example/realm/"})
    assert (other.issuer, other.has_own_issuer) == ("https://sign-in.example/realm", False)
    assert other.own_databases == ("covenant", "pairing")
    given = {f"{name}_DATABASE_URL": "postgresql://x" for name in ("COVENANT", "PAIRING", "IDENTITY")}
    assert read_settings(given).own_databases == ()
