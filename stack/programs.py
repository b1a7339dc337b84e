"""The processes of the embedded platform: how each is started, when it answers, how it is stopped."""

from __future__ import annotations

import grp
import http.client
import os
import shutil
import signal
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from stack.accounts import can, identity_of
from stack.environment import FRONTEND, IDENTITY, PYTHON, VENV, node_binary
from stack.gateway import host_names, host_of, nginx_binary, render, security_expiry
from stack.postgres import Cluster
from stack.settings import CHECKOUT, Settings
from stack.state import State
from stack.supervisor import Program

SERVICES = ("covenant-api", "pairing-api")
WORKERS = ("covenant-worker", "pairing-worker")
NOBODY = "127.0.0.1:9"  # the address that the gateway's template takes for a part that there is not
DEMO_PEOPLE = CHECKOUT / "demo" / "people.json"


def answers(port: int, path: str, *, host: str = "127.0.0.1") -> Callable[[int], bool]:
    """Whether GET on this port is answered with a 200."""

    def ask(_pid: int) -> bool:
        connection = http.client.HTTPConnection(host, port, timeout=1)
        try:
            connection.request("GET", path, headers={"Host": "localhost", "User-Agent": "iuc-launcher"})
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    return ask


def postgres_program(cluster: Cluster) -> Program:
    return Program(
        "postgres",
        cluster.command(),
        cluster.is_ready,
        identity=identity_of(cluster.account),
        prepare=cluster.prepare,
        stop_signal=signal.SIGINT,  # open transactions are rolled back
        stop_seconds=60,
        whole_group=False,  # its own processes notice its death, and clean up
    )


def service_program(name: str, settings: Settings, state: State) -> Program:
    port = {"covenant-api": settings.covenant_port, "pairing-api": settings.pairing_port}[name]
    return Program(
        name,
        [
            str(VENV / "bin" / name), "serve", "--host", "127.0.0.1", "--port", str(port),
            "--workers", str(settings.workers),
        ],
        answers(port, "/readyz"),
        environment={"IUC_SETTINGS_FILE": str(state.settings_file)},
    )  # fmt: skip


def worker_program(name: str, state: State) -> Program:
    """What does a service's jobs. It writes its process number into a file with every heartbeat."""
    alive = state.run / f"{name}.alive"
    return Program(
        name,
        [str(PYTHON), "-m", f"{name.split('-')[0]}_api.work", "--alive", str(alive)],
        is_alive_by(alive),
        environment={"IUC_SETTINGS_FILE": str(state.settings_file)},
        stop_seconds=30,  # a job that runs is let end; one that is killed is done again
    )


def is_alive_by(file: Path) -> Callable[[int], bool]:
    """Whether this process has written its number into the file."""

    def look(pid: int) -> bool:
        try:
            return file.read_text().strip() == str(pid)
        except OSError:
            return False

    return look


def identity_command(command: str) -> list[str]:
    """A command of the identity provider, run by Node.js itself."""
    return [str(node_binary()), str(IDENTITY / "src" / "main.js"), command]


def identity_program(settings: Settings, state: State) -> Program:
    """The bundled identity provider; it brings its database up to date itself."""
    return Program(
        "identity",
        identity_command("serve"),
        answers(settings.identity_port, "/readyz"),
        environment={"IUC_SETTINGS_FILE": str(state.settings_file), "NODE_ENV": "production"},
    )


def outbox_program(settings: Settings, state: State) -> Program:
    """Takes every mail of the platform and shows them on a page, for a platform on trial."""
    return Program(
        "outbox",
        [
            str(PYTHON), "-m", "stack.outbox", "--smtp-port", str(settings.outbox_smtp_port),
            "--port", str(settings.outbox_port), "--folder", str(state.outbox),
        ],
        answers(settings.outbox_port, "/outbox/"),
        cwd=CHECKOUT,
    )  # fmt: skip


