"""Every job, killed with SIGKILL at every write and every statement of its journal, and run again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.faults.plugin import Fired, Note
from tests.workflows.killed_jobs import JOBS
from tests.workflows.kills import Killed, Killer, killer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="children are forked, and looked for under /proc")


@pytest.fixture(scope="module")
def killing() -> Iterator[Killer]:
    with killer() as running:
        yield running


@pytest.mark.fault(84)
@pytest.mark.parametrize("name", JOBS)
def test_killed_at_every_write(killing: Killer, name: str, tmp_path: Path, fired: Fired, note: Note) -> None:
    job, folders = JOBS[name], (tmp_path / str(number) for number in count())

    def folder() -> Path:
        made = next(folders)
        made.mkdir()
        return made

    writes, statements = killing.whole(job, folder())
    assert writes > 0
    kills = 0
    for number in range(1, writes + 1):
        kills += killing.killed_at_write(job, folder(), number, after=False)
        kills += killing.killed_at_write(job, folder(), number, after=True)
    for number in range(1, statements + 1):
        kills += killing.killed_at_statement(job, folder(), number)
    assert kills > (writes + statements if job.varies else 2 * writes + statements - 1)
    note(str(Killed(name, writes, statements, kills, job.lost)))
    fired("SIGKILL", kills)
