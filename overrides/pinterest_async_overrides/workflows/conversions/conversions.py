"""`workflows.conversions`: conversion events in one call, each with what became of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from pinterest_async_overrides.workflows.batches import Source, each, iterate, pieces
from pinterest_async_overrides.workflows.conversions.buffer import EventBuffer
from pinterest_async_overrides.workflows.conversions.event import Event
from pinterest_async_overrides.workflows.conversions.sending import A_CALL, Sending
from pinterest_async_overrides.workflows.interfaces import Client, Clock
from pinterest_async_overrides.workflows.journal import Given, opened
from pinterest_async_overrides.workflows.outcome import ItemOutcome, Outcome
from pinterest_async_overrides.workflows.progress import Counter, Report


class Conversions:
    """Conversion events of an ad account: `send` those that are there, `buffer` those that come one by one."""

    def __init__(self, client: Client, clock: Clock) -> None:
        self._client, self._clock = client, clock

    async def send(
        self,
        ad_account_id: str,
        events: Source[Event | Mapping[str, Any]],
        *,
        test: bool = False,
        journal: Given = None,
        progress: bool | Report = False,
    ) -> Outcome[None]:
        """Send events, a thousand a call, four calls at once; what became of each, by position and event_id.

        Pinterest answers 422 where some were not processed, and the others count: those alone are `refused`. Where a
        reply was lost an event is sent again, since its event_id counts once; an `offline` one is `unknown` instead.
        `test=True` has Pinterest check the events and record none. Mappings are taken as `Event.from_dict` does; all
        are checked as they are read, so a bad one is refused with its position and the others are sent. With
        `journal=` a rerun leaves out what was sent. 5,000 calls a minute and ad account. An error of a `Mapping` is in
        the outcome, never raised; what is no event raises TypeError.
        """
        counter = Counter(progress, None, "events")
        items: list[ItemOutcome[None]] = []
        async with opened(journal) as book:
            calls = Sending(self._client, self._clock, ad_account_id, test=test, journal=book)

            async def send(piece: list[tuple[int, Event]]) -> None:
                sent = await calls.send([event for _, event in piece])
                for (position, event), (verdict, changed) in zip(piece, sent, strict=True):
                    result = ItemOutcome[None](position, event.event_id, verdict[0], None, *verdict[2:5])
                    items.append(result if changed else _unchanged(result))
                counter.add(len(piece))

            await each(pieces(_checked(events, items), A_CALL), send)
        counter.end()
        return Outcome(items)

    def buffer(
        self,
        ad_account_id: str,
        *,
        test: bool = False,
        size: int = A_CALL,
        seconds: float = 5.0,
        journal: Given = None,
        on_outcome: Callable[[Outcome[None]], object] | None = None,
    ) -> EventBuffer:
        """A buffer for events that come one by one: `async with w.conversions.buffer(account) as buffer`.

        A call goes out when `size` (at most 1,000) events wait, or `seconds` after the first of them; the rest when the
        block is left. See `EventBuffer`.
        """
        return EventBuffer(
            self._client,
            self._clock,
            ad_account_id,
            test=test,
            size=size,
            seconds=seconds,
            journal=journal,
            on_outcome=on_outcome,
        )


async def _checked(
    events: Source[Event | Mapping[str, Any]], items: list[ItemOutcome[None]]
) -> AsyncIterator[tuple[int, Event]]:
    """The events with their positions; a mapping that makes none goes to `items` as refused."""
    position = -1
    async for given in iterate(events):
        position += 1
        if isinstance(given, Event):
            yield position, given
            continue
        if not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"an event is an Event or a mapping, not {type(given).__name__}")
        try:
            event = Event.from_dict(given)
        except (TypeError, ValueError) as error:
            items.append(ItemOutcome(position, str(given.get("event_id") or position), "refused", message=str(error)))
            continue
        yield position, event


def _unchanged(item: ItemOutcome[None]) -> ItemOutcome[None]:
    return ItemOutcome(item.position, item.key, item.status, None, item.code, item.message, item.hint, changed=False)
