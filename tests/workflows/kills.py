"""Jobs that are killed at every write and run again: the jobs, the process that runs them, and what kills them.

`python -m tests.workflows.kills` is a process without threads that forks a child for each run: it reads a job, the
address of a local Pinterest, a folder and a number a line, and writes the child's pid, then its status. A number above
0 lets the child kill itself with SIGKILL before that statement of its journal.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Awaitable, Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from pinterest_async import OPERATIONS, Pinterest, RetryPolicy
from pinterest_async.testing import Fault, LocalPinterest
from pinterest_async_overrides.testing.behaviour.faults import Faults

Run = Callable[[Pinterest, str, Path], Awaitable[Any]]
HELD = 120.0
OPENING = ("pragma", "create", "select", "\n")


@dataclass(frozen=True)
class KilledJob:
    """A job to be killed. `run` takes a client, an ad account and a folder that outlives it; `effects` reads what took
    effect out of the local Pinterest, `wanted` is what that has to be after any number of kills.

    `lost` names what cannot be found again after a kill, empty where everything can."""

    name: str
    run: Run
    effects: Callable[[LocalPinterest], Sequence[str]]
    wanted: Sequence[str]
    lost: str = ""
    opening: bool = False
    """Whether it is killed while the journal is opened, too: that is the same for every job."""
    varies: bool = False
    """Whether its calls are made side by side, so that one run may take fewer of them than another."""


class Killed(NamedTuple):
    """What the kills of one job came to."""

    job: str
    writes: int
    journal: int
    kills: int
    lost: str

    def __str__(self) -> str:
        lost = f"; cannot be found again: {self.lost}" if self.lost else ""
        return (
            f"{self.job:<28} {self.writes:>3} writes, {self.journal:>3} journal statements, {self.kills:>3} kills, "
            f"each effect once{lost}"
        )


def world() -> LocalPinterest:
    """A small one, the same each time."""
    return LocalPinterest(seed=7, accounts=1, campaigns=6, ad_groups=1, ads=1, boards=2, pins=2, job_seconds=0.0)


class Killer:
    """Runs jobs in processes of their own against a local Pinterest, and kills them."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def whole(self, job: KilledJob, folder: Path) -> tuple[int, int]:
        """How many writes and journal statements an unbroken run makes; its effects are as wanted."""
        with world() as local:
            seen = Writes(local)
            statements = self._end(self._start(job, local, folder))
            assert statements >= 0, f"{job.name} failed"
            assert job.effects(local) == job.wanted, (job.name, job.effects(local))
            return seen.count, statements

    def killed_at_write(self, job: KilledJob, folder: Path, number: int, *, after: bool) -> bool:
        """Kill it before a write takes effect, or after that and before the reply; then run it again.

        Returns False for a run of a job that varies which ended before it came so far.
        """
        with world() as local:
            held = Writes(local, number, after=after)
            pid = self._start(job, local, folder)
            while not held.holds:
                if not self._alive(pid):
                    return self._ended_early(job, local, self._end(pid), f"write {number}")
            os.kill(pid, signal.SIGKILL)
            assert self._end(pid) == -1
            self._again(job, local, folder, f"killed {'after' if after else 'before'} write {number}")
            return True

    def killed_at_statement(self, job: KilledJob, folder: Path, number: int) -> bool:
        """Let it kill itself before a statement of its journal; run it again, look at the effects.

        Returns False as `killed_at_write` does.
        """
        with world() as local:
            ended = self._end(self._start(job, local, folder, number))
            if ended != -1:
                return self._ended_early(job, local, ended, f"statement {number}")
            self._again(job, local, folder, f"killed before statement {number}")
            return True

    def _ended_early(self, job: KilledJob, local: LocalPinterest, ended: int, before: str) -> bool:
        assert job.varies, f"{job.name} ended before {before}"
        assert ended >= 0, f"{job.name} failed before {before}"
        assert job.effects(local) == job.wanted, f"{job.name}, ended before {before}: {job.effects(local)}"
        return False

    def _again(self, job: KilledJob, local: LocalPinterest, folder: Path, when: str) -> None:
        assert self._end(self._start(job, local, folder)) >= 0, f"{job.name} failed after it was {when}"
        assert job.effects(local) == job.wanted, f"{job.name}, {when}: {job.effects(local)}"

    def _start(self, job: KilledJob, local: LocalPinterest, folder: Path, number: int = 0) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{job.name}\t{local.url}\t{local.ad_account_ids[0]}\t{folder}\t{number}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def _end(self, pid: int) -> int:
        """The journal statements that a child made; -1 where it was killed, -2 where it failed."""
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())

    def _alive(self, pid: int) -> bool:
        with suppress(ProcessLookupError):
            os.kill(pid, 0)
            return "Z" not in Path(f"/proc/{pid}/stat").read_text().split()[2:3]
        return False


