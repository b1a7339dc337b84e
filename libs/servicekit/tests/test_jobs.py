"""Jobs in a real database: there exactly where the transaction was committed, done once, given up with a word."""

import logging
import os
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from procrastinate import RetryStrategy
from sqlalchemy import text

from servicekit.database import Database
from servicekit.jobs.deferring import defer
from servicekit.jobs.schema import LAST_CHANGE
from servicekit.jobs.tasks import MOST_DEATHS, GivenUp, Tasks, Work
from servicekit.jobs.worker import RENEW, Pace, run_worker
from servicekit.settings import ServiceSettings

ADDRESS = "somebody@example.org"
STATUSES = "SELECT task_name, status::text, attempts FROM procrastinate_jobs ORDER BY id"


@pytest.fixture
def done() -> list[Any]:
    """What the jobs of a test did."""
    return []


@pytest.fixture
def tasks(done: list[Any]) -> Tasks:
    """Tasks that succeed, fail with somebody's address, or give up."""
    tasks = Tasks()
    at_once = RetryStrategy(max_attempts=2, wait=0, exponential_wait=0)

    @tasks.task("note", retry=at_once)
    def note(work: Work, *, record_id: str) -> None:
        done.append(record_id)

    @tasks.task("fail", retry=at_once, given_up=lambda work, record_id: done.append(f"given up {record_id}"))
    def fail(work: Work, *, record_id: str) -> None:
        done.append(f"tried {record_id}")
        raise ValueError(f"{ADDRESS} is unknown")

    @tasks.task("refuse", retry=at_once, given_up=lambda work, record_id: done.append("given up"))
    def refuse(work: Work, *, record_id: str) -> None:
        raise GivenUp("mail is not configured")

    @tasks.task("carry", retry=at_once, is_heavy=True)
    def carry(work: Work, *, record_id: str) -> None:
        done.append(record_id)

    return tasks


@pytest.fixture
def settings(pairing_url: str) -> ServiceSettings:
    return ServiceSettings.model_validate({"database_url": pairing_url, "log_level": "info"})


@pytest.fixture
def database(pairing_database: Database) -> Database:
    return pairing_database


def statuses(database: Database) -> list[tuple[str, str, int]]:
    with database.transaction() as session:
        return [(row[0], row[1], row[2]) for row in session.execute(text(STATUSES))]


def test_a_job_of_a_committed_transaction_is_done_and_that_of_one_rolled_back_does_not_exist(
    database: Database, tasks: Tasks, settings: ServiceSettings, done: list[Any]
) -> None:
    with database.transaction() as session:
        defer(session, "note", record_id="kept")
        with database.transaction() as other:
            assert other.execute(text(STATUSES)).all() == []  # nobody sees it yet
    with database.transaction() as session:
        defer(session, "note", record_id="lost")
        session.rollback()
    assert run_worker(tasks, settings, "test", until_idle=True) == 0
    assert done == ["kept"]
    assert statuses(database) == [("note", "succeeded", 1)]


def test_a_job_that_fails_is_tried_again_and_then_given_up_without_a_word_of_what_it_was_about(
    database: Database,
    tasks: Tasks,
    settings: ServiceSettings,
    done: list[Any],
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with database.transaction() as session:
        defer(session, "fail", record_id="one")
    with caplog.at_level(logging.DEBUG):
        for _ in range(3):
            run_worker(tasks, settings, "test", until_idle=True)
    assert done == ["tried one", "tried one", "tried one", "given up one"]
    assert statuses(database) == [("fail", "failed", 3)]
    said = caplog.text + capsys.readouterr().out
    assert "ValueError" in said
    assert ADDRESS not in said
    assert "record_id" not in said


def test_a_job_that_gives_up_is_not_tried_again(
    database: Database, tasks: Tasks, settings: ServiceSettings, done: list[Any]
) -> None:
    with database.transaction() as session:
        defer(session, "refuse", record_id="one")
    run_worker(tasks, settings, "test", until_idle=True)
    assert done == ["given up"]
    assert statuses(database) == [("refuse", "failed", 1)]


def test_a_job_whose_worker_is_gone_is_done_again_but_not_for_ever(
    database: Database, tasks: Tasks, settings: ServiceSettings, done: list[Any]
) -> None:
    with database.transaction() as session:
        defer(session, "note", record_id="again")
        defer(session, "fail", record_id="deadly")
        # As a killed worker leaves them.
        session.execute(text("UPDATE procrastinate_jobs SET status = 'doing'"))
        session.execute(
            text("UPDATE procrastinate_jobs SET attempts = :many WHERE task_name = 'fail'"), {"many": MOST_DEATHS}
        )
    run_worker(tasks, settings, "test", until_idle=True)
    run_worker(tasks, settings, "test", until_idle=True)
    assert done == ["given up deadly", "again"]


def test_a_worker_begins_anew_after_a_job_that_leaves_it_large(
    database: Database, tasks: Tasks, settings: ServiceSettings, done: list[Any], tmp_path: Path
) -> None:
    with database.transaction() as session:
        defer(session, "note", record_id="light")
        defer(session, "carry", record_id="heavy")
    alive = tmp_path / "alive"
    assert run_worker(tasks, settings, "test", alive=alive, pace=Pace(heartbeat=0.05)) == RENEW
    assert sorted(done) == ["heavy", "light"]
    assert alive.read_text() == f"{os.getpid()}\n"


def test_the_tables_are_those_of_the_library_that_is_installed() -> None:
    scripts = [Path(one.name).name for one in files("procrastinate.sql.migrations").iterdir()]
    # A newer one: add a migration to each service that runs it, and name it as LAST_CHANGE.
    assert max(one for one in scripts if one.endswith(".sql")) == LAST_CHANGE


def test_an_argument_that_is_no_identifier_is_refused(database: Database) -> None:
    with database.transaction() as session, pytest.raises(ValueError, match="no identifier"):
        defer(session, "note", record_id=ADDRESS)
