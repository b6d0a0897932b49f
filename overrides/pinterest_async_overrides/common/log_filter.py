"""Masks secrets in what this library and those under it log: httpx logs each URL whole, signatures included.

A filter on their loggers alone: handlers, levels and everybody else's loggers stay as they are.
"""

from __future__ import annotations

import logging
from typing import Final

# A filter holds for the very logger it is on, not for those below it.
LOGGERS: Final = (
    "pinterest_async.bulk",
    "pinterest_async.files",
    "pinterest_async.hooks",
    "pinterest_async.limits",
    "pinterest_async.oauth",
    "pinterest_async.retry",
    "pinterest_async.workflows",
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "hpack.hpack",
    "hpack.table",
    "aiohttp.client",
    "aiohttp.internal",
    "redis.asyncio.connection",
    "redis.connection",
    "redis.credentials",
    "push_response",
)
"""Every logger that what the client does can reach, found by logging all of it."""


class _Masking(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        from pinterest_async_overrides.common.redaction import (
            mask_all,  # its patterns take time, and most logs stay silent
        )

        try:
            text = record.getMessage()
        except Exception:  # arguments that do not fit the message: logging itself will say so
            return True
        if (masked := mask_all(text)) != text:
            record.msg, record.args = masked, None
        if record.exc_info and not record.exc_text:
            trace = _FORMATTER.formatException(record.exc_info)
            if (masked := mask_all(trace)) != trace:
                record.exc_text, record.exc_info = masked, None
        return True


_FORMATTER: Final = logging.Formatter()
_FILTER: Final = _Masking()
_wanted = True


def mask_logs() -> None:
    """Mask secrets in the logs of this library and of httpx, httpcore, hpack, aiohttp and redis: on by default.

    Any client and any OAuth that is made switches it on, unless `unmask_logs()` was called. Doing it twice is doing it
    once.
    """
    global _wanted
    _wanted = True
    install()


def unmask_logs() -> None:
    """Take the masking off again, also for clients that are made later."""
    global _wanted
    _wanted = False
    for name in LOGGERS:
        logging.getLogger(name).removeFilter(_FILTER)


def install() -> None:
    """What each client does when it is made."""
    if not _wanted:
        return
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
