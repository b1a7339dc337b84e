"""One JSON object a line on standard output, whatever is in the fields; every record knows its request."""

import logging
import sys
from typing import Any

import structlog
from structlog.types import EventDict

# Names of fields whose value must never reach a log, wherever they turn up.
_PRIVATE = frozenset({"authorization", "cookie", "password", "token", "secret", "database_url", "email"})


def _mask_private(_logger: Any, _method: str, record: EventDict) -> EventDict:
    for name in record:
        if name.lower() in _PRIVATE:
            record[name] = "***"
    return record


def configure_logging(service: str, level: str) -> None:
    """Send structlog's and the standard library's records to standard output as JSON lines."""

    def add_service(_logger: Any, _method: str, record: EventDict) -> EventDict:
        record["service"] = service
        return record

    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        add_service,
        _mask_private,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(ensure_ascii=True),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # The application writes its own access record, with the request id.
    logging.getLogger("uvicorn.access").disabled = True
    for name in ("uvicorn", "uvicorn.error", "alembic"):
        logging.getLogger(name).handlers[:] = []
        logging.getLogger(name).propagate = True
