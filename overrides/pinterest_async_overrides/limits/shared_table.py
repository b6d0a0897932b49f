"""Table of limits shared by limiters with the same settings, by key; unused idle ones are dropped.

A limit outlives its limiter while its slots are in use: a new client of the same user finds them used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol, TypeVar


class Shared(Protocol):
    """Entry: how many limiters hold it, and whether it can be dropped."""

    holders: int

    def idle(self, now: float) -> bool:
        """Return whether no slot is in use and nothing is closed."""
        ...


T = TypeVar("T", bound=Shared)

_FIRST_SWEEP: Final = 256


class SharedTable(dict[str, T]):
    """Entries by key. Sweeping costs O(1) for each added entry, over time."""

    sweep_at = _FIRST_SWEEP

    def hold(self, key: str, make: Callable[[], T], now: float) -> T:
        """Return the entry of a key, made where there is none, with one holder more.

        The caller takes one from `holders` when it no longer needs it.
        """
        entry = self.get(key)
        if entry is None:
            if len(self) >= self.sweep_at:
                self._sweep(now)
            entry = self[key] = make()
        entry.holders += 1
        return entry

    def _sweep(self, now: float) -> None:
        for key in [key for key, entry in self.items() if not entry.holders and entry.idle(now)]:
            del self[key]
        self.sweep_at = max(_FIRST_SWEEP, 2 * len(self))
