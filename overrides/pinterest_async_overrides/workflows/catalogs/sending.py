"""One batch of catalog items: noted, sent, waited for, judged item by item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from pinterest_async_overrides.errors import PinterestError
from pinterest_async_overrides.workflows.background import Job
from pinterest_async_overrides.workflows.catalogs.items import ItemUpdate
from pinterest_async_overrides.workflows.catalogs.state import Batch, SyncState
from pinterest_async_overrides.workflows.errors import JobFailed
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call
from pinterest_async_overrides.workflows.verdict import Verdict, of_error, of_reply
from pinterest_async_overrides.workflows.waiting import wait

A_BATCH: Final = 1000
"""Items that one batch takes (docs/api-facts.md, section 7)."""

ROUNDS: Final = 4
LONGEST_WAIT: Final = 60.0
_LOST: Final = Verdict("again", message="no reply says what became of the batch; the same content can be sent again")


class Batches:
    """Sends batches of one market of one catalog.

    A batch has no key of the caller's and no list call. One whose reply was lost is sent again: an item that is put in
    or deleted twice is as it would be once.
    """

    def __init__(
        self,
        client: JobClient,
        clock: Clock,
        state: SyncState,
        body: Mapping[str, Any],
        ad_account_id: str | None,
        deadline: float,
    ) -> None:
        self._client, self._clock, self._state, self._deadline = client, clock, state, deadline
        self._body, self._account = body, ad_account_id
        self._arguments = {"ad_account_id": ad_account_id} if ad_account_id is not None else {}

    async def settle(self, batch: Batch) -> None:
        """Take over what became of a batch of a run that was broken off; what is not known will be sent again."""
        done: list[tuple[str, str]] = []
        if batch.batch_id is not None:
            items = list(batch.digests)
            try:
                ended = await wait(self._client, self._clock, self._job(batch.batch_id), deadline=self._deadline)
            except PinterestError:
                pass
            else:
                verdicts = of_reply(ended.reply, [{"item_id": identity} for identity in items])
                done = [(each, batch.digests[each]) for each, verdict in zip(items, verdicts, strict=True)
                        if verdict.status == "done"]  # fmt: skip
        await self._state.settle(batch.number, done)

    async def send(self, items: Sequence[ItemUpdate]) -> list[Verdict]:
        """Return what became of each of at most a batch of items, in order."""
        number = await self._state.begin({item.id: item.digest for item in items})
        verdicts, over = await self._sent(items, number)
        done = [(item.id, item.digest) for item, each in zip(items, verdicts, strict=True) if each.status == "done"]
        if over:
            await self._state.settle(number, done)
        return verdicts

    async def _sent(self, items: Sequence[ItemUpdate], number: int) -> tuple[list[Verdict], bool]:
        """Return the verdicts, and whether the batch is over."""
        body = {**self._body, "items": [item.body for item in items]}
        verdicts: list[Verdict] = []
        for attempt in range(ROUNDS):
            if attempt:
                longest = max((each.wait or 0.0 for each in verdicts), default=0.0)
                await self._clock.sleep(max(longest, float(2 ** (attempt - 1))))
            try:
                reply = await call(self._client, "items_batch/post", self._arguments, body)
            except PinterestError as error:
                verdicts = of_error(error, body["items"])
                if verdicts[0].whole_call and len(items) > 1:
                    # One bad item can have the whole batch refused: halve it until the bad ones are by themselves.
                    half = len(items) // 2
                    return [*await self.send(items[:half]), *await self.send(items[half:])], True
                verdicts = [_LOST if each.status == "unknown" else each for each in verdicts]
            else:
                if reply.batch_id:
                    await self._state.sent(number, str(reply.batch_id))
                    return await self._ended(str(reply.batch_id), body["items"])
                verdicts = [_LOST] * len(items)
            if verdicts[0].status != "again" or (verdicts[0].wait or 0.0) > LONGEST_WAIT:
                break
        return verdicts, True

    async def _ended(self, batch_id: str, items: Sequence[Any]) -> tuple[list[Verdict], bool]:
        try:
            ended = await wait(self._client, self._clock, self._job(batch_id), deadline=self._deadline)
        except JobFailed as error:
            if error.timed_out:
                hint = "run the same call again: it takes over what became of this batch"
                return [Verdict("unknown", message=str(error), hint=hint)] * len(items), False
            return [Verdict("again", message=str(error))] * len(items), True
        return [verdict._replace(value=None) for verdict in of_reply(ended.reply, items)], True

    def _job(self, batch_id: str) -> Job:
        return Job("items_batch", batch_id, self._account)