def gateway_program(settings: Settings, state: State) -> Program:
    """nginx. Writes its configuration. As root its workers are `nobody`, who is given a copy of the site if need be."""
    site = FRONTEND / "dist"
    main = ""
    if state.account:
        main = f"user {state.account.name} {grp.getgrgid(state.account.gid).gr_name};"
        if not can(state.account, "-r", site / "index.html"):
            copy = state.folder / "site"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(site, copy)
            site = copy
    values = {
        "GATEWAY_MAIN": main,
        "GATEWAY_RUN": str(state.gateway),
        "GATEWAY_ACCESS_LOG": str(state.logs / "gateway-access.log"),
        "GATEWAY_ERROR_LOG": "stderr crit",
        "GATEWAY_LISTEN": f"[{settings.bind}]:{settings.port}"
        if ":" in settings.bind
        else f"{settings.bind}:{settings.port}",
        "GATEWAY_TLS": "",
        "GATEWAY_NAMES": host_names(settings.bind, [*settings.hosts, host_of(settings.public_url)]),
        "GATEWAY_PUBLIC_URL": settings.public_url,
        "GATEWAY_SECURITY_CONTACT": settings.security_contact,
        "GATEWAY_SECURITY_EXPIRES": security_expiry(datetime.now(UTC)),
        "GATEWAY_TRUSTED_PROXIES": " ".join(f"set_real_ip_from {one};" for one in settings.trusted_proxies),
        "GATEWAY_RESOLVER": "",
        "GATEWAY_COVENANT": f"127.0.0.1:{settings.covenant_port}",
        "GATEWAY_PAIRING": f"127.0.0.1:{settings.pairing_port}",
        "GATEWAY_IDENTITY": f"127.0.0.1:{settings.identity_port}" if settings.has_own_issuer else NOBODY,
        "GATEWAY_OUTBOX": f"127.0.0.1:{settings.outbox_port}" if settings.has_outbox else NOBODY,
        "GATEWAY_ISSUER": settings.issuer,
        "GATEWAY_CLIENT": settings.site_client,
        "GATEWAY_SITE": str(site),
        "GATEWAY_RATE": str(settings.rate),
        "GATEWAY_BURST": str(settings.burst),
        "GATEWAY_BODY": settings.body_limit,
    }
    configuration = state.gateway / "nginx.conf"
    configuration.write_text(render(values))
    binary = settings.nginx or str(nginx_binary())
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.bind, settings.bind)  # noqa: S104
    return Program(
        "gateway",
        [binary, "-p", str(state.gateway), "-e", "stderr", "-c", str(configuration)],
        answers(settings.port, "/en/", host=host),
    )


def database_environment(cluster: Cluster | None, settings: Settings, state: State) -> dict[str, str]:
    """The addresses of the databases; those of the embedded server are made, with their roles, where missing."""
    values: dict[str, str] = {}
    for name in ("covenant", "pairing"):
        values[f"{name.upper()}_PUBLIC_URL"] = settings.public_url
        variable = f"{name.upper()}_DATABASE_URL"
        if variable in settings.database_urls:
            values[variable] = settings.database_urls[variable]
        elif cluster is not None:
            password = state.password(name)
            cluster.create_database(name, owner=name, password=password)
            values[variable] = cluster.url(name, name, password)
    values["PAIRING_COVENANT_API_URL"] = f"http://127.0.0.1:{settings.covenant_port}/api/covenant/v1"
    if settings.has_own_issuer:
        values |= _identity_environment(cluster, settings, state)
    for service in ("COVENANT", "PAIRING"):
        values |= _signing_in(service, settings, state)
    passed = ("COVENANT_READ_DATABASE_URL", "PAIRING_READ_DATABASE_URL", "GAZETTEER_DATABASE")
    return values | {name: os.environ[name] for name in passed if os.environ.get(name)}


def _signing_in(service: str, settings: Settings, state: State) -> dict[str, str]:
    """What a service must know to verify tokens, to register clients and to send mails."""
    values = {
        "IDENTITY_ISSUER": settings.issuer,
        "IDENTITY_SITE_CLIENT": settings.site_client,
        "IDENTITY_SIGN_UP": settings.sign_up,
        "FIRST_ADMINISTRATOR": settings.first_administrator,
        "SMTP_URL": _smtp_url(settings),
        "MAIL_FROM": settings.mail_from,
    }
    if settings.has_own_issuer:
        inside = f"http://127.0.0.1:{settings.identity_port}/identity"
        values["IDENTITY_KEYS_URL"] = f"{inside}/jwks"
        values["IDENTITY_REGISTRATION_URL"] = f"{inside}/reg"
        values["IDENTITY_REGISTRATION_TOKEN"] = state.password("registration")
    return {f"{service}_{name}": value for name, value in values.items()}


def _smtp_url(settings: Settings) -> str:
    return settings.smtp_url or f"smtp://127.0.0.1:{settings.outbox_smtp_port if settings.has_outbox else 25}"


def _identity_environment(cluster: Cluster | None, settings: Settings, state: State) -> dict[str, str]:
    url = settings.database_urls.get("IDENTITY_DATABASE_URL", "")
    if not url and cluster is not None:
        password = state.password("identity")
        cluster.create_database("identity", owner="identity", password=password)
        url = cluster.url("identity", "identity", password)
    return {
        "IDENTITY_DATABASE_URL": url,
        "IDENTITY_PUBLIC_URL": settings.public_url,
        "IDENTITY_HOST": "127.0.0.1",
        "IDENTITY_PORT": str(settings.identity_port),
        "IDENTITY_REGISTRATION_TOKEN": state.password("registration"),
        "IDENTITY_SIGN_UP": settings.sign_up,
        "IDENTITY_SMTP_URL": _smtp_url(settings),
        "IDENTITY_MAIL_FROM": settings.mail_from,
        "IDENTITY_DEMO": str(DEMO_PEOPLE) if settings.is_on_trial and DEMO_PEOPLE.is_file() else "",
    }
