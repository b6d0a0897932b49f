"""One call of conversion events: sent again where that is safe, judged event by event, noted in the journal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pinterest_async_overrides.errors import PinterestError
from pinterest_async_overrides.workflows.conversions.event import Event
from pinterest_async_overrides.workflows.interfaces import Client, Clock, call
from pinterest_async_overrides.workflows.journal import Entry, Journal
from pinterest_async_overrides.workflows.verdict import Verdict, of_error, of_reply

A_CALL: Final = 1000
"""Events that one call takes (docs/api-facts.md, section 7)."""

ROUNDS: Final = 4
"""How often an event is sent at most."""

LONGEST_WAIT: Final = 60.0
"""Seconds that Pinterest may ask to wait for; beyond that an event is left for another run."""

_BEFORE: Final = Verdict("done", message="sent by an earlier run")
_BROKEN_OFF: Final = Verdict(
    "unknown",
    message="an earlier run was broken off while it was sent",
    hint="Pinterest does not remove duplicates of offline events: look at the reports before it is sent again",
)
_LOST: Final = Verdict("again", message="no reply says what became of it; sent again, its event_id counts once")

Sent = tuple[Verdict, bool]
"""What became of an event, and whether this run sent it."""


class Sending:
    """The calls of one job. Where a reply was lost, an event is sent again: its event_id keeps it from counting twice.

    An offline event is not, because Pinterest does not remove duplicates of those: it is unknown.
    """

    def __init__(self, client: Client, clock: Clock, account: str, *, test: bool, journal: Journal | None) -> None:
        self._client, self._clock, self._test, self._journal = client, clock, test, journal
        self._arguments: dict[str, Any] = {"ad_account_id": account} | ({"test": True} if test else {})
        self._job = f"events/create {account}{' test' if test else ''}"
        self._entries: dict[str, Entry] | None = None if journal is not None else {}

    async def send(self, events: Sequence[Event]) -> list[Sent]:
        """What became of each of at most a call's worth of events, in order."""
        known = await self._known()
        found: dict[int, Sent] = {}
        for position, event in enumerate(events):
            entry = known.get(_key(event))
            if entry is not None and entry.state == "done":
                found[position] = (_BEFORE, False)
            elif entry is not None and entry.state in ("sent", "unknown") and event.offline:
                found[position] = (_BROKEN_OFF, False)
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
        if self._journal is not None:
            await self._journal.sent(self._job, dict.fromkeys(map(_key, events)))
        verdicts = [
            _LOST._replace(code=verdict.code, wait=verdict.wait)
            if verdict.status == "unknown" and not event.offline
            else verdict
            for event, verdict in zip(events, await self._called(events), strict=True)
        ]
        if self._journal is not None:
            notes = zip(map(_key, events), verdicts, strict=True)
            await self._journal.settled(self._job, {key: (each.status, each[2:4]) for key, each in notes})
        return verdicts

    async def _called(self, events: Sequence[Event]) -> list[Verdict]:
        body = {"data": [event.body for event in events]}
        try:
            reply = await call(self._client, "events/create", self._arguments, body)
        except PinterestError as error:
            verdicts = of_error(error, body["data"])
            if verdicts[0].whole_call and len(events) > 1:
                # One bad event can have the whole call refused: halve it until the bad ones are by themselves.
                half = len(events) // 2
                return [*await self._called(events[:half]), *await self._called(events[half:])]
            return verdicts
        return [verdict._replace(value=None) for verdict in of_reply(reply, body["data"])]

    async def _known(self) -> dict[str, Entry]:
        if self._entries is None and self._journal is not None:
            self._entries = await self._journal.entries(self._job)
        return self._entries or {}


def unsent(event: Event, why: str) -> Sent:
    """What is known of an event whose call was broken off."""
    return (Verdict("unknown" if event.offline else "again", message=why), True)


def _worth_another(verdict: Verdict) -> bool:
    return verdict.status == "again" and (verdict.wait or 0.0) <= LONGEST_WAIT


def _key(event: Event) -> str:
    return f"{event.name} {event.event_id}"
