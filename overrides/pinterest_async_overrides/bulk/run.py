"""A pull into a sink: a run that was broken off is gone on with, then what else is due is planned and run."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from typing import Generic, Protocol, TypeVar

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import UNREADABLE, ChunkFailure
from pinterest_async_overrides.bulk.fetch.discovery import WindowsOf
from pinterest_async_overrides.bulk.interfaces import Answer, RunPlan, Sink
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.planner import Windows
from pinterest_async_overrides.bulk.progress import Progress, ProgressCallback, left
from pinterest_async_overrides.bulk.result import PullResult
from pinterest_async_overrides.bulk.writer_thread import Worker
from pinterest_async_overrides.errors import DecodeError


class ChunkResult(Protocol):
    """What came of a chunk, and the entities that it has nothing of."""

    @property
    def chunk(self) -> Chunk: ...

    @property
    def lacks(self) -> Sequence[ChunkFailure]: ...


SinkT = TypeVar("SinkT", bound=Sink)
SinkT_contra = TypeVar("SinkT_contra", bound=Sink, contravariant=True)
Result = TypeVar("Result", bound=ChunkResult)
Result_co = TypeVar("Result_co", bound=ChunkResult, covariant=True)


class Source(Protocol):
    """The side of a pull that asks."""

    clock: Clock

    @property
    def requests(self) -> int:
        """How many were made for this run."""
        ...

    async def planned(self, windows: WindowsOf) -> RunPlan:
        """The plan of a new run, for the days that `windows` gives."""
        ...

    def lasts(self, chunks: Sequence[Chunk]) -> float:
        """Seconds that these chunks take at least."""
        ...


class Running(Protocol[Result_co]):
    """A run that is on: what comes of its chunks, and those that `failed`."""

    @property
    def failed(self) -> Sequence[tuple[Chunk, Exception]]: ...

    def answers(self) -> AsyncGenerator[Result_co]:
        """What came of each chunk, as it comes."""
        ...

    def refuse(self, error: Exception) -> None:
        """What was handed over last cannot be read."""
        ...


class Execution(Protocol[SinkT_contra, Result]):
    """Where chunks are run, and how what comes of them gets into a sink."""

    def running(
        self, chunks: Sequence[Chunk], currencies: Mapping[str, str]
    ) -> AbstractAsyncContextManager[Running[Result]]:
        """A run over these chunks; the currency of each ad account."""
        ...

    def take(self, sink: SinkT_contra, result: Result) -> int:
        """Puts it into the sink, in the sink's thread, and gives its rows; raises as `Sink.write` does."""
        ...


class LocalSource(Source, Protocol):
    """A source that runs its chunks itself."""

    def running(self, chunks: Sequence[Chunk]) -> AbstractAsyncContextManager[Running[Answer]]:
        """A run over these chunks."""
        ...


class _LocalExecution:
    def __init__(self, source: LocalSource) -> None:
        self._source = source

    def running(
        self, chunks: Sequence[Chunk], currencies: Mapping[str, str]
    ) -> AbstractAsyncContextManager[Running[Answer]]:
        return self._source.running(chunks)

    def take(self, sink: Sink, result: Answer) -> int:
        return sink.write(result)


async def deliver(
    source: LocalSource, open_sink: Callable[[], Sink], on_progress: ProgressCallback | None
) -> PullResult:
    """What the pull came to; the sink is opened, called and closed in a thread beside the event loop.

    Raises what ends a pull, and what the sink raises; what was written before then is there when it is run again.
    """
    return await deliver_by(_LocalExecution(source), source, open_sink, on_progress)


async def deliver_by(
    execution: Execution[SinkT, Result],
    source: Source,
    open_sink: Callable[[], SinkT],
    on_progress: ProgressCallback | None,
) -> PullResult:
    """What the pull came to whose chunks are run another way; as `deliver` otherwise."""
    async with Worker() as worker:
        sink = await worker.run(open_sink, undo=lambda opened: opened.close())
        try:
            return await _Delivery(execution, source, sink, worker, on_progress).run()
        finally:
            await worker.run(sink.close)


class _Delivery(Generic[SinkT, Result]):
    def __init__(
        self,
        execution: Execution[SinkT, Result],
        source: Source,
        sink: SinkT,
        worker: Worker,
        on_progress: ProgressCallback | None,
    ) -> None:
        self._execution = execution
        self._source, self._sink, self._worker, self._on_progress = source, sink, worker, on_progress
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
            begun: RunPlan | None = await run(lambda: sink.kept)
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

    async def _carry_out(self, kept: RunPlan) -> tuple[ChunkFailure, ...]:
        """Gets what is missing of a plan; the parts of it that could not be had."""
        source, sink, run = self._source, self._sink, self._worker.run
        done = frozenset(await run(lambda: sink.done))
        missing = [chunk for chunk in kept.chunks if chunk.key not in done]
        self._done += len(done)
        self._all += len(kept.chunks)
        self._planned = source.lasts(missing)
        async with self._execution.running(missing, kept.currencies) as runner:
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

    async def _write(self, runner: Running[Result], answer: Result) -> None:
        try:
            self._rows += await self._worker.run(self._execution.take, self._sink, answer)
            self._written += 1
            self._lacks += answer.lacks
        except UNREADABLE as error:
            runner.refuse(DecodeError(f"{answer.chunk.key}: the answer cannot be read: {error}"))

    async def _hear(self, runner: Running[Result], heard: int) -> int:
        """Tells the sink of the failures since it heard of so many."""
        for chunk, error in runner.failed[heard:]:
            await self._worker.run(self._sink.failed, chunk, error)
        return len(runner.failed)

    def _tell(self, failed: Sequence[object], *, ended: bool = False) -> None:
        if self._on_progress is None:
            return
        failures = self._failed + len(failed)
        over, of = self._written + failures, self._all - self._done
        seconds = self._source.clock.now() - self._began
        self._on_progress(
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
