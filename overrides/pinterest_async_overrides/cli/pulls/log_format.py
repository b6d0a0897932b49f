"""Log output of a command on stderr, as text or JSON lines, for unattended runs."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Final, Literal

from pinterest_async_overrides.cli.exit import one_line

LogFormat = Literal["text", "json"]
LOGGER: Final = "pinterest_async"


def chosen(requested: LogFormat | None, *, terminal: bool, quiet: bool) -> LogFormat | None:
    """Return the format of the log lines: the one asked for, text where there is no terminal, none where `quiet`."""
    if requested is not None:
        return requested
    return None if terminal or quiet else "text"


@contextmanager
def lines(written: LogFormat | None) -> Generator[None]:
    """Write what the library logs from INFO on to stderr while this lasts; None writes nothing."""
    if written is None:
        yield
        return
    logger, handler = logging.getLogger(LOGGER), logging.StreamHandler(sys.stderr)
    handler.setFormatter(Json() if written == "json" else Text())
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.setLevel(before)
        logger.removeHandler(handler)


class Text(logging.Formatter):
    """Time (UTC), level and message on one line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        return f"{moment(record)} {record.levelname} {one_line(record.getMessage())}"


class Json(logging.Formatter):
    """One JSON object: `time` (UTC, ISO 8601), `level`, `logger`, `message`, and `error` where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        fields = {
            "time": moment(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": one_line(record.getMessage()),
        }
        if record.exc_info and record.exc_info[0] is not None:
            fields["error"] = one_line(f"{record.exc_info[0].__name__}: {record.exc_info[1]}")
        elif record.exc_text:  # the masking of secrets leaves the text alone
            fields["error"] = one_line(record.exc_text.splitlines()[-1])
        return json.dumps(fields)


def moment(record: logging.LogRecord) -> str:
    """Return when a record was made, in UTC."""
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
