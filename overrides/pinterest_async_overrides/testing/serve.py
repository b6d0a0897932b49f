"""Runner of a local Pinterest for the command line, until interrupted."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from typing import Any

from pinterest_async_overrides.testing.local_pinterest import LocalPinterest


def serve(
    port: int = 8086,
    *,
    host: str = "127.0.0.1",
    ready: Callable[[LocalPinterest], object] | None = None,
    **options: Any,
) -> None:
    """Serve on this port (0: any free one) until SIGINT or SIGTERM; call it from the main thread.

    `options` are those of `LocalPinterest`: seed, accounts, campaigns and so on. `ready` is called with the local
    Pinterest once it listens. Raises OSError if the port is taken.
    """
    over = threading.Event()
    before = {each: signal.signal(each, lambda _number, _frame: over.set()) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        with LocalPinterest(host=host, port=port, **options) as local:
            if ready is not None:
                ready(local)
            # A wait without a timeout blocks signal handlers on some systems.
            while not over.wait(0.5):
                pass
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
