"""Delivery of a pull into a sink: a run that was broken off is finished first, then what else is due."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from typing import Generic, Protocol, TypeVar

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import UNREADABLE, ChunkFailure
from pinterest_async_overrides.bulk.fetch.discovery import WindowsOf
from pinterest_async_overrides.bulk.interfaces import Answer, RunPlan, RunReport, Sink
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.planner import Windows
from pinterest_async_overrides.bulk.progress import Progress, ProgressCallback, left
from pinterest_async_overrides.bulk.result import PullResult
from pinterest_async_overrides.bulk.writer_thread import Worker
from pinterest_async_overrides.errors import DecodeError


class ChunkResult(Protocol):
    """A chunk that was fetched, and the entities that are missing from it."""

    @property
    def chunk(self) -> Chunk: ...

    @property
    def lacks(self) -> Sequence[ChunkFailure]: ...


SinkT = TypeVar("SinkT", bound=Sink)
SinkT_contra = TypeVar("SinkT_contra", bound=Sink, contravariant=True)
Result = TypeVar("Result", bound=ChunkResult)
Result_co = TypeVar("Result_co", bound=ChunkResult, covariant=True)


class Source(Protocol):
    """Where plans come from, and how many requests were made."""

    clock: Clock

    @property
    def requests(self) -> int:
        """How many requests were made for this run."""
        ...

    async def planned(self, windows: WindowsOf) -> RunPlan:
        """Return the plan of a new run, for the days that `windows` gives."""
        ...

    def estimated_seconds(self, chunks: Sequence[Chunk]) -> float:
        """Return the seconds that these chunks take at least."""
        ...


class Running(Protocol[Result_co]):
    """Chunks being fetched, and those that `failed`."""

    @property
    def failed(self) -> Sequence[tuple[Chunk, Exception]]: ...

    def answers(self) -> AsyncGenerator[Result_co]:
        """Yield each chunk's result as it arrives."""
        ...

    def refuse(self, error: Exception) -> None:
        """Reject the latest result, which cannot be read: the chunk is fetched again or fails."""
        ...


class Execution(Protocol[SinkT_contra, Result]):
    """Where chunks are fetched, in this process or in a cluster, and how their results get into a sink."""

    def running(
        self, chunks: Sequence[Chunk], currencies: Mapping[str, str]
    ) -> AbstractAsyncContextManager[Running[Result]]:
        """Fetch these chunks, given the currency of each ad account."""
        ...

    def take(self, sink: SinkT_contra, result: Result) -> int:
        """Put a result into the sink, in the sink's thread, and return its rows; raises as `Sink.write` does."""
        ...


class LocalSource(Source, Protocol):
    """A source that fetches chunks itself."""

    def running(self, chunks: Sequence[Chunk]) -> AbstractAsyncContextManager[Running[Answer]]:
        """Fetch these chunks."""
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
    """Pull into a sink, which is opened, called and closed in a thread beside the event loop.

    Raises what ends a pull and what the sink raises; what was written by then is resumed by the next run.
    """
    return await deliver_by(_LocalExecution(source), source, open_sink, on_progress)


async def deliver_by(
    execution: Execution[SinkT, Result],
    source: Source,
    open_sink: Callable[[], SinkT],
    on_progress: ProgressCallback | None,
) -> PullResult:
    """Pull into a sink, as `deliver` does, with the chunks fetched elsewhere."""

    def opened() -> tuple[SinkT, RunPlan | None]:
        sink = open_sink()
        try:
            return sink, sink.resume()
        except BaseException:
            sink.close()
            raise

    async with Worker() as worker:
        sink, resumed = await worker.run(opened, undo=lambda opened: opened[0].close())
        try:
            return await _Delivery(execution, source, sink, worker, on_progress).run(resumed)
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

    async def run(self, resumed: RunPlan | None) -> PullResult:
        report = RunReport(more=True)
        failures: tuple[ChunkFailure, ...] = ()
        if resumed is not None:
            report, failures = await self._carry_out(resumed)
        if report.more:
            planned = await self._source.planned(self._windows)
            report, failures = await self._carry_out(await self._worker.run(self._sink.begin, planned))
        self._notify((), ended=True)
        return PullResult(
            rows=self._rows,
            requests=self._source.requests,
            chunks=self._done + self._written,
            seconds=self._source.clock.now() - self._began,
            failed=failures,
            resumed=self._done,
            undeclared=dict(self._undeclared),
            misfits=dict(self._misfits),
            holes=tuple(report.holes),
        )

    async def _windows(self, accounts: Sequence[str]) -> Windows | None:
        return await self._worker.run(self._sink.windows, accounts)

    async def _carry_out(self, plan: RunPlan) -> tuple[RunReport, tuple[ChunkFailure, ...]]:
        """Fetch what is missing of a plan; return the sink's report, and what could not be fetched."""
        missing = [chunk for chunk in plan.chunks if chunk.key not in plan.done]
        self._done += len(plan.chunks) - len(missing)
        self._all += len(plan.chunks)
        self._planned = self._source.estimated_seconds(missing)
        async with self._execution.running(missing, plan.currencies) as runner:
            self._notify(runner.failed)
            noted = 0
            async with aclosing(runner.answers()) as answers:
                async for answer in answers:
                    await self._write(runner, answer)
                    noted = await self._note_failures(runner, noted)
                    self._notify(runner.failed)
            await self._note_failures(runner, noted)
            self._failed += len(runner.failed)
            failures = (*self._lacks, *(ChunkFailure.of(chunk, error) for chunk, error in runner.failed))
            report = await self._worker.run(self._sink.finish)
        self._undeclared.update(report.undeclared)
        self._misfits.update(report.misfits)
        return report, (*plan.unlisted, *failures)

    async def _write(self, runner: Running[Result], answer: Result) -> None:
        try:
            self._rows += await self._worker.run(self._execution.take, self._sink, answer)
            self._written += 1
            self._lacks += answer.lacks
        except UNREADABLE as error:
            runner.refuse(DecodeError(f"{answer.chunk.key}: the answer cannot be read: {error}"))

    async def _note_failures(self, runner: Running[Result], noted: int) -> int:
        """Report to the sink the failures that came since so many of them were noted."""
        for chunk, error in runner.failed[noted:]:
            await self._worker.run(self._sink.failed, chunk, error)
        return len(runner.failed)

    def _notify(self, failed: Sequence[object], *, ended: bool = False) -> None:
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
