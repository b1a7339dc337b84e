"""What a service's worker can do: functions by name, and how often each is tried."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, LiteralString

import structlog
from procrastinate import App, BaseRetryStrategy, JobContext, RetryStrategy, SyncPsycopgConnector

from servicekit.settings import ServiceSettings

if TYPE_CHECKING:
    from servicekit.database import Database

_log = structlog.get_logger("servicekit.jobs")

# What other machines have a part in: again after 5 s, 25 s, 2 min, 10 min, 52 min and 4 h, then it is given up.
PATIENT: Final = RetryStrategy(max_attempts=6, exponential_wait=5)
# What only the database can keep from being done: again after 2 s, 4 s and so on, four minutes in all.
SOON: Final = RetryStrategy(max_attempts=7, exponential_wait=2)
# Answers that were kept so that a request can be sent twice (servicekit.writing.idempotency).
_SHARED_TIDYING: Final = ("DELETE FROM idempotency_keys WHERE created_at < now() - interval '24 hours'",)
# A job whose worker was killed under it this often is given up: it may be the job that kills it.
MOST_DEATHS: Final = 4


class Work:
    """What a job is given: the settings of the service and, from its first use on, the database.

    `is_worn` says that a job has left this process large: the worker begins anew then.
    """

    def __init__(self, settings: ServiceSettings, name: str) -> None:
        self.settings = settings
        self.is_worn = False
        self._name = name

    @cached_property
    def database(self) -> "Database":
        """The engines of this process."""
        # Not before it is needed: an idle worker stays small without it.
        from servicekit.database import Database

        return Database(self.settings, self._name)

    def dispose(self) -> None:
        """Close all connections."""
        if "database" in self.__dict__:
            self.database.dispose()


class GivenUp(Exception):
    """Raised by a job that cannot succeed however often it is tried; its text is ours and holds nothing personal."""


@dataclass(frozen=True, slots=True)
class _Task:
    run: Callable[..., None]
    given_up: Callable[..., None] | None
    is_heavy: bool


class Tasks:
    """The tasks of one service by their names.

    Names are kept in the database with each job that waits, so a name once released stays.
    """

    def __init__(self) -> None:
        # The worker puts its own connection in this place.
        self.app = App(connector=SyncPsycopgConnector())
        self._tasks: dict[str, _Task] = {}
        self.tidying: list[LiteralString] = [*_SHARED_TIDYING]

    def tidy(self, *statements: LiteralString) -> None:
        """Statements that remove what has been kept long enough; the worker runs them every hour.

        They are no jobs: an idle worker would have to bring in all that a job may need.
        """
        self.tidying += statements

    @property
    def names(self) -> frozenset[str]:
        """The names of all tasks."""
        return frozenset(self._tasks)

    def task(
        self,
        name: str,
        *,
        retry: BaseRetryStrategy,
        given_up: Callable[..., None] | None = None,
        is_heavy: bool = False,
    ) -> Callable[[Callable[..., None]], Callable[..., None]]:
        """Make `function(work, **ids)` the task of this name.

        Args:
            name: Its name in the database.
            retry: How often it is tried when it raises, and how long it waits in between. `GivenUp` ends it at once.
            given_up: Called with the same arguments when it will not be tried again. A job can be given up without
                having run to its end even once, where it takes its worker down.
            is_heavy: It needs much memory, which Python does not give back: the worker begins anew after it.
        """

        def register(function: Callable[..., None]) -> Callable[..., None]:
            self._tasks[name] = _Task(function, given_up, is_heavy)

            def run(context: JobContext, /, **ids: Any) -> None:
                self._run(name, context, ids)

            self.app.task(name=name, retry=_Patience(retry), pass_context=True)(run)
            return function

        return register

    def give_up(self, name: str, work: Work, ids: dict[str, Any]) -> None:
        """Do what is to be done when a job of this task will not be tried again."""
        task = self._tasks.get(name)
        if task is not None and task.given_up is not None:
            task.given_up(work, **ids)

    def _run(self, name: str, context: JobContext, ids: dict[str, Any]) -> None:
        work: Work = context.additional_context["work"]
        with structlog.contextvars.bound_contextvars(job=name, jobId=context.job.id, attempt=context.job.attempts + 1):
            try:
                self._tasks[name].run(work, **ids)
            except Exception as error:
                strategy = context.app.tasks[name].retry_strategy
                decision = strategy.get_retry_decision(exception=error, job=context.job) if strategy else None
                _log.warning("job_failed", again=decision is not None, **told(error))
                if decision is None:
                    self.give_up(name, work, ids)
                raise
            finally:
                work.is_worn |= self._tasks[name].is_heavy
            _log.info("job_done")


class _Patience(BaseRetryStrategy):
    """A strategy that tries nothing again that was given up."""

    def __init__(self, strategy: BaseRetryStrategy) -> None:
        self._strategy = strategy

    def get_retry_decision(self, *, exception: BaseException, job: Any) -> Any:
        if isinstance(exception, GivenUp):
            return None
        return self._strategy.get_retry_decision(exception=exception, job=job)


def told(error: BaseException) -> dict[str, Any]:
    """What a log may hold of an error of a job: where it came from, and not its words, which can quote addresses."""
    if isinstance(error, GivenUp):
        return {"kind": "GivenUp", "reason": str(error)}
    sqlstate = getattr(getattr(error, "orig", error), "sqlstate", None)
    stack = "".join(traceback.format_tb(error.__traceback__))
    return {"kind": type(error).__name__, **({"sqlstate": sqlstate} if sqlstate else {}), "stack": stack}
