"""Logging out is final: no later call logs in again, whatever was stored, given or in memory, and whatever failed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import keyring
import pytest

from pinterest_async import (
    APIError,
    FileTokenStore,
    KeyringTokenStore,
    MemoryTokenStore,
    OAuth,
    Pinterest,
    ReauthorizationRequired,
    RedisTokenStore,
    TokenStoreError,
    TransportError,
)
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.auth.token import DeletingTokenStore, Token
from tests.auth.redis_server import redis_server
from tests.auth.test_stores import FakeKeyring
from tests.auth.world import CALL, MONTH, World, answers, fails
from tests.faults.plugin import Fired


@pytest.mark.fault(79)
@pytest.mark.parametrize("used", [True, False], ids=["after calls", "before any call"])
@pytest.mark.parametrize("dies", [True, False], ids=["old token dies", "old token lives"])
async def test_row_79_a_client_of_the_environment_logs_in_no_more(
    used: bool, dies: bool, monkeypatch: pytest.MonkeyPatch, fired: Fired
) -> None:
    async with LocalPinterest(seed=7, accounts=1, strict=True) as local:
        local.grants.kill_rotated = dies
        given = local.refresh_token()
        monkeypatch.setenv("PINTEREST_CLIENT_ID", local.client_id)
        monkeypatch.setenv("PINTEREST_CLIENT_SECRET", local.client_secret)
        monkeypatch.setenv("PINTEREST_REFRESH_TOKEN", given)
        async with Pinterest.from_env(base_url=local.url) as pinterest:
            if used:
                await pinterest.user_account.get()
            auth = pinterest.auth
            assert isinstance(auth, OAuth)
            await auth.revoke()
            fired("revocations", local.calls("token/revoke"))
            for _ in range(2):
                with pytest.raises(ReauthorizationRequired):
                    await pinterest.user_account.get()
        # What was given is worth nothing either.
        with pytest.raises(ReauthorizationRequired):
            await OAuth(local.client_id, local.client_secret, refresh_token=given, base_url=local.url).refresh()


@pytest.mark.fault(79)
async def test_row_79_another_process_that_shares_the_store_logs_in_no_more(fired: Fired) -> None:
    world = World()
    seed = world.issuer.refresh_token()
    one, other = world.process(refresh_token=seed), world.process(refresh_token=seed)
    await one.authorization(CALL)
    await other.authorization(CALL)
    await one.revoke()
    world.issuer.alive.add(seed)  # as if Pinterest had not heard of it
    world.clock.advance(MONTH)
    with pytest.raises(ReauthorizationRequired, match="no more"):
        await other.authorization(CALL)
    fired("revocations", sum("token" in form for form in world.issuer.asked))
    # Who logs in again is logged in, in every process.
    await one.exchange("a-code", "http://localhost:8085/")
    assert await other.authorization(CALL) == await one.authorization(CALL)


@pytest.mark.fault(79)
@pytest.mark.parametrize("kept", ["seed", "stored", "both"])
async def test_row_79_what_could_not_be_revoked_is_forgotten_all_the_same(kept: str, fired: Fired) -> None:
    world = World()
    if kept != "seed":
        world.stored()
    seed = world.issuer.refresh_token() if kept != "stored" else None
    auth = world.process(refresh_token=seed)
    world.issuer.faults.extend([fails(httpx.ConnectError("no route"))] * 3)
    with pytest.raises(TransportError):
        await auth.revoke()
    fired("requests that failed", world.issuer.fired)
    with pytest.raises(ReauthorizationRequired):
        await auth.authorization(CALL)
    assert world.issuer.refreshes == 0


@pytest.mark.fault(79)
async def test_row_79_a_store_that_cannot_be_emptied_is_not_believed_again(fired: Fired) -> None:
    world = World()
    world.stored()
    auth = world.process()
    world.store.failing = 1
    with pytest.raises(TokenStoreError):
        await auth.revoke()
    fired("saves that failed", world.store.failed)
    assert world.store.token.access_token == "pina_old"
    with pytest.raises(ReauthorizationRequired):
        await auth.authorization(CALL)


async def test_all_are_tried_and_the_first_failure_is_raised() -> None:
    world = World()
    stored = world.stored()
    world.issuer.faults.append(answers(503))
    with pytest.raises(APIError):
        await world.process().revoke()
    assert [form["token"] for form in world.issuer.asked] == [stored.refresh_token, stored.access_token]


async def test_a_given_token_that_another_has_replaced_may_be_dead_already() -> None:
    world = World()
    seed = world.issuer.refresh_token()
    auth = world.process(refresh_token=seed)
    await auth.authorization(CALL)
    world.issuer.asked.clear()
    done = len(world.issuer.asked)

    async def refusing() -> httpx.Response | None:
        refused = world.issuer.asked[-1]["token"] == seed
        return httpx.Response(401, json={"code": 283, "message": "no"}) if refused else None

    world.issuer.faults.extend([refusing] * 3)
    await auth.revoke()
    assert len(world.issuer.asked) - done == 3


async def deletes(store: DeletingTokenStore) -> None:
    await store.delete()
    await store.save(Token("pina_x", "pinr_x"))
    assert await store.load() is not None
    await store.delete()
    assert await store.load() is None
    await store.delete()


async def test_every_store_deletes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "folder" / "token.json"
    await deletes(FileTokenStore(file))
    assert [path.name for path in file.parent.iterdir()] in ([], ["token.json.lock"])
    await deletes(MemoryTokenStore())
    before = keyring.get_keyring()
    keyring.set_keyring(FakeKeyring())
    try:
        await deletes(KeyringTokenStore(lock_folder=tmp_path))
    finally:
        keyring.set_keyring(before)
    with redis_server() as server:
        await deletes(RedisTokenStore(server.url))
    await asyncio.sleep(0)
