"""Outcome of a batch call: each item done, refused, to be sent again, or unknown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pinterest_async_overrides.errors import DecodeError


@dataclass(frozen=True)
class Failure:
    """One item that did not take effect, and why.

    position: index among the items that were sent, from 0; None where the reply does not show which item it was.
    item: the item as it was sent; where that is not known, what the reply shows of it, else None.
    messages: Pinterest's messages, in order; one of our own where Pinterest gave no reason.
    codes: Pinterest's error codes, as far as it gave any.
    key: what names the item among its siblings (its id, event id, item id, name, ...), None where nothing does.
    hint: what to do about the code, where that is known.
    """

    position: int | None
    item: Any
    messages: tuple[str, ...]
    codes: tuple[int, ...] = ()
    key: str | None = None
    hint: str | None = None

    @property
    def code(self) -> int | None:
        """The first of `codes`, None without any."""
        return self.codes[0] if self.codes else None

    @property
    def message(self) -> str:
        """All `messages` in one line."""
        return "; ".join(self.messages)


@dataclass(frozen=True)
class BatchOutcome:
    """Every item of a batch exactly once, in the order in which the items were sent where that is known.

    done: what the reply has of each item that took effect: the entity, the id, or the record of its processing.
    refused: permanent failures: the same item would be refused again.
    again: transient failures (rate limit, a fault of Pinterest's): the same item may succeed in another try.
    unknown: items that may or may not have taken effect; only the outcome of an error has any, since a reply that
        leaves an item unknown raises BatchReplyError.
    positions: the index of each element of `done` among the items sent, None where the reply does not show it.
    """

    done: tuple[Any, ...] = ()
    refused: tuple[Failure, ...] = ()
    again: tuple[Failure, ...] = ()
    unknown: tuple[Failure, ...] = ()
    positions: tuple[int | None, ...] = ()

    def __bool__(self) -> bool:
        """Return whether every item was done."""
        return not (self.refused or self.again or self.unknown)

    @property
    def succeeded(self) -> tuple[Any, ...]:
        """The same as `done`."""
        return self.done

    @property
    def failed(self) -> tuple[Failure, ...]:
        """`refused` and `again` together, by position."""
        return tuple(sorted(self.refused + self.again, key=_position))

    def to_send_again(self, *, refused: bool = False) -> list[Any]:
        """Return the items of `again`; unknown items are not among them.

        Nor are permanent refusals, which would be refused again for ever: with `refused`, they are, to be corrected.
        """
        return [failure.item for failure in (self.failed if refused else self.again)]


class BatchReplyError(DecodeError, ValueError):
    """The reply does not say what became of every item, or is no reply to a batch.

    `outcome` holds what is known: the items that the reply does name, and the others as `unknown`.
    """

    def __init__(self, message: str, outcome: BatchOutcome | None = None) -> None:
        super().__init__(message)
        self.outcome = BatchOutcome() if outcome is None else outcome


def _position(failure: Failure) -> tuple[bool, int]:
    return failure.position is None, failure.position or 0
