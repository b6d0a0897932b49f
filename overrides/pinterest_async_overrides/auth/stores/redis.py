"""Token store in Redis, for processes on any number of hosts; one renews at a time, by a lock that expires."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.auth.token import Token, TokenStoreError
from pinterest_async_overrides.common.extras import missing_extra
from pinterest_async_overrides.common.secrets import Secret

if TYPE_CHECKING:
    from redis.asyncio import Redis

_POLL: Final = 0.05
_TIMEOUT: Final = 10.0

# Only the holder lets go: the lock of one that was too slow may be another's by now.
_LET_GO: Final = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"


class RedisTokenStore:
    """Keeps the token under `key`; needs the `redis` extra.

    `redis` is an address such as `redis://host:6379/0`, for which a connection is opened when it is needed and closed
    again, or a `redis.asyncio.Redis` of yours. The lock beside it lasts `lock_seconds` at most: longer than any
    renewal, and no longer when a process died.
    """

    def __init__(self, redis: str | Redis, key: str = "pinterest-async:token", *, lock_seconds: float = 120.0) -> None:
        self._redis, self._key, self._lock_seconds = redis, key, lock_seconds

    @property
    def identity(self) -> str:
        """A short hash of the key: the name of the user whose token is kept there."""
        return hashlib.sha256(self._key.encode()).hexdigest()[:16]

    async def load(self) -> Token | None:
        """Return the stored token; None if there is none."""
        async with self._connected() as redis:
            written = _masked(await redis.get(self._key))
        try:
            return Token.from_json(written)
        except ValueError as error:
            raise TokenStoreError(f"the key {self._key} holds no token but {error}; it was left as it is") from None

    async def save(self, token: Token) -> None:
        """Replace the stored token."""
        async with self._connected() as redis:
            await redis.set(self._key, token.to_json())

    async def delete(self) -> None:
        """Remove the stored token; no error if there is none."""
        async with self._connected() as redis:
            await redis.delete(self._key)

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        """Hold the lock, for `lock_seconds` at most."""
        name, lock_value = f"{self._key}:lock", secrets.token_hex(16)
        loop = asyncio.get_running_loop()
        end = loop.time() + self._lock_seconds + 1
        async with self._connected() as redis:
            try:
                while not await redis.set(name, lock_value, nx=True, px=int(self._lock_seconds * 1000)):
                    if loop.time() >= end:
                        raise TokenStoreError(f"another process has held {name} for {self._lock_seconds:g} s")
                    await asyncio.sleep(_POLL)
                yield
            finally:
                # What was done under the lock is done: where Redis is gone, the lock ends by itself.
                with suppress(Exception):
                    await redis.eval(_LET_GO, 1, name, lock_value)

    def _connected(self) -> AbstractAsyncContextManager[Any]:
        if not isinstance(self._redis, str):
            return nullcontext(self._redis)
        try:
            from redis.asyncio import Redis
        except ImportError:
            raise missing_extra("RedisTokenStore", "redis") from None
        return Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
            self._redis, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT
        )

    def __repr__(self) -> str:
        return f"RedisTokenStore(key={self._key!r})"


def _masked(value: str | bytes | None) -> Secret:
    """Return Redis' value as text, whether the client decodes or not."""
    return Secret(value.decode("utf-8", "replace") if isinstance(value, bytes) else value or "")
