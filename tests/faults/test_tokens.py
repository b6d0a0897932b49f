"""Rows 25 and 30 to 33 over real sockets; tests/auth has them in all their variants, and the rest of 25 to 35."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from pinterest_async import FileTokenStore, OAuth, Pinterest, ReauthorizationRequired
from pinterest_async.testing import Fault, LocalPinterest, faults
from pinterest_async_overrides.auth.token import Token
from tests.faults.conftest import first, until
from tests.faults.plugin import Fired


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, strict=True) as local:
        yield local


@pytest.fixture
async def store(local: LocalPinterest, tmp_path: Path) -> FileTokenStore:
    """A token whose hour has come."""
    store = FileTokenStore(tmp_path / "tokens.json")
    ended = Token(local.access_token(seconds=0), local.refresh_token(), time.time() - 1, extras={"expires_in": 60})
    await store.save(ended)
    return store


@asynccontextmanager
async def client(local: LocalPinterest, store: FileTokenStore) -> AsyncGenerator[Pinterest]:
    auth = OAuth(local.client_id, local.client_secret, base_url=local.url, store=store)
    async with Pinterest(auth=auth, base_url=local.url) as pinterest:
        yield pinterest


async def kept(store: FileTokenStore) -> str:
    token = await store.load()
    assert token is not None
    assert token.refresh_token
    return str(token.refresh_token)


async def works_with(local: LocalPinterest, store: FileTokenStore) -> None:
    """What is stored is the newest there is: a new process goes on with it, and asks for nothing."""
    before = local.calls("oauth/token")
    async with client(local, store) as pinterest:
        assert (await pinterest.boards.list()).items
    assert local.calls("oauth/token") == before


@pytest.mark.fault(25)
async def test_row_25_100_calls_at_expiry_make_one_refresh(
    local: LocalPinterest, transport: str, store: FileTokenStore, fired: Fired
) -> None:
    before = await kept(store)
    async with client(local, store) as pinterest:
        pages = await asyncio.gather(*(first(pinterest.boards.list()) for _ in range(100)))
    assert all(page.items for page in pages)
    assert (local.calls("oauth/token"), local.calls("boards/list")) == (1, 100)
    assert await kept(store) != before
    fired("calls with a token that had ended", 100)
    await works_with(local, store)


@pytest.mark.fault(30)
async def test_row_30_the_refresh_outlives_the_call_that_began_it(
    local: LocalPinterest, transport: str, store: FileTokenStore, fired: Fired
) -> None:
    before = await kept(store)
    local.fail("oauth/token", 1, faults.late(0.2))
    async with client(local, store) as pinterest:
        call = asyncio.ensure_future(first(pinterest.boards.list()))
        await until(lambda: local.fired)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    fired(local)
    assert (local.calls("oauth/token"), local.calls("boards/list")) == (1, 0)
    assert await kept(store) != before
    await works_with(local, store)


@pytest.mark.fault(31)
@pytest.mark.parametrize("fault", [faults.status(503), faults.html(502), faults.closed(), faults.reset("before")])
async def test_row_31_a_refresh_that_failed_is_tried_once_more(
    local: LocalPinterest, transport: str, store: FileTokenStore, fault: Fault, fired: Fired
) -> None:
    local.fail("oauth/token", 1, fault)
    async with client(local, store) as pinterest:
        assert (await pinterest.boards.list()).items
    assert local.calls("oauth/token") == 2
    fired(local)
    await works_with(local, store)


@pytest.mark.fault(32)
async def test_row_32_a_refresh_token_that_is_refused_stays_where_it_is(
    local: LocalPinterest, transport: str, store: FileTokenStore, fired: Fired
) -> None:
    before = await kept(store)
    local.revoke(before)
    async with client(local, store) as pinterest:
        for _ in range(3):
            with pytest.raises(ReauthorizationRequired, match="log in again"):
                await pinterest.boards.list()
    assert await kept(store) == before
    fired("refresh tokens refused", refused(local))


@pytest.mark.fault(32)
async def test_row_32_a_sibling_that_rotated_and_saves_a_moment_later(
    local: LocalPinterest, transport: str, store: FileTokenStore, fired: Fired
) -> None:
    before = await kept(store)
    local.revoke(before)

    async def sibling() -> None:
        await until(lambda: local.calls("oauth/token"))
        await store.save(Token(local.access_token(), local.refresh_token(), time.time() + 3600))

    saving = asyncio.ensure_future(sibling())
    async with client(local, store) as pinterest:
        assert (await pinterest.boards.list()).items
    await saving
    assert await kept(store) != before
    fired("refresh tokens refused", refused(local))
    await works_with(local, store)


def refused(local: LocalPinterest) -> int:
    """How many refresh tokens were refused; one, once, is all there may be."""
    statuses = [seen.status for seen in local.requests if seen.operation == "oauth/token"]
    assert statuses == [401]
    return len(statuses)


@pytest.mark.fault(33)
async def test_row_33_a_reply_without_a_refresh_token_keeps_the_old_one(
    local: LocalPinterest, transport: str, store: FileTokenStore, fired: Fired
) -> None:
    before = await kept(store)
    local.grants.rotate = False
    async with client(local, store) as pinterest:
        assert (await pinterest.boards.list()).items
    assert await kept(store) == before
    fired("replies without a refresh token", local.calls("oauth/token"))
    await works_with(local, store)
