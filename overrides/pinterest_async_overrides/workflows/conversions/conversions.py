"""`workflows.conversions`: send conversion events in batches, with an outcome for each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from pinterest_async_overrides.workflows.accounts import account_for
from pinterest_async_overrides.workflows.batches import Source, each, iterate, pieces
from pinterest_async_overrides.workflows.conversions.buffer import EventBuffer
from pinterest_async_overrides.workflows.conversions.event import Event
from pinterest_async_overrides.workflows.conversions.sending import A_CALL, Sending
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient
from pinterest_async_overrides.workflows.journal import Given, opened
from pinterest_async_overrides.workflows.outcome import ItemOutcome, Outcome
from pinterest_async_overrides.workflows.progress import Counter, Report


class Conversions:
    """Conversion events of an ad account: `send` events that are at hand, `buffer` events that occur one by one.

    `ad_account_id` is the client's by default, or the only one that the token sees.
    """

    def __init__(self, client: JobClient, clock: Clock) -> None:
        self._client, self._clock = client, clock

    async def send(
        self,
        events: Source[Event | Mapping[str, Any]],
        *,
        test: bool = False,
        ad_account_id: str | None = None,
        journal: Given = None,
        progress: bool | Report = False,
    ) -> Outcome[None]:
        """Send events, a thousand a call and four calls at once, and return each event's outcome by position and
        event_id.

        Pinterest answers 422 where some events were not processed, and the others count: those alone are `refused`. If
        a reply is lost the events are sent again, since each event_id counts once; an `offline` event, which Pinterest
        does not deduplicate, is `unknown` instead. With `test=True` Pinterest checks the events and records none.
        Mappings are converted by `Event.from_dict` as they are read: an invalid one is refused at its position and the
        others are sent. With a `journal` a rerun omits what was sent. The limit is 5,000 calls a minute and ad account.
        Raises TypeError for what is neither an Event nor a mapping.
        """
        counter = Counter(progress, None, "events")
        items: list[ItemOutcome[None]] = []
        account = await account_for(self._client, ad_account_id)
        async with opened(journal) as book:
            calls = Sending(self._client, self._clock, account, test=test, journal=book)

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
        *,
        test: bool = False,
        size: int = A_CALL,
        seconds: float = 5.0,
        ad_account_id: str | None = None,
        journal: Given = None,
        on_outcome: Callable[[Outcome[None]], object] | None = None,
    ) -> EventBuffer:
        """Return a buffer for events that occur one by one: `async with w.conversions.buffer() as buffer`.

        A call is sent when `size` events wait (at most 1,000), or `seconds` after the first of them was added; the rest
        when the block is left. With a `journal`, events that were added survive the process. See `EventBuffer`.
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
    """Yield the events with their positions; an invalid mapping is added to `items` as refused."""
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
