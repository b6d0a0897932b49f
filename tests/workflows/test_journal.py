"""The journal: what was about to be sent is on the disk, one process at a time, and no other file is touched."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from pinterest_async.testing import LocalPinterest
from pinterest_async.workflows import Journal, JournalError, Workflows
from tests.workflows.conftest import ids_of


async def test_the_last_entry_of_each_key(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    async with Journal(path) as journal:
        await journal.sent("make 1", {"a": {"name": "a"}, "b": {"name": "b"}})
        await journal.settled("make 1", {"a": ("done", {"id": "7"})})
        await journal.sent("make 2", {"a": 1})
    async with Journal(path) as journal:
        entries = await journal.entries("make 1")
        assert [(entry.key, entry.state, entry.content) for entry in entries.values()] == [
            ("b", "sent", {"name": "b"}),
            ("a", "done", {"id": "7"}),
        ]
        assert entries["a"].at > 1_600_000_000
        assert await journal.entries("make 3") == {}


def python(code: str) -> str:
    """What a process of its own prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


async def test_another_process_is_kept_out(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    code = f"""
import asyncio
from pinterest_async.workflows import Journal, JournalError
async def main():
    try:
        async with Journal({str(path)!r}): print("open")
    except JournalError as error: print(error)
asyncio.run(main())
"""
    async with Journal(path):
        held = await asyncio.to_thread(python, code)
    free = await asyncio.to_thread(python, code)
    assert "in use by another process" in held
    assert free == "open\n"


@pytest.mark.parametrize("content", [b"no database, but a text that is long enough to be looked at" * 20, None])
async def test_another_file_is_left_as_it_was(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.sqlite"
    if content is None:
        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("create table mine (x)")
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(JournalError, match="is no journal"):
        async with Journal(path):
            pass
    assert path.read_bytes() == before


async def test_a_cancelled_entry_is_whole_or_not_there(tmp_path: Path) -> None:
    async with Journal(tmp_path / "a.sqlite") as journal:
        for number in range(30):
            task = asyncio.create_task(journal.sent("job", {f"{number} {part}": None for part in range(50)}))
            for _ in range(number % 5):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
        entries = await journal.entries("job")
    numbers = {key.split()[0] for key in entries}
    assert len(entries) == 50 * len(numbers)


async def test_a_job_notes_what_it_sends(w: Workflows, local: LocalPinterest, account: str, tmp_path: Path) -> None:
    first, second = ids_of(local)[:2]
    path = tmp_path / "pause.sqlite"
    assert await w.campaigns.pause(account, [first, second], journal=path)
    async with Journal(path) as journal:
        assert await w.campaigns.resume(account, [second], journal=journal)
        entries = await journal.entries(f"campaigns/update {account}")
    assert {key: entry.state for key, entry in entries.items()} == {first: "done", second: "done"}
    with contextlib.closing(sqlite3.connect(path)) as connection:
        states = connection.execute("select key, state from entries order by number").fetchall()
    assert states[:2] == [(first, "sent"), (second, "sent")]
    assert states[-2:] == [(second, "sent"), (second, "done")]
