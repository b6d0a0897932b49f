"""Kills itself with SIGKILL before the n-th step of a pull, one n after the other, and runs it again; no test itself.

A step is each piece of an answer that is taken, each file that is opened to write, renamed, linked, removed or synced,
each folder made or removed, and each statement of the ledger. Children are forked, so that each costs no start-up.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import shutil
import signal
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.output.staging import FileKind
from tests.bulk.handing import Made, chunks_of, finals, numbers, open_sink, query_of, run

WATCHED = {"os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "os.truncate", "shutil.rmtree"}


class Steps:
    """Counts, and kills the process before the last one."""

    def __init__(self, last: int) -> None:
        self.taken, self._last = 0, last

    def take(self, *_: object) -> None:
        self.taken += 1
        if self.taken == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in WATCHED or (event == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_ACCMODE):
            self.take()

    def watch(self) -> None:
        sys.addaudithook(self.heard)
        connect = sqlite3.connect

        def connected(*arguments: Any, **options: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*arguments, **options)
            connection.set_trace_callback(self.take)
            return connection

        pieces = Made.pieces

        def taken(made: Made) -> Iterator[list[Any]]:
            for piece in pieces(made):
                self.take()
                yield piece

        # A killed process leaves its page cache behind: nothing is waited for.
        for owner, name, other in ((Made, "pieces", taken), (sqlite3, "connect", connected), (os, "fsync", self.take)):
            setattr(owner, name, other)


def pull(kind: FileKind, folder: Path, start: str, end: str, times: int) -> None:
    path = folder / "out" if kind == "parquet" else folder / f"out.{kind}"
    run(open_sink(kind, path, query_of(start, end)), numbers(times))


def child(kind: FileKind, folder: Path, last: int, days: tuple[str, str], times: int) -> tuple[int, int]:
    """Its status, and the steps that it took."""
    reading, writing = os.pipe()
    number = os.fork()
    if number == 0:
        status = 1
        with contextlib.suppress(BaseException):
            steps = Steps(last)
            try:
                steps.watch()
                pull(kind, folder, *days, times)
                os.write(writing, b"%d" % steps.taken)
                status = 0
            except BaseException:
                traceback.print_exc()
        os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        taken = int(told.read() or 0)
    return os.waitpid(number, 0)[1], taken


def main(kind: FileKind, root: Path, apart: int) -> None:
    # What these import, pandas for one, the children have.
    chunks_of(query_of())
    for name in ("compute", "fs", "parquet"):
        importlib.import_module(f"pyarrow.{name}")
    arrow().array(["a"])
    first, second = ("2026-06-29", "2026-07-02"), ("2026-07-01", "2026-08-02")
    before, whole = root / "before", root / "whole"
    assert child(kind, before, 0, first, 1)[0] == 0
    shutil.copytree(before, whole)
    status, steps = child(kind, whole, 0, second, 2)
    assert status == 0
    old, new = finals(before), finals(whole)
    assert old != new
    killed = range(1, steps + 1, apart)
    for last in killed:
        folder = root / "killed"
        shutil.copytree(before, folder)
        assert os.WIFSIGNALED(child(kind, folder, last, second, 2)[0]), f"step {last} of {steps}"
        for name, data in finals(folder).items():
            assert data in (old.get(name), new.get(name)), f"killed at step {last}, {name} is neither old nor new"
        assert child(kind, folder, 0, second, 2)[0] == 0, f"killed at step {last}"
        assert finals(folder) == new, f"killed at step {last}"
        shutil.rmtree(folder)
    print(len(killed))


if __name__ == "__main__":
    name: Any = sys.argv[1]
    main(name, Path(sys.argv[2]), int(sys.argv[3]))
