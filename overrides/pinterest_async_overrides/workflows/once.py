"""Exactly-once execution of a single write: journaled, sent, and searched for if its outcome is unknown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final

from pinterest_async_overrides.errors import OutcomeUnknownError, PinterestError
from pinterest_async_overrides.workflows.interfaces import Clock
from pinterest_async_overrides.workflows.journal import Entry, Journal
from pinterest_async_overrides.workflows.verdict import of_error

ROUNDS: Final = 4
LONGEST_WAIT: Final = 60.0
LOOKS: Final = (1.0, 3.0)
"""Seconds before each look for what may have been made."""

Find = Callable[[float], Awaitable[Any]]
"""Searches for the result of a write sent after a time in seconds since 1970; None if it certainly does not exist.
Raises Unclear if that cannot be determined."""


class Unclear(Exception):
    """The search does not determine whether a write happened."""


class Once:
    """Writes of one job, identified by keys."""

    def __init__(self, job: str, journal: Journal | None, clock: Clock) -> None:
        self._job, self._journal, self._clock = job, journal, clock

    async def known(self, key: str) -> Any:
        """Return what the journal recorded as made under a key, None without such an entry."""
        entry = await self._entry(key)
        return entry.content if entry is not None and entry.state == "done" else None

    async def pending(self, key: str) -> bool:
        """Return whether an earlier run was interrupted while it wrote under a key, so that the outcome is unknown."""
        entry = await self._entry(key)
        return entry is not None and entry.state in ("sent", "unknown")

    async def note(self, key: str, content: Any) -> None:
        """Record something in the journal under a key of its own."""
        if self._journal is not None:
            await self._journal.settled(self._job, {key: ("done", content)})

    async def made(self) -> frozenset[str]:
        """Return everything that the journal recorded as made, under any key."""
        entries = await self._journal.entries(self._job) if self._journal is not None else {}
        return frozenset(str(entry.content) for entry in entries.values() if entry.state == "done")

    async def write(
        self, key: str, send: Callable[[], Awaitable[Any]], find: Find, to_journal: Callable[[Any], Any]
    ) -> Any:
        """Return the result of the write, made by this run or by an earlier, interrupted one.

        `kept(result)` is what the journal records. Raises OutcomeUnknownError if the outcome cannot be determined, and
        the error of the call if it was refused or failed ROUNDS times.
        """
        entry = await self._entry(key)
        if entry is not None and entry.state in ("sent", "unknown"):
            found = await self._search(find, entry.at, "an earlier run was interrupted", None)
            if found is not None:
                return await self._settle(key, "done", found, to_journal)
        for number in range(1, ROUNDS + 1):
            if self._journal is not None:
                await self._journal.sent(self._job, {key: None})
            begun = self._clock.now()
            try:
                made = await send()
            except PinterestError as error:
                verdict = of_error(error, [key])[0]
                if verdict.status == "unknown":
                    for pause in LOOKS:
                        await self._clock.sleep(pause)
                        found = await self._search(find, begun, str(error), error)
                        if found is not None:
                            return await self._settle(key, "done", found, to_journal)
                elif self._journal is not None:
                    await self._journal.settled(self._job, {key: (verdict.status, verdict.message)})
                if verdict.status == "refused" or (verdict.wait or 0.0) > LONGEST_WAIT or number == ROUNDS:
                    raise
                await self._clock.sleep(max(verdict.wait or 0.0, float(2 ** (number - 1))))
            else:
                return await self._settle(key, "done", made, to_journal)
        raise AssertionError("the last round returns or raises")

    async def _entry(self, key: str) -> Entry | None:
        return await self._journal.entry(self._job, key) if self._journal is not None else None

    async def _search(self, find: Find, since: float, why: str, cause: PinterestError | None) -> Any:
        try:
            return await find(since)
        except (Unclear, PinterestError) as error:
            message = f"{why}, and the search for its result is inconclusive: {error}"
            raise OutcomeUnknownError(message) from (cause or error)

    async def _settle(self, key: str, state: Any, made: Any, to_journal: Callable[[Any], Any]) -> Any:
        if self._journal is not None:
            await self._journal.settled(self._job, {key: (state, to_journal(made))})
        return made
