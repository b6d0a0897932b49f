"""Lock file between processes of one machine, released by the system when its holder dies."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from pinterest_async_overrides.auth.token import TokenStoreError
from pinterest_async_overrides.errors import ConfigurationError

_POLL: Final = 0.05


@asynccontextmanager
async def process_lock(path: Path, timeout: float) -> AsyncGenerator[None]:
    """Hold the lock file; raises TokenStoreError where another process does for longer than `timeout` seconds."""
    try:
        from filelock import FileLock, Timeout
    except ImportError:
        raise ConfigurationError("a lock between processes needs filelock: pip install filelock") from None

    def attempt() -> bool:
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock.acquire(blocking=False)
        except Timeout:
            return False
        except OSError as error:  # a link prepared in its place is among them
            raise TokenStoreError(f"{path} cannot be locked: {error.strerror or error}") from None
        return True

    # One thread asks and another may let go. A try never blocks: a caller who gives up leaves no lock behind.
    lock = FileLock(path, thread_local=False, mode=0o600)
    loop = asyncio.get_running_loop()
    end = loop.time() + timeout
    try:
        while not await asyncio.to_thread(attempt):
            if loop.time() >= end:
                raise TokenStoreError(f"another process has held {path} for {timeout:g} s")
            await asyncio.sleep(_POLL)
        yield
    finally:
        lock.release()
