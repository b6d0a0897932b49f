"""Pieces of a customer list: each sent once, found again by the list's counters, continued after a crash."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Literal

from pinterest_async_overrides.workflows.audiences.reading import counter_of, read_list, refuse
from pinterest_async_overrides.workflows.audiences.records import Piece
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call
from pinterest_async_overrides.workflows.journal import Journal
from pinterest_async_overrides.workflows.once import Once
from pinterest_async_overrides.workflows.personal_data import digest
from pinterest_async_overrides.workflows.progress import Counter

Operation = Literal["ADD", "REMOVE"]


class PieceUpload:
    """Sends the pieces of one list, one after the other, each once."""

    def __init__(
        self, client: JobClient, clock: Clock, account: str, journal: Journal | None, counter: Counter
    ) -> None:
        self._client, self._account, self._journal, self._counter = client, account, journal, counter
        self._job = f"customer_lists/update {account}"
        self._once = Once(self._job, journal, clock)
        self.sent = 0

    def add_sent(self, count: int) -> None:
        """So many records were sent."""
        self.sent += count
        self._counter.add(count)

    async def rest(self, identity: str, operation: Operation, pieces: AsyncIterator[Piece]) -> None:
        """Send the pieces that are left."""
        async for piece in pieces:
            key = f"{identity} {operation} {digest(piece.text)[:32]}"
            if await self._once.known(key) is not None:
                self._counter.add(piece.size)
                continue
            await self._one(key, identity, operation, piece)
            self.add_sent(piece.size)

    async def _one(self, key: str, identity: str, operation: Operation, piece: Piece) -> None:
        arguments = {"ad_account_id": self._account, "customer_list_id": identity}
        before = await self._once.known(f"{key} before")
        if before is None:
            before = counter_of(await read_list(self._client, self._account, identity), operation)
            if self._journal is not None:
                await self._journal.settled(self._job, {f"{key} before": ("done", before)})

        async def send() -> Any:
            body = {"operation_type": operation, "records": piece.text}
            return await call(self._client, "customer_lists/update", arguments, body)

        async def find(since: float) -> Any:
            row = await read_list(self._client, self._account, identity)
            return row if before is not None and counter_of(row, operation) == before + piece.size else None

        await self._once.write(key, send, find, lambda row: str(row.id))


async def left(
    first: Piece, pieces: AsyncIterator[Piece], uploaded: int | None, name: str, counter: Counter
) -> AsyncIterator[Piece]:
    """Yield the pieces that a list of this name does not have yet, by how many records it has. Raises ItemsFailed where
    that number is no beginning of these records.
    """
    message = "a customer list of this name exists, and its records are no beginning of these"
    passed, piece = 0, first
    while uploaded is not None and passed < uploaded:
        passed += piece.size
        counter.add(piece.size)
        following = await anext(pieces, None)
        if passed > uploaded or (following is None and passed < uploaded):
            raise refuse(name, message)
        if following is None:
            return
        piece = following
    if uploaded is None:
        raise refuse(name, f"{message}, or Pinterest does not say how many it has")
    yield piece
    async for following in pieces:
        yield following
