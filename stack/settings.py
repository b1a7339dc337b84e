"""Every setting of the launcher, in one table, and what follows from them."""

from __future__ import annotations

import errno
import ipaddress
import os
import re
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stack.console import Refusal

CHECKOUT = Path(__file__).resolve().parents[1]

_ORIGIN = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")

_ISSUER = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*")

# What can stand in a configuration of nginx without ending a value.
_CONTACT = re.compile(r"(mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+|https://[A-Za-z0-9._/?=&%-]+)")


@dataclass(frozen=True)
class Setting:
    """One environment variable that the launcher reads."""

    name: str
    default: str
    meaning: str


SETTINGS: tuple[Setting, ...] = (
    Setting("IUC_PORT", "8080", "port of the site; 0 takes a free one"),
    Setting("IUC_BIND", "127.0.0.1", "address that the site listens on; the other parts are on 127.0.0.1 always"),
    Setting("IUC_HOSTS", "", "further host names under which the site is reached, separated by spaces"),
    Setting(
        "IUC_PUBLIC_URL", "http://IUC_BIND:IUC_PORT", "address by which the public reaches the site, for absolute links"
    ),
    Setting(
        "IUC_SECURITY_CONTACT", "mailto:security@…", "where to report weaknesses (security.txt): mailto: or https:"
    ),
    Setting("IUC_POSTGRES_PORT", "IUC_PORT + 1", "port of PostgreSQL"),
    Setting("IUC_COVENANT_PORT", "IUC_PORT + 2", "port of covenant-api"),
    Setting("IUC_PAIRING_PORT", "IUC_PORT + 3", "port of pairing-api"),
    Setting("IUC_IDENTITY_PORT", "IUC_PORT + 4", "port of the bundled identity provider"),
    Setting("IUC_OUTBOX_PORT", "IUC_PORT + 5", "port of the page of mails, where there is one"),
    Setting("IUC_OUTBOX_SMTP_PORT", "IUC_PORT + 6", "port that takes the mails for that page"),
    Setting("IUC_RUN_DIR", ".run", "folder of settings, logs and process numbers"),
    Setting(
        "IUC_STATE_DIR",
        "IUC_RUN_DIR/state, as root /var/lib/iuc-…",
        "folder of the databases and the cache; as root it must be within reach of the user nobody",
    ),
    Setting("IUC_WORKERS", "1", "processes of each service"),
    Setting("IUC_RATE", "50", "API requests a second that one address may make for long"),
    Setting("IUC_BURST", "200", "API requests above that rate that are answered still"),
    Setting("IUC_BODY_LIMIT", "4m", "largest request body; a report of two thousand lines fits"),
    Setting("IUC_TRUSTED_PROXIES", "", "addresses or networks of the proxies in front, separated by spaces"),
    Setting("IUC_DEMO", "yes", "load the demonstration data on the first start: yes or no"),
    Setting("IUC_ISSUER", "", "another OpenID issuer that signs people in, instead of the bundled one"),
    Setting("IUC_SITE_CLIENT", "iuc-site", "what the site is called at the issuer"),
    Setting("IUC_SIGN_UP", "open", "who may make an account at the bundled issuer: open or invited"),
    Setting("IUC_FIRST_ADMINISTRATOR", "", "e-mail address that becomes an administrator at its first sign-in"),
    Setting("IUC_SMTP_URL", "", "mail server, smtp://host:port or smtps://user:password@host; on trial, the outbox"),
    Setting("IUC_MAIL_FROM", "IUC platform <no-reply@…>", "whom the platform's mails are from"),
    Setting("IUC_LOG_BYTES", "5000000", "size at which a log file is put aside; one old one is kept"),
    Setting("NGINX", "", "path of an nginx to run instead of the wheel's"),
    Setting("COVENANT_DATABASE_URL", "", "database of covenant-api, instead of the one that is started here"),
    Setting("PAIRING_DATABASE_URL", "", "database of pairing-api, instead of the one that is started here"),
    Setting("IDENTITY_DATABASE_URL", "", "database of the identity provider, instead of the one that is started here"),
)


