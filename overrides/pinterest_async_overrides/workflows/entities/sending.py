"""Batch writes of entities: journaled before sending, classified per item, settled by reading back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

from pinterest_async_overrides.errors import PinterestError
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call
from pinterest_async_overrides.workflows.journal import Journal
from pinterest_async_overrides.workflows.verdict import Verdict, of_error, of_reply

ROUNDS: Final = 4
"""Attempts per item; another attempt is made only if the previous one certainly did not take effect."""

LONGEST_WAIT: Final = 60.0
"""Longest wait, in seconds, that is honoured within a run; items that have to wait longer are returned as `again`."""

Item = Mapping[str, Any]
Settle = Callable[[Mapping[str, Item]], Awaitable[Mapping[str, Verdict | None]]]
"""Reads back items by key; returns a verdict for each, None if its write certainly did not happen."""


class Sender:
    """Sender of one job's batches; unknown outcomes are settled by reading back."""

    def __init__(
        self, client: JobClient, operation: str, account: str, journal: Journal | None, clock: Clock, settle: Settle
    ) -> None:
        self._client, self._operation, self._account = client, operation, account
        self._journal, self._clock, self._settle = journal, clock, settle

    @property
    def job(self) -> str:
        """The job's name in the journal."""
        return f"{self._operation} {self._account}"

    async def send(self, items: Mapping[str, Item]) -> dict[str, Verdict]:
        """Send at most one call's worth of items, with retries, and return a verdict for each key."""
        verdicts: dict[str, Verdict] = {}
        waiting = dict(items)
        for number in range(ROUNDS):
            if number:
                longest = max(verdicts[key].wait or 0.0 for key in waiting)
                await self._clock.sleep(max(longest, float(2 ** (number - 1))))
            verdicts |= await self._once(waiting)
            waiting = {key: items[key] for key in waiting if _worth_another(verdicts[key])}
            if not waiting:
                break
        return verdicts

    async def _once(self, items: Mapping[str, Item]) -> dict[str, Verdict]:
        if self._journal is not None:
            await self._journal.sent(self.job, items)
        verdicts = await self._sent(list(items), items)
        unknown = {key: items[key] for key, verdict in verdicts.items() if verdict.status == "unknown"}
        if unknown:
            verdicts |= await self._settled(unknown, verdicts)
        if self._journal is not None:
            await self._journal.settled(self.job, {key: (each.status, each[1:4]) for key, each in verdicts.items()})
        return verdicts

    async def _sent(self, keys: Sequence[str], items: Mapping[str, Item]) -> dict[str, Verdict]:
        body = [items[key] for key in keys]
        try:
            reply = await call(self._client, self._operation, {"ad_account_id": self._account}, body)
        except PinterestError as error:
            verdicts = of_error(error, body)
            if verdicts[0].whole_call and len(keys) > 1:
                # One bad item can cause the whole call to be refused: bisect to isolate it.
                half = len(keys) // 2
                return {**await self._sent(keys[:half], items), **await self._sent(keys[half:], items)}
            return dict(zip(keys, verdicts, strict=True))
        return dict(zip(keys, of_reply(reply, body), strict=True))

    async def _settled(self, unknown: Mapping[str, Item], verdicts: Mapping[str, Verdict]) -> dict[str, Verdict]:
        try:
            found = await self._settle(unknown)
        except PinterestError as error:
            return {
                key: verdicts[key]._replace(message=f"{verdicts[key].message}; reading back failed too: {error}")
                for key in unknown
            }
        lost = "the reply was lost, and reading back shows that it did not happen"
        return {key: found.get(key) or Verdict("again", message=lost) for key in unknown}


def _worth_another(verdict: Verdict) -> bool:
    return verdict.status == "again" and (verdict.wait or 0.0) <= LONGEST_WAIT
