"""Structured logs without personal data: ids, counts and kinds, never what a client wrote or who it is."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any, Literal

import structlog

PERSONAL = {"email", "phone", "name", "text", "body", "code", "address", "subject", "payload", "message"}
HIDDEN = "(left out)"


def configure(log_format: Literal["console", "json"] | None) -> None:
    """Set up logging once per process; JSON lines when asked for or when nobody watches a terminal."""
    as_json = log_format == "json" or (log_format is None and not sys.stderr.isatty())
    renderer: Any = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer()
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        leave_out_personal,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _traceback, renderer],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    # httpx logs whole URLs (Telegram's hold the bot's token); huey and socketio log what they carry.
    for noisy in ("httpx", "httpcore", "huey", "socketio", "engineio", "uvicorn.access", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def leave_out_personal(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The last line of defence: fields named like personal data are blanked whoever logs them."""
    for key in PERSONAL & event.keys():
        event[key] = HIDDEN
    return event


def _traceback(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Tracebacks without the exception's message: SQLAlchemy and pydantic put values into it."""
    raised = event.pop("exc_info", None)
    raised = sys.exc_info() if raised is True else raised
    if isinstance(raised, BaseException):
        raised = (type(raised), raised, raised.__traceback__)
    if not raised or raised[0] is None:
        return event
    frames = []
    trace = raised[2]
    while trace is not None:
        frames.append(f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
        trace = trace.tb_next
    event["exception"] = raised[0].__name__
    event["at"] = " > ".join(frames[-6:])
    return event
