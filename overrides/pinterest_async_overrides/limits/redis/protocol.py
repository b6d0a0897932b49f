"""Requests to Redis and their replies, with a timeout; anything but a valid reply is RateLimiterUnavailable."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from pinterest_async_overrides.errors import ConfigurationError, RateLimiterUnavailable, bare
from pinterest_async_overrides.limits.headers import Lesson
from pinterest_async_overrides.limits.queue.window import DRIFT
from pinterest_async_overrides.limits.redis.script import SCRIPT

if TYPE_CHECKING:
    from pinterest_async_overrides.limits.buckets import Bucket
    from pinterest_async_overrides.limits.profiles import Quota
    from pinterest_async_overrides.limits.settings import RateLimits

_MICROS: Final = 1_000_000


class Limit(Protocol):
    """Limit in a request; `calls` and `seconds` are its last values in Redis."""

    bucket: Bucket
    quota: Quota
    calls: int | None
    seconds: float


class Ended(NamedTuple):
    """Ended call, by its name and the time of its end, and what its reply says about its limits."""

    name: str
    gates: Sequence[Any]
    at: float
    lessons: Sequence[tuple[Any, int, Lesson]] = ()
    unused: bool = False


class Conversation:
    """Requests to one Redis, which is left open."""

    def __init__(self, settings: RateLimits, redis: Any) -> None:
        self._prefix, self._seconds = settings.prefix, settings.redis_timeout
        self._redis = redis
        self._clock: tuple[int, float] | None = None
        """The script's clock at its last answer, and this process' steady clock then."""
        self._script = redis.register_script(SCRIPT)

    async def ask(
        self, now: float, ended: Iterable[Ended], requests: Sequence[tuple[str, float, Sequence[Limit]]]
    ) -> list[list[int]]:
        """Request slots.

        For each of `requests` (name, seconds it may take, limits) return [0, bases] or [the full limit's number, wait].

        `now` is by the clock of those that ended.
        """
        ended = list(ended)
        gates = _Numbers()
        message = {
            # How long ago, not when: that needs no common clock, and is never too early.
            "ended": [[call.name, gates.of(call.gates), int(call.unused), _micros(now - call.at)] for call in ended],
            "lessons": [_lesson(gates, *each) for call in ended for each in call.lessons],
            "wants": [[name, _micros(lease), gates.of(limits)] for name, lease, limits in requests],
            "lease": max([_micros(lease) for _, lease, _ in requests], default=0),
        }
        answers, _ = await self._send(gates, message)
        # A limit's number within the whole conversation, as one within its call.
        places = [[0, *gates.of(limits)] for _, _, limits in requests]
        return [[place.index(first), *rest] for (first, *rest), place in zip(answers, places, strict=True)]

    async def peek(self, limits: Sequence[Limit]) -> list[tuple[int | None, float, int, float]]:
        """Return of each limit: its calls (None: no number is known), its seconds, how many are used, seconds until a
        slot is free.
        """
        gates = _Numbers()
        gates.of(limits)
        _, states = await self._send(gates, {"ended": [], "lessons": [], "wants": [], "lease": 0, "look": 1})
        return [(calls or None, seconds / _MICROS, used, opens / _MICROS) for calls, seconds, used, opens in states]

    async def _send(self, gates: _Numbers, message: dict[str, Any]) -> tuple[list[list[int]], list[list[int]]]:
        name = os.urandom(8).hex()
        limits = list(gates)
        message |= {"id": name, "drift": DRIFT, "gates": [_limit(limit.quota) for limit in limits], **self._own_clock()}
        app = limits[0].bucket.key.partition("}")[0]
        keys = [f"{self._prefix}:{app}}}:clock"]
        keys += [f"{self._prefix}:{limit.bucket.key}:{part}" for limit in limits for part in ("log", "state")]
        started = time.monotonic()
        try:
            async with asyncio.timeout(self._seconds):
                answered, answers, states, now = await self._run(keys, json.dumps(message))
        except TimeoutError as error:
            raise _unavailable(f"did not answer within {self._seconds:g} s") from bare(error)
        except Exception as error:
            raise _unavailable(f"answered {type(error).__name__}: {str(error)[:200]}") from bare(error)
        if (answered.decode() if isinstance(answered, bytes) else answered) != name:
            raise _unavailable("gave the answer to another question")
        for limit, (calls, seconds, *_) in zip(limits, states, strict=True):
            limit.calls, limit.seconds = calls or None, seconds / _MICROS
        self._clock = now, (started + time.monotonic()) / 2
        return answers, states

    async def _run(self, keys: list[str], argument: str) -> Any:
        """Run the script; once more where the connection had been closed while it was idle, as Redis' `timeout` does.

        A script that had run all the same takes no slot twice: slots have the names of calls.
        """
        try:
            return await self._script(keys=keys, args=[argument])
        except Exception as error:
            from redis.exceptions import ConnectionError as ConnectionClosed

            if not isinstance(error, ConnectionClosed):
                raise
        return await self._script(keys=keys, args=[argument])

    def _own_clock(self) -> dict[str, int]:
        """Return the script's time now by this process' clock (-1: not known yet), and how far the two may differ."""
        if self._clock is None:
            return {"own": -1, "tolerance": 0}
        now, at = self._clock
        elapsed = time.monotonic() - at
        return {"own": now + _micros(elapsed), "tolerance": _micros(2 * self._seconds + elapsed / 1000)}


class _Numbers(dict[Any, int]):
    """Limits of a conversation, numbered from 1."""

    def of(self, limits: Iterable[Limit]) -> list[int]:
        return [self.setdefault(limit, len(self) + 1) for limit in limits]


def _limit(quota: Quota) -> list[int]:
    return [quota.calls or 0, _micros(quota.seconds), int(quota.own)]


def _lesson(gates: _Numbers, gate: Limit, base: int, lesson: Lesson) -> list[int]:
    calls, seconds, remaining, reset, closed = lesson
    return [
        *gates.of([gate]),
        base,
        calls or 0,
        _micros(seconds),
        -1 if remaining is None else remaining,
        _micros(reset),
        -1 if closed is None else _micros(closed),
    ]


def _micros(seconds: float) -> int:
    return round(seconds * _MICROS)


def _unavailable(what: str) -> RateLimiterUnavailable:
    return RateLimiterUnavailable(f"the call was not sent: Redis, which keeps the shared rate limits, {what}")


def opened(address: str, seconds: float) -> Any:
    """Return a Redis connection that repeats nothing. Raises ConfigurationError without the extra."""
    try:
        from redis.asyncio import Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff
    except ImportError:
        message = "rate limits in Redis need the redis extra: pip install 'pinterest-async[redis]'"
        raise ConfigurationError(message) from None
    return Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
        address, socket_timeout=seconds, socket_connect_timeout=seconds, retry=Retry(NoBackoff(), 0)
    )
