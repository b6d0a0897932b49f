"""Polling of a background job: growing intervals, a deadline, transient failures tolerated."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from pinterest_async.model import plain
from pinterest_async_overrides.errors import BadRequestError, DecodeError, PinterestError
from pinterest_async_overrides.retry import RetryPolicy, judge
from pinterest_async_overrides.workflows.background import Job, JobDone, read
from pinterest_async_overrides.workflows.errors import JobFailed
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call

FIRST: Final = 1.0
GROWTH: Final = 1.5
LONGEST: Final = 30.0
DEADLINE: Final = 3600.0

T = TypeVar("T")

_NO_SUCH_TOKEN: Final = 1104
_PATIENT: Final = RetryPolicy(longest_wait=1e9)


@dataclass(frozen=True, slots=True)
class Waited:
    """Progress of a wait: the job's last `state` (None before the first reply) after so many `seconds`."""

    job: Job
    state: str | None
    seconds: float


async def wait(
    client: JobClient,
    clock: Clock,
    job: Job,
    *,
    deadline: float = DEADLINE,
    progress: Callable[[Waited], object] | None = None,
) -> JobDone:
    """Poll the job at once and then after 1, 1.5, 2.25 … 30 seconds, until it ends or `deadline` seconds have passed.

    Raises JobFailed where it failed or the deadline passed, and the error of a call that would be refused again.
    """
    last: str | None = None

    async def check() -> tuple[str | None, JobDone | None]:
        nonlocal last
        try:
            reply = await call(client, job.course.operation, job.arguments)
        except BadRequestError as error:
            if error.code != _NO_SUCH_TOKEN:
                raise
            raise _failed(job, "DOES_NOT_EXIST") from error
        known, url = read(job.course, plain(reply))
        last = known or last
        if known in job.course.bad:
            raise _failed(job, known)
        return last, JobDone(job, known, url, reply) if known in job.course.good else None

    def report(state: str | None, seconds: float) -> None:
        if progress is not None:
            progress(Waited(job, state, seconds))

    return await poll(clock, check, kind=job.kind, id=job.id, deadline=deadline, report=report)


async def poll(
    clock: Clock,
    check: Callable[[], Awaitable[tuple[str | None, T | None]]],
    *,
    kind: str,
    id: str,
    deadline: float,
    report: Callable[[str | None, float], object] = lambda state, seconds: None,
) -> T:
    """Call `check` at growing intervals until it returns a result beside the state; return the result.

    Transient failures of `check` are tolerated. `report` is called with the last state and the seconds so far after
    each check without a result. Raises JobFailed after the deadline, and the error of a call that would be refused
    again.
    """
    begun, pause = clock.now(), FIRST
    state: str | None = None
    problem: PinterestError | None = None
    while True:
        try:
            state, result = await check()
        except JobFailed:
            raise
        except PinterestError as error:
            problem = _passing(error)
        else:
            problem = None
            if result is not None:
                return result
        seconds = clock.now() - begun
        report(state, seconds)
        retry_after = judge(problem, _PATIENT, repeatable=True).wait or 0.0 if problem is not None else 0.0
        if seconds + max(pause, retry_after) > deadline:
            message = f"{kind} {id} was not done after {seconds:.0f} s; its last state was {state}"
            raise JobFailed(message, kind=kind, id=id, state=state, timed_out=True) from problem
        await clock.sleep(max(pause, retry_after))
        pause = min(pause * GROWTH, LONGEST)


def _passing(error: PinterestError) -> PinterestError:
    """Return the error if it is transient; raise it otherwise."""
    if not isinstance(error, DecodeError) and not judge(error, _PATIENT, repeatable=True).again:
        raise error
    return error


def _failed(job: Job, state: str) -> JobFailed:
    return JobFailed(f"{job.kind} {job.id} ended in the state {state}", kind=job.kind, id=job.id, state=state)
