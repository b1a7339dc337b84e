"""Bringing the platform up, from whatever state the machine is in, and keeping it up."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Sequence

from stack import signals
from stack.console import Interrupted, Refusal, say
from stack.environment import (
    LOCK,
    STAMPS,
    VENV,
    clients_chain,
    gazetteer_chain,
    identity_chain,
    rules_chain,
    site_chain,
)
from stack.postgres import Cluster, PostgresError
from stack.programs import (
    DEMO_PEOPLE,
    SERVICES,
    WORKERS,
    database_environment,
    gateway_program,
    identity_program,
    outbox_program,
    postgres_program,
    service_program,
    worker_program,
)
from stack.settings import CHECKOUT, Settings, is_taken
from stack.state import State
from stack.steps import Stamps, Step, fingerprint, run_chains, sources
from stack.supervisor import Supervisor

_READY_SECONDS = 60.0
_DEMO = {"covenant-api": "demo/covenant", "pairing-api": "demo/pairing"}


def prepare(state: State, *, whole: bool = False) -> None:
    """Build what is not up to date: gazetteer, npm packages, site; as a whole also what only checks and tests need."""
    chains = [gazetteer_chain(), site_chain(state.run), identity_chain(state.run)]
    if whole:
        chains += [rules_chain(state.run), clients_chain(state.run)]
    run_chains(chains, Stamps(STAMPS), state.logs)


def make_way(settings: Settings, state: State) -> None:
    """Stop what an earlier launcher left running, and raise Refusal where a port is taken all the same."""
    Supervisor(state).clear_left_overs()
    wanted = [
        ("IUC_PORT", settings.bind, settings.port),
        ("IUC_COVENANT_PORT", "127.0.0.1", settings.covenant_port),
        ("IUC_PAIRING_PORT", "127.0.0.1", settings.pairing_port),
    ]
    if settings.has_own_issuer:
        wanted.append(("IUC_IDENTITY_PORT", "127.0.0.1", settings.identity_port))
    if settings.has_outbox:
        wanted.append(("IUC_OUTBOX_PORT", "127.0.0.1", settings.outbox_port))
        wanted.append(("IUC_OUTBOX_SMTP_PORT", "127.0.0.1", settings.outbox_smtp_port))
    if settings.own_databases:
        wanted.append(("IUC_POSTGRES_PORT", "127.0.0.1", settings.postgres_port))
    for name, address, port in wanted:
        if is_taken(address, port):
            raise Refusal(f"port {port} is taken by another program; choose another one with {name}")


def run_platform(settings: Settings, state: State, meanwhile: Callable[[Supervisor], int]) -> int:
    """Start everything, do something meanwhile, stop everything. Returns the exit code.

    The caller has locked the state, made the ports free and set everything up.
    """
    supervisor = Supervisor(state)
    try:
        state.make_state()
        for old in state.halted.iterdir():
            old.unlink()
        cluster = _start_postgres(settings, state, supervisor)
        state.write_settings(database_environment(cluster, settings, state))
        # These two need no migration of the launcher's, so they start while that runs.
        around = []
        if settings.has_outbox:
            around.append(outbox_program(settings, state))
        if settings.has_own_issuer:
            around.append(identity_program(settings, state))
        for program in around:
            supervisor.add(program)
        migrated = _migrate_and_load(settings, state)
        for name in SERVICES:
            supervisor.add(service_program(name, settings, state))
        for name in WORKERS:
            supervisor.add(worker_program(name, state))
        supervisor.add(gateway_program(settings, state))
        everything = [*SERVICES, *WORKERS, *(program.name for program in around), "gateway"]
        try:
            supervisor.wait_until_ready(everything, _READY_SECONDS)
        except Refusal:
            if migrated:
                raise
            # A database that was changed behind the launcher's back is not at the newest migration.
            _migrate_and_load(settings, state, always=True)
            supervisor.wait_until_ready(everything, _READY_SECONDS)
        return meanwhile(supervisor)
    except PostgresError as error:
        raise Refusal(str(error)) from None
    finally:
        supervisor.stop_all()


def stay(settings: Settings) -> Callable[[Supervisor], int]:
    """For `run_platform`: say the address and keep everything running until a signal comes."""

    def watch(supervisor: Supervisor) -> int:
        say(f"The platform is up: {settings.address}   (Ctrl-C stops it)")
        for line in _ways_in(settings):
            say(line)
        supervisor.keep_running()
        say("Stopping …")
        return 0

    return watch


def _ways_in(settings: Settings) -> list[str]:
    """Where to sign in, as whom, and where the mails go."""
    if not settings.has_own_issuer:
        return [f"People sign in at {settings.issuer}"]
    lines = []
    if settings.is_on_trial and DEMO_PEOPLE.is_file():
        lines.append(f"Sign in: {settings.address}en/my   (the sign-in page shows the demonstration accounts)")
    else:
        lines.append(f"Sign in: {settings.address}en/my")
    if settings.has_outbox:
        lines.append(f"Mails:   {settings.address}outbox/")
    elif not settings.smtp_url:
        lines.append("No mail server is set (IUC_SMTP_URL), so nobody can make an account or reset a password.")
    return lines


def _start_postgres(settings: Settings, state: State, supervisor: Supervisor) -> Cluster | None:
    if not settings.own_databases:
        return None
    cluster = Cluster(
        state.postgres, settings.postgres_port, state.password("postgres"), log=state.logs / "postgres.log"
    )
    if not cluster.is_initialised():
        say("Database server: first start …")
    cluster.initialise()
    supervisor.add(postgres_program(cluster))
    supervisor.wait_until_ready(["postgres"], 120)
    return cluster


def _migrate_and_load(settings: Settings, state: State, *, always: bool = False) -> bool:
    """Bring the databases to the newest migration, and load the demonstration data the first time.

    Left out where neither the databases nor the code have changed; answers whether anything was done.
    """
    environment = {"IUC_SETTINGS_FILE": str(state.settings_file)}
    chains: list[list[Step]] = []
    for name in SERVICES:
        command = str(VENV / "bin" / name)
        code = [CHECKOUT / "services" / name / "src", CHECKOUT / "libs" / "servicekit" / "src"]
        embedded = f"{name.split('-')[0].upper()}_DATABASE_URL" not in settings.database_urls
        current = fingerprint(state.mark(), LOCK, *(file for folder in code for file in sources(folder)))
        chain = [
            Step(
                f"migrate-{name}", f"Database of {name}", [command, "migrate"], CHECKOUT, environment,
                inputs=current if embedded and not always else None,
            )
        ]  # fmt: skip
        demo = CHECKOUT / _DEMO[name]
        if settings.demo and demo.is_dir():
            # Roles for the demonstration's accounts, which are made where only this machine reaches the platform.
            has_people = settings.is_on_trial and DEMO_PEOPLE.is_file()
            load = [command, "load-demo", str(demo), *(["--people", str(DEMO_PEOPLE)] if has_people else [])]
            chain.append(
                Step(
                    f"demo-{name}", f"Demonstration data of {name}", load, CHECKOUT, environment, inputs=state.mark()
                )
            )  # fmt: skip
        chains.append(chain)
    return run_chains(chains, Stamps(state.stamps), state.logs)


def run_beside(settings: Settings, state: State, command: Sequence[str]) -> Callable[[Supervisor], int]:
    """For `run_platform`: run a command while everything is up; its exit code is the result."""

    def run(supervisor: Supervisor) -> int:
        environment = {
            **os.environ,
            "IUC_URL": settings.address.rstrip("/"),
            "IUC_SETTINGS_FILE": str(state.settings_file),
        }
        with subprocess.Popen(list(command), env=environment) as process:
            while process.poll() is None:
                if signals.is_asked_to_end():
                    process.terminate()
                    process.wait()
                    raise Interrupted
                supervisor.tick()
                time.sleep(0.05)
            return process.returncode

    return run
