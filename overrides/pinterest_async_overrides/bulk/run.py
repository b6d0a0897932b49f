"""Runs a pull into a sink: the plan of an unfinished run or a new one, and every chunk that is not there yet."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from typing import Generic, Protocol, TypeVar

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import UNREADABLE, ChunkFailure
from pinterest_async_overrides.bulk.interfaces import Answer, Kept, Sink
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
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

    def narrowed(self, query: AnalyticsQuery) -> None:
        """From now on these are the days that are asked for."""
        ...

    async def planned(self) -> Kept:
        """The plan of a new run."""
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
        sink = await worker.run(open_sink)
        try:
            return await _Delivery(way, source, sink, worker, told).run()
        finally:
            await worker.run(sink.close)


class _Delivery(Generic[To, Came]):
    def __init__(self, way: Way[To, Came], source: Source, sink: To, worker: Worker, told: Told | None) -> None:
        self._way = way
        self._source, self._sink, self._worker, self._told = source, sink, worker, told
        self._began = source.clock.now()
        self._rows = self._written = 0
        self._chunks: Sequence[Chunk] = ()
        self._done: frozenset[str] = frozenset()
        self._planned = 0.0
        self._lacks: list[ChunkFailure] = []

    async def run(self) -> PullResult:
        source, sink, run = self._source, self._sink, self._worker.run
        source.narrowed(await run(lambda: sink.query))
        kept = await run(lambda: sink.kept)
        if kept is None:
            kept = await source.planned()
            await run(sink.begin, kept.chunks, kept.currencies, kept.unlisted)
        self._chunks, self._done = kept.chunks, frozenset(await run(lambda: sink.done))
        missing = [chunk for chunk in kept.chunks if chunk.key not in self._done]
        self._planned = source.lasts(missing)
        failures = tuple(kept.unlisted)
        async with self._way.running(missing, kept.currencies) as runner:
            self._tell(runner)
            heard = 0
            async with aclosing(runner.answers()) as answers:
                async for answer in answers:
                    await self._write(runner, answer)
                    heard = await self._hear(runner, heard)
                    self._tell(runner)
            await self._hear(runner, heard)
            failures += (*self._lacks, *(ChunkFailure.of(chunk, error) for chunk, error in runner.failed))
            await run(sink.finish)
            self._tell(runner, ended=True)
        return PullResult(
            rows=self._rows,
            requests=source.requests,
            chunks=len(self._done) + self._written,
            seconds=source.clock.now() - self._began,
            failed=failures,
            resumed=len(self._done),
            undeclared=dict(await run(lambda: sink.undeclared)),
        )

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

    def _tell(self, runner: Running[Came], *, ended: bool = False) -> None:
        if self._told is None:
            return
        over, of = self._written + len(runner.failed), len(self._chunks) - len(self._done)
        seconds = self._source.clock.now() - self._began
        self._told(
            Progress(
                done=len(self._done) + self._written,
                failed=len(runner.failed),
                chunks=len(self._chunks),
                rows=self._rows,
                requests=self._source.requests,
                seconds=seconds,
                seconds_left=0.0 if ended else left(over, of, seconds, self._planned),
                ended=ended,
            )
        )
