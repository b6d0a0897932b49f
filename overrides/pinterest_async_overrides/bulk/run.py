"""A pull into a sink: a run that was broken off is gone on with, then what else is due is planned and run."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from typing import Generic, Protocol, TypeVar

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import UNREADABLE, ChunkFailure
from pinterest_async_overrides.bulk.fetch.discovery import WindowsOf
from pinterest_async_overrides.bulk.interfaces import Answer, Kept, Sink
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.planner import Windows
from pinterest_async_overrides.bulk.progress import Progress, Told, left
from pinterest_async_overrides.bulk.result import PullResult
from pinterest_async_overrides.bulk.writer_thread import Worker
from pinterest_async_overrides.errors import DecodeError


class Part(Protocol):
    """What came of a chunk, and the entities that it has nothing of."""

    @property
    def chunk(self) -> Chunk: ...

    @property
    def lacks(self) -> Sequence[ChunkFailure]: ...


To = TypeVar("To", bound=Sink)
To_contra = TypeVar("To_contra", bound=Sink, contravariant=True)
Came = TypeVar("Came", bound=Part)
Came_co = TypeVar("Came_co", bound=Part, covariant=True)


class Source(Protocol):
    """The side of a pull that asks."""

    clock: Clock

    @property
    def requests(self) -> int:
        """How many were made for this run."""
        ...

    async def planned(self, windows: WindowsOf) -> Kept:
        """The plan of a new run, for the days that `windows` gives."""
        ...

    def lasts(self, chunks: Sequence[Chunk]) -> float:
        """Seconds that these chunks take at least."""
        ...


class Running(Protocol[Came_co]):
    """A run that is on: what comes of its chunks, and those that `failed`."""

    @property
    def failed(self) -> Sequence[tuple[Chunk, Exception]]: ...

    def answers(self) -> AsyncGenerator[Came_co]:
        """What came of each chunk, as it comes."""
        ...

    def refuse(self, error: Exception) -> None:
        """What was handed over last cannot be read."""
        ...


class Way(Protocol[To_contra, Came]):
    """Where chunks are run, and how what comes of them gets into a sink."""

    def running(
        self, chunks: Sequence[Chunk], currencies: Mapping[str, str]
    ) -> AbstractAsyncContextManager[Running[Came]]:
        """A run over these chunks; the currency of each ad account."""
        ...

    def take(self, sink: To_contra, came: Came) -> int:
        """Puts it into the sink, in the sink's thread, and gives its rows; raises as `Sink.write` does."""
        ...


class Here(Source, Protocol):
    """A source that runs its chunks itself."""

    def running(self, chunks: Sequence[Chunk]) -> AbstractAsyncContextManager[Running[Answer]]:
        """A run over these chunks."""
        ...


class _Here:
    def __init__(self, source: Here) -> None:
        self._source = source

    def running(
        self, chunks: Sequence[Chunk], currencies: Mapping[str, str]
    ) -> AbstractAsyncContextManager[Running[Answer]]:
        return self._source.running(chunks)

    def take(self, sink: Sink, came: Answer) -> int:
        return sink.write(came)


async def deliver(source: Here, open_sink: Callable[[], Sink], told: Told | None) -> PullResult:
    """What the pull came to; the sink is opened, called and closed in a thread beside the event loop.

    Raises what ends a pull, and what the sink raises; what was written before then is there when it is run again.
    """
    return await deliver_by(_Here(source), source, open_sink, told)


async def deliver_by(way: Way[To, Came], source: Source, open_sink: Callable[[], To], told: Told | None) -> PullResult:
    """What the pull came to whose chunks are run another way; as `deliver` otherwise."""
    async with Worker() as worker:
        sink = await worker.run(open_sink, undo=lambda opened: opened.close())
        try:
            return await _Delivery(way, source, sink, worker, told).run()
        finally:
            await worker.run(sink.close)


