"""A buffer with a journal: an event is on disk when `add` returns, and the next buffer sends what was left."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import Fault, LocalPinterest, faults
from pinterest_async.workflows import Event, EventBuffer, Journal, JournalError, Workflows

NOW = 1_790_000_000


def event(number: int, **fields: Any) -> Event:
    given: Any = {"email": f"ann{number}@example.com", **fields}
    return Event.checkout(f"order-{number}", NOW, **given)


async def cut_off(buffer: EventBuffer, events: list[Event]) -> None:
    """Add events, and be cancelled before any is sent."""
    added = asyncio.Event()

    async def fill() -> None:
        async with buffer:
            for each in events:
                await buffer.add(each)
            added.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(fill())
    await added.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_what_waited_is_sent_by_the_next_buffer(
    local: LocalPinterest, pinterest: Pinterest, tmp_path: Path
) -> None:
    path = tmp_path / "events.sqlite"
    conversions = pinterest.workflows.conversions
    await cut_off(conversions.buffer(seconds=1e6, journal=path), [event(number) for number in range(5)])
    assert local.calls("events/create") == 0
    async with conversions.buffer(seconds=1e6, journal=path) as buffer:
        assert buffer.resumed == 5
        assert await buffer.add(event(5)) == 5
    assert [item.key for item in buffer.outcome.done] == [f"order-{number}" for number in range(6)]
    assert len(local.events) == 6
    async with conversions.buffer(journal=path) as buffer:
        assert buffer.resumed == 0
    assert local.calls("events/create") == 1


async def test_an_offline_event_that_may_have_been_sent_is_not_sent_again(
    local: LocalPinterest, pinterest: Pinterest, tmp_path: Path
) -> None:
    path, shop = tmp_path / "events.sqlite", event(1, action_source="offline")
    local.fail("events/create", 1, Fault("held", delay=60.0))
    buffer = pinterest.workflows.conversions.buffer(size=1, seconds=1e6, journal=path)
    await cut_off(buffer, [event(0), shop])
    async with pinterest.workflows.conversions.buffer(seconds=1e6, journal=path) as buffer:
        position = await buffer.add(shop)
    assert buffer.outcome.at(position).status in ("done", "unknown")
    bodies = [write.body["data"] for write in local.writes if write.operation == "events/create"]
    assert [each["event_id"] for body in bodies for each in body].count("order-1") <= 1


async def test_what_is_to_be_sent_again_is_left_for_the_next_buffer(
    local: LocalPinterest, w: Workflows, tmp_path: Path
) -> None:
    path = tmp_path / "events.sqlite"
    local.fail("events/create", 4, faults.status(503))
    async with w.conversions.buffer(journal=path) as buffer:
        await buffer.add(event(0))
    assert [item.status for item in buffer.outcome] == ["again"]
    async with w.conversions.buffer(journal=path) as buffer:
        assert buffer.resumed == 1
    assert buffer.outcome
    assert len(local.events) == 1


async def test_many_tasks_share_a_transaction(pinterest: Pinterest, tmp_path: Path) -> None:
    path = tmp_path / "events.sqlite"
    async with pinterest.workflows.conversions.buffer(seconds=1e6, journal=path) as buffer:
        await asyncio.gather(*(buffer.add(event(number)) for number in range(300)))
    assert len(buffer.outcome.done) == 300
    with contextlib.closing(sqlite3.connect(path)) as connection:
        times = connection.execute("select count(distinct at) from entries where state = 'waiting'").fetchone()[0]
    assert times < 100
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_journal_that_cannot_be_written_refuses_the_event(
    local: LocalPinterest, w: Workflows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with w.conversions.buffer(seconds=1e6, journal=tmp_path / "j") as buffer:
        monkeypatch.setattr(Journal, "waiting", full)
        results = await asyncio.gather(*(buffer.add(event(number)) for number in range(3)), return_exceptions=True)
        assert [type(each) for each in results] == [OSError] * 3
    assert local.events == ()


async def full(self: Journal, job: str, writes: Any) -> None:
    raise OSError(28, "No space left on device")


async def test_two_buffers_of_one_journal(w: Workflows, tmp_path: Path) -> None:
    async with w.conversions.buffer(journal=tmp_path / "j"):
        other = w.conversions.buffer(journal=tmp_path / "j")
        with pytest.raises(JournalError, match="in use"):
            await other.__aenter__()
