"""Background jobs: states of videos, uploads, batches, reports and exports over time, by the server's clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.state.clock import Clock


@dataclass(frozen=True, slots=True)
class JobStates:
    """States of one kind of job: `before` its start, `during` its run (one step each), `done` and `failed`."""

    during: tuple[str, ...]
    done: str
    failed: str = "FAILED"
    before: str = ""


JOB_STATES = {
    "media": JobStates(("processing",), "succeeded", "failed", before="registered"),
    "customer_list": JobStates(("PROCESSING",), "READY"),
    "customer_list_upload": JobStates(("RUNNING",), "SUCCEEDED", before="NOT_STARTED"),
    "items_batch": JobStates(("PROCESSING",), "COMPLETED"),
    "ingestion": JobStates(("PROCESSING",), "COMPLETED"),
    "conversion_deletion": JobStates((), "SUBMITTED"),
    "bulk": JobStates(("RUNNING",), "SUCCEEDED"),
    "report": JobStates(("IN_PROGRESS",), "FINISHED"),
    "catalogs_report": JobStates(("IN_PROGRESS",), "FINISHED"),
    "leads_export": JobStates(("IN_PROGRESS",), "FINISHED"),
}


@dataclass(slots=True)
class Job:
    """One job; `started` is None until it is started."""

    kind: str
    id: str
    owner: str
    end: str
    started: float | None
    data: dict[str, Any] = field(default_factory=dict[str, Any])


class Jobs:
    """All jobs of one local Pinterest. A step takes `seconds` by the clock."""

    def __init__(self, seed: int, clock: Clock, seconds: float) -> None:
        self.seconds = seconds
        self._seed = seed
        self._clock = clock
        self._jobs: dict[tuple[str, str], Job] = {}
        self._numbers = count()
        self._ends: dict[str, deque[str]] = {}

    def end_with(self, kind: str, state: str, times: int = 1) -> None:
        """Make the next `times` jobs of this kind end in this state."""
        if kind not in JOB_STATES:
            raise ValueError(f"kind must be one of {', '.join(JOB_STATES)}, not {kind!r}")
        self._ends.setdefault(kind, deque()).extend([state] * times)

    def begin(self, kind: str, owner: str = "", identity: str = "", *, end: str = "", **data: Any) -> Job:
        """Register a job; it starts at once unless its kind has a `before` state."""
        course = JOB_STATES[kind]
        waiting = self._ends.get(kind)
        job = Job(
            kind,
            identity or f"{seeded_random.number(self._seed, kind, next(self._numbers)):020d}",
            owner,
            waiting.popleft() if waiting else end or course.done,
            None if course.before else self._clock.now(),
            data,
        )
        self._jobs[kind, job.id] = job
        return job

    def start(self, job: Job) -> None:
        """Start a job; a running one is unchanged."""
        if job.started is None:
            job.started = self._clock.now()

    def find(self, kind: str, identity: str) -> Job | None:
        return self._jobs.get((kind, identity))

    def state(self, job: Job) -> str:
        """Return the job's state now."""
        course = JOB_STATES[job.kind]
        if job.started is None:
            return course.before
        step = int((self._clock.now() - job.started) / self.seconds) if self.seconds else len(course.during)
        return course.during[step] if step < len(course.during) else job.end

    def ended(self, job: Job) -> float:
        """Return the time the job ends, in seconds since 1970."""
        return (job.started or 0.0) + self.seconds * len(JOB_STATES[job.kind].during)

    def status(self, kind: str, identity: str, unknown: str = "succeeded") -> str:
        """Return the state of a job by its id; seeded rows have no job and count as done."""
        job = self.find(kind, identity)
        return unknown if job is None else self.state(job)

    def __iter__(self) -> Iterator[Job]:
        return iter(list(self._jobs.values()))
