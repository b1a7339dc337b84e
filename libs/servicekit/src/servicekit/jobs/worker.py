"""The worker process of a service: takes jobs from its database until it is told to stop."""

import asyncio
import contextlib
import logging
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.app import WorkerOptions
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job, Status
from psycopg_pool import PoolTimeout
from sqlalchemy import make_url

from servicekit.jobs.tasks import MOST_DEATHS, Tasks, Work, told
from servicekit.settings import ServiceSettings

_log = structlog.get_logger("servicekit.jobs")

# A long job must not keep mail from being sent.
_JOBS_AT_A_TIME: Final = 2
# Finished jobs are kept for looking into, then removed.
KEPT_HOURS: Final = 7 * 24
_TIDIED_EVERY_SECONDS: Final = 3600.0
_WAITING: Final = (
    "SELECT count(*) AS waiting FROM procrastinate_jobs WHERE status = 'todo' "
    "AND (scheduled_at IS NULL OR scheduled_at <= now())"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How often a worker says that it lives, when it is taken for dead, how often it looks without being told; seconds.

    A worker whose process is gone is taken for dead like one that hangs: its jobs are done again then.
    """

    heartbeat: float = 2.0
    stalled_after: float = 10.0
    polling: float = 5.0


# Exit code of a worker that wants to begin anew as the same process.
RENEW: Final = 75


def run_worker(
    tasks: Tasks,
    settings: ServiceSettings,
    service: str,
    *,
    alive: Path | None = None,
    pace: Pace | None = None,
    until_idle: bool = False,
) -> int:
    """Work until SIGTERM or SIGINT, then let running jobs end. Returns the exit code, RENEW after a heavy job.

    Args:
        tasks: What can be done.
        settings: The service's own.
        service: Name in logs and at the database.
        alive: A file that gets this process's number with every heartbeat; gone when it has ended in order.
        pace: Other times than usual.
        until_idle: End when nothing is left to be done now.
    """
    # The library's records name the arguments of jobs; what is worth knowing of a job is written by Tasks.
    logging.getLogger("procrastinate.worker").addFilter(_is_not_about_a_job)
    logging.getLogger("procrastinate").setLevel(logging.WARNING)
    work = Work(settings, f"{service} job")
    try:
        code = asyncio.run(_work(tasks, work, service, alive, pace or Pace(), until_idle))
    except (ConnectorException, PoolTimeout, OSError) as error:
        _log.error("worker_failed", **told(error))
        code = 1
    finally:
        work.dispose()
    if alive is not None and code != RENEW:
        alive.unlink(missing_ok=True)
    return code


async def _work(tasks: Tasks, work: Work, service: str, alive: Path | None, pace: Pace, until_idle: bool) -> int:
    url = make_url(work.settings.database_url.get_secret_value()).set(drivername="postgresql")
    connector = PsycopgConnector(
        conninfo=url.render_as_string(hide_password=False),
        min_size=1,
        max_size=2,
        timeout=10,
        kwargs={"connect_timeout": 5, "application_name": f"{service} queue", "options": "-c timezone=UTC"},
    )
    options: WorkerOptions = {
        "name": service,
        "concurrency": _JOBS_AT_A_TIME,
        "fetch_job_polling_interval": pace.polling,
        "update_heartbeat_interval": pace.heartbeat,
        "stalled_worker_timeout": pace.stalled_after,
        "additional_context": {"work": work},
        "install_signal_handlers": False,
    }
    with tasks.app.replace_connector(connector) as app:
        async with app.open_async():
            if until_idle:
                await _work_until_idle(tasks, app, work, pace, options)
                return 0
            return await _work_until_asked(tasks, app, work, alive, pace, options)


async def _work_until_asked(
    tasks: Tasks, app: App, work: Work, alive: Path | None, pace: Pace, options: WorkerOptions
) -> int:
    """Answers with the exit code: the database ends it too, and a heavy job."""
    worker = asyncio.ensure_future(app.run_worker_async(**options))
    beside = asyncio.ensure_future(_look_after(tasks, app, work, alive, pace))
    asked = False

    def ask() -> None:
        nonlocal asked
        asked = True
        # It takes no new job then, and ends with the running ones.
        worker.cancel()

    for one in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(one, ask)
    _log.info("worker_started", jobsAtATime=_JOBS_AT_A_TIME)
    await asyncio.wait([worker, beside], return_when=asyncio.FIRST_COMPLETED)
    worker.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await worker
    # Until then it has gone on saying that the process lives.
    beside.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await beside
    is_renewed = work.is_worn and not asked
    _log.info("worker_stopped", asked=asked, renewed=is_renewed)
    return RENEW if is_renewed else int(not asked)


async def _work_until_idle(tasks: Tasks, app: App, work: Work, pace: Pace, options: WorkerOptions) -> None:
    await _tidy(tasks, app)
    at_once: WorkerOptions = {**options, "wait": False}
    waiting = 1
    while waiting:
        await _take_up_stalled(tasks, app, work, pace)
        await app.run_worker_async(**at_once)
        waiting = (await app.connector.execute_query_one_async(_WAITING))["waiting"]


async def _look_after(tasks: Tasks, app: App, work: Work, alive: Path | None, pace: Pace) -> None:
    """Say that the process lives, take up the jobs of workers that do not, and remove what is old.

    Ends when a job has left the process large.
    """
    tidy_at = time.monotonic()
    while not work.is_worn:
        await _take_up_stalled(tasks, app, work, pace)
        if time.monotonic() >= tidy_at:
            tidy_at = time.monotonic() + _TIDIED_EVERY_SECONDS
            await _tidy(tasks, app)
        if alive is not None:
            _say_alive(alive)
        await asyncio.sleep(pace.heartbeat)


async def _tidy(tasks: Tasks, app: App) -> None:
    await app.job_manager.delete_old_jobs(
        nb_hours=KEPT_HOURS, include_failed=True, include_cancelled=True, include_aborted=True
    )
    for statement in tasks.tidying:
        await app.connector.execute_query_async(statement)


async def _take_up_stalled(tasks: Tasks, app: App, work: Work, pace: Pace) -> None:
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=pace.stalled_after):
        await _take_up(tasks, app, work, job)


async def _take_up(tasks: Tasks, app: App, work: Work, job: Job) -> None:
    """Let a job be done again whose worker is gone, unless that has happened too often."""
    again = job.attempts < MOST_DEATHS
    _log.warning("job_stalled", job=job.task_name, jobId=job.id, attempt=job.attempts + 1, again=again)
    with contextlib.suppress(ConnectorException):  # another worker was quicker
        if again:
            await app.job_manager.retry_job(job)
            return
        await app.job_manager.finish_job(job, Status.FAILED, delete_job=False)
        await asyncio.to_thread(tasks.give_up, job.task_name, work, job.task_kwargs)


def _say_alive(file: Path) -> None:
    file.write_text(f"{os.getpid()}\n", encoding="utf-8")


def _is_not_about_a_job(record: logging.LogRecord) -> bool:
    return not hasattr(record, "job")