@dataclass(frozen=True)
class Settings:
    """The settings as read, checked."""

    checkout: Path
    run_dir: Path
    state_dir: Path | None
    bind: str
    port: int
    postgres_port: int
    covenant_port: int
    pairing_port: int
    identity_port: int
    outbox_port: int
    outbox_smtp_port: int
    hosts: tuple[str, ...]
    public_url: str
    security_contact: str
    workers: int
    rate: int
    burst: int
    body_limit: str
    trusted_proxies: tuple[str, ...]
    demo: bool
    issuer: str
    site_client: str
    sign_up: str
    first_administrator: str
    smtp_url: str
    mail_from: str
    log_bytes: int
    nginx: str
    database_urls: Mapping[str, str]

    @property
    def has_own_issuer(self) -> bool:
        """Whether the bundled identity provider signs people in."""
        return self.issuer == f"{self.public_url}/identity"

    @property
    def is_on_trial(self) -> bool:
        """Whether everything is for one person on this machine: then there are accounts whose password all know."""
        host = re.sub(r":[0-9]+$", "", self.public_url.partition("://")[2]).strip("[]")
        return self.demo and _is_loopback(self.bind) and (host == "localhost" or _is_loopback(host))

    @property
    def has_outbox(self) -> bool:
        """Whether mails stay on this machine and are shown on a page."""
        return self.is_on_trial and not self.smtp_url

    @property
    def own_databases(self) -> tuple[str, ...]:
        """The databases that the server which is started here holds."""
        wanted = ("covenant", "pairing", *(("identity",) if self.has_own_issuer else ()))
        return tuple(name for name in wanted if f"{name.upper()}_DATABASE_URL" not in self.database_urls)

    @property
    def address(self) -> str:
        """Where a person on this machine opens the site."""
        return f"{local_address(self.bind, self.port)}/"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def local_address(bind: str, port: int) -> str:
    """The address, without a path, of what listens on `bind` and `port`, as a person on this machine types it."""
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(bind, bind)  # noqa: S104
    if ":" in host and not host.startswith("["):
        host = f"[{host}]"
    return f"http://{host}:{port}"


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from the environment. Raises Refusal with one clear line."""
    env = os.environ if environment is None else environment

    def text(name: str, default: str = "") -> str:
        return env.get(name, "").strip() or default

    def number(name: str, default: int, low: int, high: int) -> int:
        given = text(name, str(default))
        if not given.isascii() or not given.isdigit() or not low <= int(given) <= high:
            raise Refusal(f"{name} must be a whole number from {low} to {high}, not {given!r}")
        return int(given)

    bind = text("IUC_BIND", "127.0.0.1").strip("[]")
    try:
        ipaddress.ip_address(bind)
    except ValueError:
        raise Refusal(f"IUC_BIND must be an IP address, not {bind!r}") from None
    port = number("IUC_PORT", 8080, 0, 65529)
    ports = free_ports(7) if port == 0 else list(range(port, port + 7))
    chosen = [
        ports[0],
        number("IUC_POSTGRES_PORT", ports[1], 1, 65535),
        number("IUC_COVENANT_PORT", ports[2], 1, 65535),
        number("IUC_PAIRING_PORT", ports[3], 1, 65535),
        number("IUC_IDENTITY_PORT", ports[4], 1, 65535),
        number("IUC_OUTBOX_PORT", ports[5], 1, 65535),
        number("IUC_OUTBOX_SMTP_PORT", ports[6], 1, 65535),
    ]
    if len(set(chosen)) != len(chosen):
        raise Refusal("two parts have the same port: see IUC_PORT, IUC_POSTGRES_PORT, IUC_COVENANT_PORT")

    hosts = tuple(text("IUC_HOSTS").split())
    for host in hosts:
        if not re.fullmatch(r"[A-Za-z0-9.:\[\]*-]+", host):
            raise Refusal(f"IUC_HOSTS has something that is no host name: {host!r}")
    public_url = text("IUC_PUBLIC_URL").rstrip("/")
    if public_url and not _ORIGIN.fullmatch(public_url):
        raise Refusal(f"IUC_PUBLIC_URL must be scheme and host alone, such as https://iuc.example, not {public_url!r}")
    public_url = public_url or local_address(bind, chosen[0])
    contact = text("IUC_SECURITY_CONTACT") or _mailbox(public_url)
    if not _CONTACT.fullmatch(contact):
        raise Refusal(f"IUC_SECURITY_CONTACT must be mailto:… or https://…, not {contact!r}")
    proxies = tuple(text("IUC_TRUSTED_PROXIES").split())
    for proxy in proxies:
        try:
            ipaddress.ip_network(proxy)
        except ValueError:
            raise Refusal(f"IUC_TRUSTED_PROXIES has something that is no address or network: {proxy!r}") from None
    body_limit = text("IUC_BODY_LIMIT", "4m")
    if not re.fullmatch(r"\d+[kmKM]?", body_limit):
        raise Refusal(f"IUC_BODY_LIMIT must be a size such as 500k or 2m, not {body_limit!r}")
    demo = text("IUC_DEMO", "yes").lower()
    if demo not in ("yes", "no"):
        raise Refusal(f"IUC_DEMO must be yes or no, not {demo!r}")
    issuer = text("IUC_ISSUER").rstrip("/")
    if issuer and not _ISSUER.fullmatch(issuer):
        raise Refusal(f"IUC_ISSUER must be an address such as https://sign-in.example/realm, not {issuer!r}")
    client = text("IUC_SITE_CLIENT", "iuc-site")
    if not re.fullmatch(r"[A-Za-z0-9._-]{1,100}", client):
        raise Refusal(f"IUC_SITE_CLIENT must be letters, digits, dots and dashes, not {client!r}")
    sign_up = text("IUC_SIGN_UP", "open")
    if sign_up not in ("open", "invited"):
        raise Refusal(f"IUC_SIGN_UP must be open or invited, not {sign_up!r}")
    administrator = text("IUC_FIRST_ADMINISTRATOR")
    if administrator and not re.fullmatch(r"[^@\s]+@[^@\s]+", administrator):
        raise Refusal(f"IUC_FIRST_ADMINISTRATOR must be an e-mail address, not {administrator!r}")
    smtp_url = text("IUC_SMTP_URL")
    if smtp_url and not re.fullmatch(r"smtps?://\S+", smtp_url):
        raise Refusal("IUC_SMTP_URL must begin with smtp:// or smtps://")
    state = text("IUC_STATE_DIR")
    return Settings(
        checkout=CHECKOUT,
        run_dir=CHECKOUT / text("IUC_RUN_DIR", ".run"),
        state_dir=Path(state).absolute() if state else None,
        bind=bind,
        port=chosen[0],
        postgres_port=chosen[1],
        covenant_port=chosen[2],
        pairing_port=chosen[3],
        identity_port=chosen[4],
        outbox_port=chosen[5],
        outbox_smtp_port=chosen[6],
        hosts=hosts,
        public_url=public_url,
        security_contact=contact,
        workers=number("IUC_WORKERS", 1, 1, 64),
        rate=number("IUC_RATE", 50, 1, 1_000_000),
        burst=number("IUC_BURST", 200, 1, 1_000_000),
        body_limit=body_limit,
        trusted_proxies=proxies,
        demo=demo == "yes",
        issuer=issuer or f"{public_url}/identity",
        site_client=client,
        sign_up=sign_up,
        first_administrator=administrator,
        smtp_url=smtp_url,
        mail_from=text("IUC_MAIL_FROM") or f"IUC platform <no-reply@{_mailbox(public_url).partition('@')[2]}>",
        log_bytes=number("IUC_LOG_BYTES", 5_000_000, 10_000, 10_000_000_000),
        nginx=text("NGINX"),
        database_urls={
            name: env[name]
            for name in ("COVENANT_DATABASE_URL", "PAIRING_DATABASE_URL", "IDENTITY_DATABASE_URL")
            if env.get(name)
        },
    )


def _mailbox(public_url: str) -> str:
    """The mailbox that RFC 2142 sets aside for such reports, at the public host; an address of digits has no mail."""
    host = re.sub(r":[0-9]+$", "", public_url.partition("://")[2])
    return f"mailto:security@{host if re.search('[A-Za-z]', host) and '[' not in host else 'localhost'}"


def free_ports(count: int) -> list[int]:
    """Ports of 127.0.0.1 that nothing listened on a moment ago, all different."""
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def is_taken(address: str, port: int) -> bool:
    """Whether another program listens on this port already."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # connections that just ended do not count
        try:
            probe.bind((address, port))
            probe.listen()
        except PermissionError:
            raise Refusal(f"port {port} is for root alone; choose one above 1023 with IUC_PORT") from None
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return True
            raise Refusal(f"cannot listen on {address} port {port}: {error.strerror}") from None
    return False
