"""Log filter that masks secrets of this library and those under it: httpx logs whole URLs, signatures included.

It is set on their loggers alone: handlers, levels and all other loggers are unchanged.
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
_installed = True


def mask_logs() -> None:
    """Mask secrets in the logs of this library and of httpx, httpcore, hpack, aiohttp and redis: on by default.

    Making a client or an OAuth switches it on, unless `unmask_logs()` was called. A second call changes nothing.
    """
    global _installed
    _installed = True
    install()


def unmask_logs() -> None:
    """Remove the masking, also for clients that are made later."""
    global _installed
    _installed = False
    for name in LOGGERS:
        logging.getLogger(name).removeFilter(_FILTER)


def install() -> None:
    """Switch the masking on when a client is made, unless it was switched off."""
    if not _installed:
        return
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
