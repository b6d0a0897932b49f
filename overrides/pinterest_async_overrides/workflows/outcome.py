"""Outcome of a job: one status for each item (done, refused, again, unknown), by position and by key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from pinterest_async_overrides.errors import PinterestError

T = TypeVar("T")
Status = Literal["done", "refused", "again", "unknown"]

_SHOWN = 5


@dataclass(frozen=True)  # with slots, ItemOutcome[str](...) raises TypeError in Python 3.11
class ItemOutcome(Generic[T]):
    """Outcome of one item.

    position: index of the item in the input, from 0.
    key: the item's identifier: an id, or a name for a new entity.
    value: the entity as the API returned it where the item is done, else None.
    changed: False where the entity already was as wanted, so that nothing was sent.
    code, message, hint: Pinterest's error code (None without one), the reason, and what to do about it.
    """

    position: int
    key: str
    status: Status
    value: T | None = None
    code: int | None = None
    message: str = ""
    hint: str | None = None
    changed: bool = True

    def __str__(self) -> str:
        code = f" (code {self.code})" if self.code is not None else ""
        hint = f"; {self.hint}" if self.hint else ""
        return f"{self.key}: {self.status}{code}{f': {self.message}' if self.message else ''}{hint}"


class ItemsFailed(PinterestError):
    """Some items of a job were not done; `outcome` has every item, those that were done too."""

    def __init__(self, message: str, outcome: Outcome[Any]) -> None:
        super().__init__(message)
        self.outcome = outcome

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.outcome)


class Outcome(Generic[T]):
    """Every item of a job exactly once, in input order; true where every item is done.

    done: the entity is as wanted.
    refused: permanent failure: the same item would be refused again.
    again: transient failure: the write certainly did not happen and may succeed on another try.
    unknown: a write was sent, its reply was lost, and reading back failed too; check before sending it again.
    """

    __slots__ = ("_by_key", "_items")

    def __init__(self, items: Iterable[ItemOutcome[T]]) -> None:
        self._items = sorted(items, key=lambda item: item.position)
        self._by_key = {item.key: item for item in reversed(self._items)}

    @property
    def done(self) -> list[ItemOutcome[T]]:
        """Items that are as wanted; `changed` is False for those that already were."""
        return self._of("done")

    @property
    def refused(self) -> list[ItemOutcome[T]]:
        """Items that were refused for good."""
        return self._of("refused")

    @property
    def again(self) -> list[ItemOutcome[T]]:
        """Items that did not happen and may be tried again."""
        return self._of("again")

    @property
    def unknown(self) -> list[ItemOutcome[T]]:
        """Items whose write may or may not have happened."""
        return self._of("unknown")

    @property
    def failed(self) -> list[ItemOutcome[T]]:
        """Items that are not done, whatever the reason."""
        return [item for item in self._items if item.status != "done"]

    def raise_for_failures(self) -> None:
        """Raise ItemsFailed, naming the first few, unless every item is done."""
        if failed := self.failed:
            shown = "; ".join(map(str, failed[:_SHOWN]))
            more = f"; and {len(failed) - _SHOWN:,} more" if len(failed) > _SHOWN else ""
            raise ItemsFailed(f"{len(failed):,} of {len(self._items):,} items were not done: {shown}{more}", self)

    def counts(self) -> dict[str, int]:
        """Return how many items there are of each status."""
        counted = {"done": 0, "refused": 0, "again": 0, "unknown": 0}
        for item in self._items:
            counted[item.status] += 1
        return counted

    def to_dict(self) -> dict[str, Any]:
        """Return the counts, and every item that is not done, as JSON has them."""
        names = ("position", "key", "status", "code", "message", "hint")
        failed = [{name: getattr(item, name) for name in names} for item in self.failed]
        return {**self.counts(), "failed": failed}

    def at(self, position: int) -> ItemOutcome[T]:
        """Return the item at a position of what was given, from 0; IndexError where there is none."""
        item = self._items[position] if 0 <= position < len(self._items) else None
        if item is None or item.position != position:
            raise IndexError(f"no item at position {position}")
        return item

    def __getitem__(self, key: str) -> ItemOutcome[T]:
        return self._by_key[key]

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def __iter__(self) -> Iterator[ItemOutcome[T]]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __bool__(self) -> bool:
        return all(item.status == "done" for item in self._items)

    def __repr__(self) -> str:
        return f"Outcome({', '.join(f'{name}={count}' for name, count in self.counts().items())})"

    def _of(self, status: Status) -> list[ItemOutcome[T]]:
        return [item for item in self._items if item.status == status]