class _Delivery(Generic[To, Came]):
    def __init__(self, way: Way[To, Came], source: Source, sink: To, worker: Worker, told: Told | None) -> None:
        self._way = way
        self._source, self._sink, self._worker, self._told = source, sink, worker, told
        self._began = source.clock.now()
        self._rows = self._written = self._done = self._failed = self._all = 0
        self._undeclared: Counter[str] = Counter()
        self._misfits: Counter[str] = Counter()
        self._planned = 0.0
        self._lacks: list[ChunkFailure] = []

    async def run(self) -> PullResult:
        sink, run = self._sink, self._worker.run
        failures: tuple[ChunkFailure, ...] = ()
        kept = await run(lambda: sink.kept)
        if kept is not None:
            failures = await self._carry_out(kept)
        if kept is None or await run(lambda: sink.more):
            kept = await self._source.planned(self._windows)
            await run(sink.begin, kept.chunks, kept.currencies, kept.unlisted)
            begun: Kept | None = await run(lambda: sink.kept)
            failures = await self._carry_out(kept if begun is None else begun)
        self._tell((), ended=True)
        return PullResult(
            rows=self._rows,
            requests=self._source.requests,
            chunks=self._done + self._written,
            seconds=self._source.clock.now() - self._began,
            failed=failures,
            resumed=self._done,
            undeclared=dict(self._undeclared),
            misfits=dict(self._misfits),
            holes=tuple(await run(lambda: sink.holes)),
        )

    async def _windows(self, accounts: Sequence[str]) -> Windows | None:
        return await self._worker.run(self._sink.windows, accounts)

    async def _carry_out(self, kept: Kept) -> tuple[ChunkFailure, ...]:
        """Gets what is missing of a plan; the parts of it that could not be had."""
        source, sink, run = self._source, self._sink, self._worker.run
        done = frozenset(await run(lambda: sink.done))
        missing = [chunk for chunk in kept.chunks if chunk.key not in done]
        self._done += len(done)
        self._all += len(kept.chunks)
        self._planned = source.lasts(missing)
        async with self._way.running(missing, kept.currencies) as runner:
            self._tell(runner.failed)
            heard = 0
            async with aclosing(runner.answers()) as answers:
                async for answer in answers:
                    await self._write(runner, answer)
                    heard = await self._hear(runner, heard)
                    self._tell(runner.failed)
            await self._hear(runner, heard)
            self._failed += len(runner.failed)
            failures = (*self._lacks, *(ChunkFailure.of(chunk, error) for chunk, error in runner.failed))
            await run(sink.finish)
        self._undeclared.update(await run(lambda: sink.undeclared))
        self._misfits.update(await run(lambda: sink.misfits))
        return (*kept.unlisted, *failures)

    async def _write(self, runner: Running[Came], answer: Came) -> None:
        try:
            self._rows += await self._worker.run(self._way.take, self._sink, answer)
            self._written += 1
            self._lacks += answer.lacks
        except UNREADABLE as error:
            runner.refuse(DecodeError(f"{answer.chunk.key}: the answer cannot be read: {error}"))

    async def _hear(self, runner: Running[Came], heard: int) -> int:
        """Tells the sink of the failures since it heard of so many."""
        for chunk, error in runner.failed[heard:]:
            await self._worker.run(self._sink.failed, chunk, error)
        return len(runner.failed)

    def _tell(self, failed: Sequence[object], *, ended: bool = False) -> None:
        if self._told is None:
            return
        failures = self._failed + len(failed)
        over, of = self._written + failures, self._all - self._done
        seconds = self._source.clock.now() - self._began
        self._told(
            Progress(
                done=self._done + self._written,
                failed=failures,
                chunks=self._all,
                rows=self._rows,
                requests=self._source.requests,
                seconds=seconds,
                seconds_left=0.0 if ended else left(over, of, seconds, self._planned),
                ended=ended,
            )
        )
