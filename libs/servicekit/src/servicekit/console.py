"""The console command of a service: serve, work, migrate, load-demo, openapi, and what the service adds.

Exit codes: 0 done; 1 refused or failed, with one clear line on standard error; 2 wrong usage.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from servicekit.database import Database
from servicekit.members.demonstration import DemonstrationError, load_people
from servicekit.members.directory import Directory
from servicekit.settings import ServiceSettings, settings_file


class CommandError(Exception):
    """What a person at the console is told, in one line."""


@dataclass(frozen=True, kw_only=True)
class Service:
    """What the console command needs to know of a service."""

    name: str
    package: str
    env_prefix: str
    application: str
    create_application: Callable[[ServiceSettings], FastAPI]
    settings: Callable[[], ServiceSettings]
    load_reference: Callable[[Session], str]
    load_demo: Callable[[Session, Path], str]
    worker: str
    directory: Directory | None = None


@dataclass(frozen=True, kw_only=True)
class Command:
    """A subcommand that a service adds."""

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Database], int]


@dataclass(frozen=True, kw_only=True)
class OfflineCommand:
    """A subcommand that a service adds and that needs neither its settings nor its database."""

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def say(line: str) -> None:
    """One line for the person at the console."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _settings(service: Service) -> ServiceSettings:
    try:
        return service.settings()
    except OSError as error:
        raise CommandError(f"the secret file {error.filename} cannot be read: {error.strerror}") from None
    except ValidationError as error:
        raise CommandError("; ".join(_setting_error(service, one) for one in error.errors())) from None


def _setting_error(service: Service, error: Any) -> str:
    name = f"{service.env_prefix}{error['loc'][0]}".upper()
    if error["type"] == "missing":
        return f"{name} is not set, and no running platform was found ({settings_file()})"
    return f"{name}: {str(error['msg']).removeprefix('Value error, ')}"


def _parser(service: Service, commands: Sequence[Command | OfflineCommand]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=service.name)
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    serve = subparsers.add_parser("serve", help="serve the API")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--workers", type=int, default=1)
    work = subparsers.add_parser("work", help="do the jobs that wait in the database, until told to stop")
    work.add_argument("--alive", metavar="FILE", help="a file to write the process number to with every heartbeat")
    subparsers.add_parser("migrate", help="bring the database to the newest migration, with its reference data")
    demo = subparsers.add_parser("load-demo", help="load demonstration data; again changes nothing")
    demo.add_argument("folder", type=Path)
    demo.add_argument("--people", type=Path, metavar="FILE", help="and the organisations and roles of this file")
    subparsers.add_parser("openapi", help="print the OpenAPI document")
    for command in commands:
        command.add_arguments(subparsers.add_parser(command.name, help=command.help))
    return parser


def _serve(service: Service, arguments: argparse.Namespace) -> None:
    _settings(service)  # a missing setting is one clear line here, not a stack from a worker
    uvicorn.run(
        service.application,
        factory=True,
        host=arguments.host,
        port=arguments.port,
        workers=arguments.workers,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=True,
        # The gateway is the only client and sets these itself; nothing else is believed.
        proxy_headers=False,
        timeout_graceful_shutdown=10,
        timeout_keep_alive=30,
    )


def _load_demo(service: Service, session: Session, arguments: argparse.Namespace) -> str:
    line = service.load_demo(session, arguments.folder)
    if arguments.people is None or service.directory is None:
        return line
    try:
        people = load_people(session, service.directory, service.name.removesuffix("-api"), arguments.people)
    except DemonstrationError as error:
        raise CommandError(str(error)) from None
    return f"{line}; {people}"


def _work(service: Service, arguments: argparse.Namespace) -> None:
    """Become the worker. It is another program, which needs no web server and stays small without it."""
    _settings(service)
    options = ["--alive", arguments.alive] if arguments.alive else []
    os.execv(sys.executable, [sys.executable, "-m", service.worker, *options])  # noqa: S606 - no shell


def _with_session(service: Service, work: Callable[[Session], str]) -> None:
    database = Database(_settings(service), service.name)
    try:
        with database.transaction() as session:
            line = work(session)
        say(line)
    finally:
        database.dispose()


def _migrate(service: Service) -> None:
    # Whatever else a command does, it needs none of Alembic.
    from servicekit import migrations

    try:
        migrations.migrate(service.package, _settings(service).database_url.get_secret_value())
    except migrations.MigrationsBusyError as error:
        raise CommandError(str(error)) from None
    _with_session(service, service.load_reference)


def _document(service: Service) -> dict[str, Any]:
    # The document does not depend on settings, so it can be printed without a platform.
    placeholder = ServiceSettings.model_validate({"database_url": "postgresql+psycopg://localhost/none"})
    return service.create_application(placeholder).openapi()


def run(
    service: Service, commands: Sequence[Command | OfflineCommand] = (), arguments: Sequence[str] | None = None
) -> int:
    """Run the command line; returns the exit code."""
    parsed = _parser(service, commands).parse_args(arguments)
    try:
        match parsed.command:
            case "serve":
                _serve(service, parsed)
            case "work":
                _work(service, parsed)
            case "migrate":
                _migrate(service)
            case "load-demo":
                _with_session(service, lambda session: _load_demo(service, session, parsed))
            case "openapi":
                say(json.dumps(_document(service), indent=2, ensure_ascii=False))
            case name:
                command = next(one for one in commands if one.name == name)
                if isinstance(command, OfflineCommand):
                    return command.run(parsed)
                database = Database(_settings(service), f"{service.name} {name}")
                try:
                    return command.run(parsed, database)
                finally:
                    database.dispose()
    except CommandError as error:
        sys.stderr.write(f"{service.name}: {error}\n")
        return 1
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or type(error).__name__).strip().splitlines()[0]
        sys.stderr.write(f"{service.name}: the database refused or did not answer: {reason}\n")
        return 1
    return 0
