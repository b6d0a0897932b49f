"""Idle connections of a pool: the most recently used of an origin is next, the oldest of all is closed first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

C = TypeVar("C", bound=Hashable)


class Shelf(Generic[C]):
    """Idle connections. Every step is O(1).

    Newest first keeps few connections warm and lets the rest expire; one order over all origins finds the oldest.
    """

    __slots__ = ("_all", "_by_origin")

    def __init__(self) -> None:
        self._all: OrderedDict[C, tuple[Hashable, float]] = OrderedDict()
        self._by_origin: dict[Hashable, OrderedDict[C, None]] = {}

    def __len__(self) -> int:
        return len(self._all)

    def put(self, origin: Hashable, connection: C, since: float) -> None:
        """Add a connection that is idle since then; `since` must not go back between calls."""
        self._all[connection] = origin, since
        if (same := self._by_origin.get(origin)) is None:
            same = self._by_origin[origin] = OrderedDict()
        same[connection] = None

    def newest(self, origin: Hashable) -> tuple[C, float] | None:
        """Remove and return the most recently used connection of this origin, with the time since when it is idle."""
        same = self._by_origin.get(origin)
        if not same:
            return None
        connection, _ = same.popitem()
        return connection, self._all.pop(connection)[1]

    def oldest(self) -> C | None:
        """Remove and return the connection that is idle for longest, of any origin."""
        if not self._all:
            return None
        connection, (origin, _) = self._all.popitem(last=False)
        self._forget(origin, connection)
        return connection

    def remove(self, connection: C) -> bool:
        """Remove this one, if it is here."""
        if (known := self._all.pop(connection, None)) is None:
            return False
        self._forget(known[0], connection)
        return True

    def idle_since(self) -> float | None:
        """Return since when the oldest is idle."""
        return next(iter(self._all.values()))[1] if self._all else None

    def before(self, moment: float) -> Iterator[C]:
        """Remove and yield those that are idle since that time or longer."""
        while (since := self.idle_since()) is not None and since <= moment:
            if (connection := self.oldest()) is not None:
                yield connection

    def _forget(self, origin: Hashable, connection: C) -> None:
        same = self._by_origin[origin]
        del same[connection]
        if not same:
            del self._by_origin[origin]