@contextmanager
def killer() -> Generator[Killer]:
    """The process that forks, started and ended."""
    command = [sys.executable, "-m", "tests.workflows.kills"]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as process:
        try:
            yield Killer(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()


def is_write(operation: str) -> bool:
    """Whether a call changes something: calls to the storage do, too."""
    if operation.startswith("storage/"):
        return operation != "storage/get"
    return OPERATIONS[operation].method != "GET"


class Writes(Faults):
    """Counts the writes that come in, and holds one: before it takes effect, or after that and before its reply."""

    def __init__(self, local: LocalPinterest, held: int = 0, *, after: bool = False) -> None:
        super().__init__()
        self.count, self._held, self._after = 0, held, after
        self._lock_of = local.service.lock
        local.service.faults = self

    def take(self, operation: str, request: int) -> Fault | None:
        """What the local Pinterest asks before it answers a call."""
        self.count += is_write(operation)
        if self.count == self._held and is_write(operation):
            return Fault("held", delay=HELD, effect=self._after, silent=True)
        return super().take(operation, request)

    @property
    def holds(self) -> bool:
        """Whether the write came, and whoever answers it is through with its effect."""
        with self._lock_of:
            return self.count >= self._held


def child(job: KilledJob, url: str, account: str, folder: Path, number: int) -> int:
    """Run a job; the journal statements that it made."""
    statements, last = 0, ""
    connect = sqlite3.connect

    def take(statement: str) -> None:
        # The rows of one transaction are one statement: what is in between is the same as before the first.
        nonlocal statements, last
        repeated, last = statement.startswith("insert") and last.startswith("insert"), statement
        statements += not repeated and (job.opening or not statement.startswith(OPENING))
        if statements == number and not repeated and (job.opening or not statement.startswith(OPENING)):
            os.kill(os.getpid(), signal.SIGKILL)

    def connected(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **options)
        connection.set_trace_callback(take)
        return connection

    setattr(sqlite3, "connect", connected)  # noqa: B010 - its type is one of overloads

    async def main() -> None:
        retry = RetryPolicy(backoff=0.01, longest_backoff=0.02)
        async with Pinterest("pina_test", base_url=url, retry=retry, rate_limits="off") as pinterest:
            await job.run(pinterest, account, folder)

    asyncio.run(main())
    return statements


def serve() -> None:
    """Read jobs from standard input and fork a child for each."""
    from tests.workflows.killed_jobs import JOBS

    for line in sys.stdin:
        name, url, account, folder, number = line.rstrip("\n").split("\t")
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            status = 1
            with suppress(BaseException):
                try:
                    made = child(JOBS[name], url, account, Path(folder), int(number))
                    os.write(writing, b"%d" % made)
                    status = 0
                except BaseException:
                    traceback.print_exc()
            os._exit(status)
        os.close(writing)
        print(pid, flush=True)
        with os.fdopen(reading, "rb") as told:
            steps = told.read()
        ended = os.waitpid(pid, 0)[1]
        print(-1 if os.WIFSIGNALED(ended) else int(steps) if steps else -2, flush=True)


if __name__ == "__main__":
    serve()
