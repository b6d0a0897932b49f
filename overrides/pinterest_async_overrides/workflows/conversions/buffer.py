"""Buffer of conversion events: sends events that occur one by one in batches of a thousand, or after some seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self

from pinterest_async_overrides.workflows.accounts import account_for
from pinterest_async_overrides.workflows.batches import AT_A_TIME
from pinterest_async_overrides.workflows.conversions.event import Event
from pinterest_async_overrides.workflows.conversions.sending import A_CALL, Sending, Sent, key_of, unsent
from pinterest_async_overrides.workflows.conversions.spool import Spool
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient
from pinterest_async_overrides.workflows.journal import Given, opened
from pinterest_async_overrides.workflows.outcome import ItemOutcome, Outcome

Piece = list[tuple[int, Event]]


class EventBuffer:
    """`async with w.conversions.buffer() as buffer: await buffer.add(event)`; then `buffer.outcome`.

    A call is sent when `size` events wait, and `seconds` after the first of them was added. At most four calls are in
    flight; `add` waits while that is so, so that no more than five times `size` events are held. Leaving the block
    sends what waits, also after an exception; after a cancellation it stops the calls instead. Nothing is raised for
    events that were not taken: `outcome` has every event, at the position that `add` returned. With `on_outcome` the
    outcome of each call is passed to that function instead and `outcome` stays empty: for a buffer that lives as long
    as a server.

    Without a `journal`, events that wait are lost if the process is killed. With one, an event is on disk when `add`
    returns, its personal data hashed, and the next buffer of that journal sends first what an earlier one left:
    `resumed` is how many those are, and they take the first positions; one that is added again keeps its position. The
    file grows with every event: use a new one now and then, when `outcome` shows that nothing is left.
    """

    def __init__(
        self,
        client: JobClient,
        clock: Clock,
        ad_account_id: str | None,
        *,
        test: bool = False,
        size: int = A_CALL,
        seconds: float = 5.0,
        journal: Given = None,
        on_outcome: Callable[[Outcome[None]], object] | None = None,
    ) -> None:
        if not 1 <= size <= A_CALL:
            raise ValueError(f"size is 1 to {A_CALL} events, not {size}")
        self._client, self._clock, self._account, self._test = client, clock, ad_account_id, test
        self._size, self._seconds, self._journal, self._on_outcome = size, seconds, journal, on_outcome
        self._added, self._waiting = 0, Piece()
        self._free = asyncio.Semaphore(AT_A_TIME)
        self._running: set[asyncio.Task[None]] = set()
        self._timer: asyncio.Task[None] | None = None
        self._items: list[ItemOutcome[None]] = []
        self._failure: BaseException | None = None
        self._stack = AsyncExitStack()
        self._calls: Sending | None = None
        self._spool: Spool | None = None
        self._resumed: dict[str, int] = {}

    async def add(self, event: Event) -> int:
        """Accept an event and return its position in `outcome`, from 0.

        With a journal the event is on disk when this returns. Raises RuntimeError outside of the block, JournalError or
        OSError where the journal cannot be written: the event was not accepted then.
        """
        if self._calls is None:
            raise RuntimeError("a buffer takes events inside of its `async with` block")
        if not isinstance(event, Event):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"a buffer takes events, not {type(event).__name__}")
        if self._spool is not None:
            if (position := self._resumed.get(key_of(event))) is not None:
                return position
            await self._spool.keep(event)
        return await self._accept(event)

    async def flush(self) -> None:
        """Send what waits, and wait until every call has its reply."""
        await self._begin()
        while self._running:
            await asyncio.wait(self._running)

    @property
    def resumed(self) -> int:
        """How many events of an earlier buffer were found in the journal and are sent by this one."""
        return len(self._resumed)

    @property
    def outcome(self) -> Outcome[None]:
        """Outcome of the events whose calls have ended, by position and event_id."""
        return Outcome(self._items)

    async def __aenter__(self) -> Self:
        if self._calls is not None:
            raise RuntimeError("a buffer is used once")
        account = await account_for(self._client, self._account)
        try:
            journal = await self._stack.enter_async_context(opened(self._journal))
            keep = journal is not None
            calls = Sending(self._client, self._clock, account, test=self._test, journal=journal, keep=keep)
            if journal is not None:
                self._spool = Spool(journal, calls.job, await calls.known())
            self._calls = calls
            for event in self._spool.left() if self._spool is not None else ():
                self._resumed[key_of(event)] = await self._accept(event)
        except BaseException:
            self._calls = None
            await self._stop()
            await self._stack.aclose()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            async with self._stack:
                if isinstance(error, asyncio.CancelledError):
                    await self._break_off()
                else:
                    try:
                        await self.flush()
                    except asyncio.CancelledError:
                        await self._break_off()
                        raise
        finally:
            self._calls = None
        if self._failure is not None and error is None:
            raise self._failure

    async def _accept(self, event: Event) -> int:
        position, self._added = self._added, self._added + 1
        self._waiting.append((position, event))
        if len(self._waiting) >= self._size:
            await self._begin()
        elif self._timer is None:
            self._timer = asyncio.create_task(self._send_later())
        return position

    async def _begin(self) -> None:
        """Send what waits as soon as a call may be made."""
        piece, self._waiting = self._waiting, Piece()
        if self._timer is not None and self._timer is not asyncio.current_task():
            self._timer.cancel()
        self._timer = None
        if piece:
            try:
                await self._free.acquire()
            except asyncio.CancelledError:
                self._waiting = piece + self._waiting
                raise
            task = asyncio.create_task(self._send(piece))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _send_later(self) -> None:
        await self._clock.sleep(self._seconds)
        await self._begin()

    async def _send(self, piece: Piece) -> None:
        calls: Any = self._calls
        try:
            sent: list[Sent] = await calls.send([event for _, event in piece])
        except BaseException as error:
            self._take(piece, [unsent(event, f"interrupted: {type(error).__name__}") for _, event in piece])
            if isinstance(error, asyncio.CancelledError):
                raise
            self._failure = self._failure or error
        else:
            self._take(piece, sent)
        finally:
            self._free.release()

    def _take(self, piece: Piece, sent: list[Sent]) -> None:
        items = [
            ItemOutcome[None](position, event.event_id, verdict[0], None, *verdict[2:5], changed=changed)
            for (position, event), (verdict, changed) in zip(piece, sent, strict=True)
        ]
        if self._on_outcome is None:
            self._items += items
            return
        try:
            self._on_outcome(Outcome(items))
        except Exception as error:
            self._failure = self._failure or error

    async def _break_off(self) -> None:
        """Stop the calls in flight; events that were not sent are `again`, and stay in the journal."""
        await self._stop()
        self._take(self._waiting, [unsent(event, "not sent: the buffer was cancelled") for _, event in self._waiting])
        self._waiting = Piece()

    async def _stop(self) -> None:
        tasks = [*self._running, *([self._timer] if self._timer is not None else [])]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
