"""Connection pool: idle connections last in, first out, bounded slots, a queue in order of arrival; O(1)."""

from __future__ import annotations

import asyncio
import math
import sys
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final, Generic, Protocol, TypeVar

import httpx

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.transport.pool.idle import Shelf


class Poolable(Hashable, Protocol):
    """What the pool needs of a connection."""

    def usable(self) -> bool:
        """Return whether another request can be sent on it."""
        ...

    def abort(self) -> None:
        """Close it at once."""
        ...


C = TypeVar("C", bound=Poolable)


class _Slot:
    """Permission to open one connection."""


SLOT: Final = _Slot()


class Pool(Generic[C]):
    """Connections within limits. What `acquire` returns is given back once: by `put` or, if it is of no more use, by
    `drop`.

    Nothing here awaits but a caller in the queue, so a call can be cancelled in one place only, and what it was given
    at that moment goes to the next. Callers are served in the order of arrival: while any waits, no connection is idle
    and no slot is free.
    """

    def __init__(self, limits: httpx.Limits, clock: Callable[[], float]) -> None:
        self._most = sys.maxsize if limits.max_connections is None else limits.max_connections
        max_idle = limits.max_keepalive_connections
        self._most_idle = sys.maxsize if max_idle is None else max_idle
        self._expiry = limits.keepalive_expiry
        self._clock = clock
        self._shelf: Shelf[C] = Shelf()
        self._queue: OrderedDict[asyncio.Future[C | _Slot], Hashable] = OrderedDict()
        self.held = 0
        """Slots in use: connections that are idle, busy or being opened."""

    @property
    def idle(self) -> int:
        """Number of connections that wait for a request."""
        return len(self._shelf)

    @property
    def waiting(self) -> int:
        """Number of calls that wait for a connection."""
        return len(self._queue)

    def ready(self, origin: Hashable) -> C | None:
        """Return an idle connection that can be used; None where `acquire` has to open one or wait."""
        while (found := self._shelf.newest(origin)) is not None:
            connection, since = found
            if (self._expiry is None or self._clock() < since + self._expiry) and connection.usable():
                return connection
            self.drop(connection)
        return None

    async def acquire(self, origin: Hashable, until: float | None) -> C | None:
        """Return a ready connection, or None: the caller opens one. Raises httpx.PoolTimeout at the time `until`."""
        granted = self._at_once(origin)
        if granted is None:
            granted = await self._queued(origin, until)
            if not isinstance(granted, _Slot) and not granted.usable():  # it may have ended since it was granted
                granted.abort()
                return None
        return None if isinstance(granted, _Slot) else granted

    def put(self, origin: Hashable, connection: C) -> None:
        """Give back a connection that can take another request."""
        if self._queue and (first := self._first_in_queue()) is not None:
            waiter, waiter_origin = first
            if waiter_origin == origin:
                waiter.set_result(connection)
            else:
                waiter.set_result(SLOT)
                connection.abort()
        elif self._most_idle == sys.maxsize or len(self._shelf) < self._most_idle:
            self._shelf.put(origin, connection, self._clock())
        else:
            self.drop(connection)

    def drop(self, connection: C | None) -> None:
        """Give back a connection that is of no more use, or was never opened: its slot is the next one's."""
        # The slot first: it must come back even where closing should fail.
        if (first := self._first_in_queue()) is not None:
            first[0].set_result(SLOT)
        else:
            self.held -= 1
        if connection is not None:
            connection.abort()

    def lost(self, connection: C) -> None:
        """Note that the server closed a connection. A busy one is dropped by its caller."""
        if self._shelf.remove(connection):
            self.held -= 1

    def cull(self) -> float | None:
        """Close what is idle for too long; return the seconds until the next one will be, None if nothing is idle."""
        if self._expiry is None:
            return None
        for connection in self._shelf.before(self._clock() - self._expiry):
            self.drop(connection)
        since = self._shelf.idle_since()
        return None if since is None else since + self._expiry - self._clock()

    def clear(self, why: str) -> None:
        """Close what is idle, and end every wait with a ConfigurationError."""
        while (first := self._first_in_queue()) is not None:
            first[0].set_exception(ConfigurationError(why))
        for connection in self._shelf.before(math.inf):
            self.drop(connection)

    def _at_once(self, origin: Hashable) -> C | _Slot | None:
        if (connection := self.ready(origin)) is not None:
            return connection
        if self.held < self._most:
            self.held += 1
            return SLOT
        if (other := self._shelf.oldest()) is not None:  # of another origin; its slot changes hands
            other.abort()
            return SLOT
        return None

    async def _queued(self, origin: Hashable, until: float | None) -> C | _Slot:
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[C | _Slot] = loop.create_future()
        self._queue[waiter] = origin
        timer = None if until is None else loop.call_at(until, self._give_up, waiter)
        try:
            return await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                granted = waiter.result()
                if isinstance(granted, _Slot):
                    self.drop(None)
                else:
                    self.put(origin, granted)
            raise
        finally:
            self._queue.pop(waiter, None)
            if timer is not None:
                timer.cancel()

    def _first_in_queue(self) -> tuple[asyncio.Future[C | _Slot], Hashable] | None:
        while self._queue:
            waiter, origin = self._queue.popitem(last=False)
            if not waiter.done():  # it was cancelled, and its task has not had its turn since
                return waiter, origin
        return None

    def _give_up(self, waiter: asyncio.Future[C | _Slot]) -> None:
        if not waiter.done():
            self._queue.pop(waiter, None)
            waiter.set_exception(httpx.PoolTimeout(f"none of {self._most} connections came free in time"))
