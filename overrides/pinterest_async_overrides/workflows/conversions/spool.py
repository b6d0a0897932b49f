"""Spool of a buffer's events: on disk before they are accepted, read back by the next buffer of the same journal."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from pinterest_async_overrides.workflows.conversions.event import Event
from pinterest_async_overrides.workflows.conversions.sending import event_of, key_of, payload, settled_before
from pinterest_async_overrides.workflows.journal import Entry, Journal

_LEFT: Final = frozenset({"waiting", "sent", "again"})


class Spool:
    """Spool of one job in a journal; `known` is what the journal held before, by `key_of`."""

    def __init__(self, journal: Journal, job: str, known: Mapping[str, Entry]) -> None:
        self._journal, self._job, self._known = journal, job, known
        self._unwritten: dict[str, Any] = {}
        self._writing = asyncio.Lock()

    def left(self) -> list[Event]:
        """Return the events that an earlier process accepted and did not settle, in order.

        An offline event that may have been sent is not among them: Pinterest would count it twice.
        """
        found = [(event_of(entry.content), entry) for entry in self._known.values() if entry.state in _LEFT]
        return [event for event, entry in found if event is not None and settled_before(event, entry) is None]

    async def keep(self, event: Event) -> None:
        """Write an event to disk, together with those that others add meanwhile: one transaction for all of them."""
        key = key_of(event)
        if settled_before(event, self._known.get(key)) is not None:
            return  # an earlier run sent it, and its entry has to stay the last one
        self._unwritten[key] = payload(event)
        async with self._writing:
            if self._unwritten:
                batch, self._unwritten = self._unwritten, {}
                try:
                    await self._journal.waiting(self._job, batch)
                except BaseException:
                    self._unwritten = batch | self._unwritten  # those who wait for it must not take it for written
                    raise
