"""Rows 26 to 28 with processes that are real, a file that is real, and a kill that nobody can catch."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from pinterest_async import Pinterest, ReauthorizationRequired
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.auth.oauth import OAuth
from pinterest_async_overrides.auth.stores.file import FileTokenStore
from pinterest_async_overrides.auth.token import Token
from tests.faults.plugin import Fired

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")


@pytest.fixture
def local() -> Generator[LocalPinterest]:
    with LocalPinterest(strict=True) as local:
        yield local


@pytest.fixture
async def path(local: LocalPinterest, tmp_path: Path) -> Path:
    """A token file whose access token has just ended."""
    path = tmp_path / "tokens.json"
    ended = Token(local.access_token(seconds=0), local.refresh_token(), time.time() - 1, extras={"expires_in": 60})
    await FileTokenStore(path).save(ended)
    return path


@asynccontextmanager
async def worker(local: LocalPinterest, path: Path, step: str = "") -> AsyncGenerator[asyncio.subprocess.Process]:
    """A process that stands at the line."""
    arguments = (local.url, local.client_id, local.client_secret, str(path), step)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.auth.worker",
        *arguments,
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"ready\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def go(process: asyncio.subprocess.Process) -> str:
    """Let it run to its end; what it printed, or what killed it."""
    out, err = await asyncio.wait_for(process.communicate(b"go\n"), 30)
    if process.returncode:
        return signal.Signals(-process.returncode).name if process.returncode < 0 else err.decode()
    return out.decode().strip()


@pytest.mark.fault(26)
async def test_row_26_eight_processes_at_expiry_make_one_refresh(
    local: LocalPinterest, path: Path, fired: Fired
) -> None:
    async def one(line: asyncio.Barrier) -> str:
        async with worker(local, path) as process:
            await line.wait()
            return await go(process)

    line = asyncio.Barrier(8)
    headers = await asyncio.gather(*(one(line) for _ in range(8)))
    stored = await FileTokenStore(path).load()
    assert stored is not None
    assert set(headers) == {f"Bearer {stored.access_token}"}
    assert local.calls("oauth/token") == 1
    fired("processes at expiry", len(headers))


def content(path: Path) -> bytes:
    return path.read_bytes()


async def call(local: LocalPinterest, path: Path) -> None:
    auth = OAuth(local.client_id, local.client_secret, base_url=local.url, store=FileTokenStore(path))
    async with Pinterest(auth=auth, base_url=local.url) as pinterest:
        await pinterest.boards.list()


@pytest.mark.fault(27)
@pytest.mark.parametrize("kills", [True, False], ids=["old token dies", "old token lives"])
@pytest.mark.parametrize("step", ["before-save", "in-save"])
async def test_row_27_killed_after_the_reply_and_before_the_save(
    local: LocalPinterest, path: Path, step: str, kills: bool, fired: Fired
) -> None:
    local.grants.kill_rotated = kills
    before = content(path)
    async with worker(local, path, step) as process:
        assert await go(process) == "SIGKILL"
    assert local.calls("oauth/token") == 1
    assert content(path) == before
    # The lock of a process that is dead holds nobody up.
    async with asyncio.timeout(10):
        if kills:
            with pytest.raises(ReauthorizationRequired, match="log in again"):
                await call(local, path)
            assert content(path) == before
        else:
            await call(local, path)
    fired("processes killed")


@pytest.mark.fault(28)
async def test_row_28_killed_after_the_save(local: LocalPinterest, path: Path, fired: Fired) -> None:
    before = await FileTokenStore(path).load()
    async with worker(local, path, "after-save") as process:
        assert await go(process) == "SIGKILL"
    after = await FileTokenStore(path).load()
    assert before is not None
    assert after is not None
    assert after.refresh_token != before.refresh_token
    async with asyncio.timeout(10):
        await call(local, path)
    assert local.calls("oauth/token") == 1
    fired("processes killed")
