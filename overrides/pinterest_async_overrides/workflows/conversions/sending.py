"""Calls of conversion events: repeated where that is safe, classified per event, recorded in the journal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pinterest_async_overrides.common.json_values import is_list, is_object
from pinterest_async_overrides.errors import PinterestError
from pinterest_async_overrides.workflows.conversions.event import Event
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call
from pinterest_async_overrides.workflows.journal import Entry, Journal
from pinterest_async_overrides.workflows.verdict import Verdict, of_error, of_reply

A_CALL: Final = 1000
"""Events that one call takes (docs/api-facts.md, section 7)."""

ROUNDS: Final = 4
"""Attempts per event."""

LONGEST_WAIT: Final = 60.0
"""Longest wait, in seconds, that is honoured within a run; events that have to wait longer are returned as `again`."""

_BEFORE: Final = Verdict("done", message="sent by an earlier run")
_INTERRUPTED: Final = Verdict(
    "unknown",
    message="an earlier run was interrupted while it was sent",
    hint="Pinterest does not deduplicate offline events: look at the reports before it is sent again",
)
_LOST: Final = Verdict("again", message="the reply was lost; sent again, its event_id counts once")

Sent = tuple[Verdict, bool]
"""The verdict on an event, and whether this run sent it."""


class Sending:
    """Calls of one job. After a lost reply an event is sent again: its event_id keeps it from counting twice.

    An offline event is not sent again, because Pinterest does not deduplicate those: it is unknown. With `keep` the
    journal holds the events themselves until they are settled, so that another process can send them.
    """

    def __init__(
        self, client: JobClient, clock: Clock, account: str, *, test: bool, journal: Journal | None, keep: bool = False
    ) -> None:
        self._client, self._clock, self._test, self._journal = client, clock, test, journal
        self._keep = keep
        self._arguments: dict[str, Any] = {"ad_account_id": account} | ({"test": True} if test else {})
        self.job = f"events/create {account}{' test' if test else ''}"
        self._entries: dict[str, Entry] | None = None if journal is not None else {}

    async def known(self) -> dict[str, Entry]:
        """Return what the journal held when this was first called, by `key_of`."""
        if self._entries is None and self._journal is not None:
            self._entries = await self._journal.entries(self.job)
        return self._entries or {}

    async def send(self, events: Sequence[Event]) -> list[Sent]:
        """Send at most one call's worth of events and return the result of each, in order."""
        known = await self.known()
        found: dict[int, Sent] = {}
        for position, event in enumerate(events):
            if (verdict := settled_before(event, known.get(key_of(event)))) is not None:
                found[position] = (verdict, False)
        waiting: list[int] = [position for position in range(len(events)) if position not in found]
        for number in range(ROUNDS):
            if not waiting:
                break
            if number:
                longest = max((found[position][0].wait or 0.0 for position in waiting), default=0.0)
                await self._clock.sleep(max(longest, float(2 ** (number - 1))))
            verdicts = await self._once([events[position] for position in waiting])
            found.update((position, (verdict, True)) for position, verdict in zip(waiting, verdicts, strict=True))
            waiting = [position for position in waiting if _worth_another(found[position][0])]
        return [found[position] for position in range(len(events))]

    async def _once(self, events: Sequence[Event]) -> list[Verdict]:
        payloads = {key_of(event): payload(event) if self._keep else None for event in events}
        if self._journal is not None:
            await self._journal.sent(self.job, payloads)
        verdicts = [
            _LOST._replace(code=verdict.code, wait=verdict.wait)
            if verdict.status == "unknown" and not event.offline
            else verdict
            for event, verdict in zip(events, await self._called(events), strict=True)
        ]
        if self._journal is not None:
            results = {key_of(event): verdict for event, verdict in zip(events, verdicts, strict=True)}
            await self._journal.settled(
                self.job,
                {
                    key: (each.status, payloads[key] if self._keep and each.status == "again" else each[2:4])
                    for key, each in results.items()
                },
            )
        return verdicts

    async def _called(self, events: Sequence[Event]) -> list[Verdict]:
        body = {"data": [event.body for event in events]}
        try:
            reply = await call(self._client, "events/create", self._arguments, body)
        except PinterestError as error:
            verdicts = of_error(error, body["data"])
            if verdicts[0].whole_call and len(events) > 1:
                # One bad event can cause the whole call to be refused: bisect to isolate it.
                half = len(events) // 2
                return [*await self._called(events[:half]), *await self._called(events[half:])]
            return verdicts
        return [verdict._replace(value=None) for verdict in of_reply(reply, body["data"])]


def settled_before(event: Event, entry: Entry | None) -> Verdict | None:
    """Return the verdict on an event that an earlier run settled, None if it is to be sent. Pure."""
    if entry is not None and entry.state == "done":
        return _BEFORE
    if entry is not None and entry.state in ("sent", "unknown") and event.offline:
        return _INTERRUPTED
    return None


def unsent(event: Event, why: str) -> Sent:
    """Return the result of an event whose call was interrupted."""
    return (Verdict("unknown" if event.offline else "again", message=why), True)


def payload(event: Event) -> list[Any]:
    """Return an event as the journal keeps it; personal data in it is hashed already."""
    return [event.name, event.event_id, event.body]


def event_of(content: Any) -> Event | None:
    """Return the event that a journal entry keeps, None if it keeps none."""
    if not is_list(content) or len(content) != 3:
        return None
    name, event_id, body = content
    return Event(str(name), str(event_id), body) if is_object(body) else None


def key_of(event: Event) -> str:
    """Return the journal key of an event."""
    return f"{event.name} {event.event_id}"


def _worth_another(verdict: Verdict) -> bool:
    return verdict.status == "again" and (verdict.wait or 0.0) <= LONGEST_WAIT
