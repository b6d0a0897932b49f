"""Every store: what was saved is found, whole or not at all, and one process at a time renews."""

from __future__ import annotations

import asyncio
import os
import stat
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import keyring.errors
import pytest

from pinterest_async import ConfigurationError
from pinterest_async_overrides.auth.stores.file import FileTokenStore
from pinterest_async_overrides.auth.stores.file_lock import process_lock
from pinterest_async_overrides.auth.stores.keyring import KeyringTokenStore
from pinterest_async_overrides.auth.stores.memory import MemoryTokenStore
from pinterest_async_overrides.auth.stores.redis import RedisTokenStore
from pinterest_async_overrides.auth.token import LockingTokenStore, Token, TokenStore, TokenStoreError
from tests.auth.redis_server import RedisServer
from tests.auth.world import CALL, World
from tests.faults.plugin import Fired

TOKEN = Token("pina_x", "pinr_x", 1e9, 2e9, frozenset({"ads:read"}), {"token_type": "bearer"})
OTHER = Token("pina_y", "pinr_y")

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links as POSIX has them")


class FakeKeyring(keyring.backend.KeyringBackend):
    """A keyring that is a dict; the machine's own is not touched."""

    priority = 1  # pyright: ignore[reportAssignmentType]

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.held:
            raise keyring.errors.PasswordDeleteError
        del self.held[service, username]


@pytest.fixture
def fake_keyring() -> Iterator[FakeKeyring]:
    before = keyring.get_keyring()
    fake = FakeKeyring()
    keyring.set_keyring(fake)
    yield fake
    keyring.set_keyring(before)


@pytest.fixture(params=["memory", "file", "redis", "keyring"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TokenStore:
    if request.param == "file":
        return FileTokenStore(tmp_path / "deep" / "tokens.json")
    if request.param == "redis":
        server: RedisServer = request.getfixturevalue("redis_server")
        return RedisTokenStore(server.url, key=str(tmp_path))
    if request.param == "keyring":
        request.getfixturevalue("fake_keyring")
        return KeyringTokenStore(lock_folder=tmp_path / "locks")
    return MemoryTokenStore()


async def test_what_was_saved_is_found(store: TokenStore) -> None:
    assert await store.load() is None
    for token in (TOKEN, OTHER, TOKEN):
        await store.save(token)
        assert await store.load() == token
    assert "pina_x" not in repr(store)


async def test_one_at_a_time_holds_the_lock(store: TokenStore) -> None:
    if not isinstance(store, LockingTokenStore):
        assert isinstance(store, MemoryTokenStore)
        return
    inside = most = 0

    async def enter() -> None:
        nonlocal inside, most
        async with store.lock():
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.001)
            inside -= 1

    await asyncio.gather(*(enter() for _ in range(5)))
    assert most == 1


async def test_a_lock_is_let_go_when_its_work_fails_or_its_holder_is_cancelled(store: TokenStore) -> None:
    if not isinstance(store, LockingTokenStore):
        return

    async def fail() -> None:
        async with store.lock():
            raise KeyError

    async def linger() -> None:
        async with store.lock():
            await asyncio.sleep(60)

    with pytest.raises(KeyError):
        await fail()
    holder = asyncio.create_task(linger())
    await asyncio.sleep(0.05)
    waiter = asyncio.create_task(linger())
    await asyncio.sleep(0.05)
    for task in (waiter, holder):
        task.cancel()
    await asyncio.gather(waiter, holder, return_exceptions=True)
    async with asyncio.timeout(5), store.lock():
        pass


async def test_it_serves_a_client(store: TokenStore) -> None:
    world = World()
    auth = world.process(store=store, refresh_token=world.issuer.refresh_token())
    await auth.authorization(CALL)
    saved = await store.load()
    assert saved is not None
    assert saved.refresh_token == world.issuer.newest


# The file.


def modes(folder: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


@posix
async def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    path.write_text("")
    path.chmod(0o644)
    before = os.umask(0)
    try:
        store = FileTokenStore(path)
        assert await store.load() is None
        async with store.lock():
            await store.save(TOKEN)
    finally:
        os.umask(before)
    assert modes(tmp_path) == {"tokens.json": 0o600, "tokens.json.lock": 0o600}


@posix
async def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    """A pipe would be waited for without an end, and a link in the lock's place leads to a file of somebody's."""
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(TokenStoreError, match="is no file"):
        await FileTokenStore(tmp_path / "pipe.json").load()
    (tmp_path / "other").write_text("kept")
    (tmp_path / "tokens.json.lock").symlink_to(tmp_path / "other")
    with pytest.raises(TokenStoreError, match="cannot be locked"):
        async with FileTokenStore(tmp_path / "tokens.json").lock():
            pass
    assert (tmp_path / "other").read_text() == "kept"


@pytest.mark.parametrize(("name", "another"), [("*.json", ".tokens.json.x.new"), ("to[k]en.json", ".token.json.x.new")])
async def test_only_left_overs_of_its_own_are_swept(tmp_path: Path, name: str, another: str) -> None:
    left = tmp_path / f".{name}.x.new"
    for path in (left, tmp_path / another):
        path.write_text("of a process that was killed")
        os.utime(path, (1, 1))
    await FileTokenStore(tmp_path / name).save(TOKEN)
    assert not left.exists()
    assert (tmp_path / another).exists()


@posix
async def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "tokens.json", tmp_path / "tokens.json"
    link.symlink_to(real)
    await FileTokenStore(link).save(TOKEN)
    assert link.is_symlink()
    assert await FileTokenStore(real).load() == TOKEN
    async with FileTokenStore(link).lock():
        assert (tmp_path / "real" / "tokens.json.lock").exists()


@pytest.mark.parametrize("torn", ['{"access_token": "pina_x', "[]", "\x00\x00", "\udcff"])
async def test_a_torn_file_is_refused_and_left_until_a_log_in(tmp_path: Path, torn: str) -> None:
    path = tmp_path / "tokens.json"
    content = torn.encode("utf-8", "surrogateescape")
    path.write_bytes(content)
    store = FileTokenStore(path)
    world = World()
    auth = world.process(store=store, refresh_token=world.issuer.refresh_token())
    with pytest.raises(TokenStoreError, match="holds no token but no JSON object; it was left as it is") as caught:
        await auth.authorization(CALL)
    assert "pina_x" not in str(caught.value)
    assert (path.read_bytes(), world.issuer.asked) == (content, [])
    token = await auth.exchange("a-code", "http://localhost:8085/")
    assert await store.load() == token


@pytest.mark.fault(29)
@pytest.mark.parametrize("step", ["fsync", "replace"])
async def test_row_29_a_full_disk_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fired: Fired
) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    await store.save(TOKEN)
    world = World()
    world.store.put(TOKEN)
    world.issuer.alive.add("pinr_x")
    auth = world.process(store=store)
    failed = 0

    def full(*_: Any) -> None:
        nonlocal failed
        failed += 1
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(f"pinterest_async_overrides.auth.stores.file.os.{step}", full)
        with pytest.raises(TokenStoreError, match=r"could not be saved; it is kept in this process.*No space"):
            await auth.authorization(CALL)
    assert failed == 1
    assert await store.load() == TOKEN
    assert not any(name.endswith(".new") for name in modes(tmp_path))
    await auth.authorization(CALL)
    saved = await store.load()
    assert saved is not None
    assert (saved.refresh_token, world.issuer.refreshes) == (world.issuer.newest, 1)
    fired("saves that failed", failed)


async def test_what_killed_processes_left_is_swept(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".tokens.json.abc.new", tmp_path / ".tokens.json.def.new"
    for left in (old, fresh):
        left.write_text("half a token")
    hour_ago = time.time() - 3600
    os.utime(old, (hour_ago, hour_ago))
    await FileTokenStore(tmp_path / "tokens.json").save(TOKEN)
    assert (old.exists(), fresh.exists()) == (False, True)


async def test_a_process_that_holds_the_lock_for_too_long_is_named(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json", lock_timeout=0.1)
    await store.save(Token("", "pinr_x"))
    world = World()
    async with FileTokenStore(tmp_path / "tokens.json").lock():
        with pytest.raises(
            TokenStoreError, match=r"could not be locked: another process has held .*tokens\.json\.lock"
        ):
            await world.process(store=store).authorization(CALL)
    assert world.issuer.asked == []


# What is not installed, and what is out of order.


@pytest.mark.parametrize("missing", ["filelock", "redis.asyncio", "keyring"])
async def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, missing: str) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    uses: dict[str, Callable[[], Awaitable[object]]] = {
        "filelock": process_lock(tmp_path / "x", 1).__aenter__,
        "redis.asyncio": RedisTokenStore("redis://127.0.0.1:1/0").load,
        "keyring": KeyringTokenStore().load,
    }
    with pytest.raises(ConfigurationError, match="pip install"):
        await uses[missing]()


async def test_what_is_not_installed_is_named_by_a_call_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)
    with pytest.raises(TokenStoreError, match=r"pip install 'pinterest-async\[redis\]'"):
        await World().process(store=RedisTokenStore("redis://127.0.0.1:1/0")).authorization(CALL)


async def test_a_locked_keyring_is_an_error_of_the_store(
    fake_keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def locked(*_: Any) -> None:
        raise keyring.errors.KeyringLocked("pina_hush")

    monkeypatch.setattr(fake_keyring, "get_password", locked)
    with pytest.raises(TokenStoreError, match="KeyringLocked") as caught:
        await World().process(store=KeyringTokenStore(lock_folder=tmp_path)).authorization(CALL)
    assert "hush" not in str(caught.value)


# Redis.


@pytest.mark.fault(39)
async def test_row_39_redis_that_is_down_sends_nothing(redis_server: RedisServer, fired: Fired) -> None:
    world = World()
    store = RedisTokenStore(f"redis://127.0.0.1:{redis_server.free_port()}/0")
    with pytest.raises(TokenStoreError, match="ConnectionError"):
        await world.process(store=store, refresh_token="pinr_x").authorization(CALL)
    assert world.issuer.asked == []
    fired("connections refused")


async def test_a_redis_lock_ends_by_itself_and_only_its_holder_lets_it_go(redis_server: RedisServer) -> None:
    store = RedisTokenStore(redis_server.url, key="slow", lock_seconds=0.1)
    async with store.lock():
        await asyncio.sleep(0.15)
        async with store.lock():
            pass
        async with redis_server.client() as redis:
            await redis.set("slow:lock", "somebody else's")
    async with redis_server.client() as redis:
        assert await redis.get("slow:lock") == b"somebody else's"
        assert await redis.pttl("slow:lock") == -1
    with pytest.raises(TokenStoreError, match="another process has held slow:lock"):
        async with store.lock():
            pass


@pytest.mark.parametrize("decode", [False, True])
async def test_a_redis_client_of_the_users_own_is_used_and_left_open(redis_server: RedisServer, decode: bool) -> None:
    async with redis_server.client(decode_responses=decode) as redis:
        store = RedisTokenStore(redis, key=f"own:{decode}")
        async with store.lock():
            await store.save(TOKEN)
        assert await store.load() == TOKEN
        await redis.set(f"own:{decode}", "torn")
        with pytest.raises(TokenStoreError, match="holds no token"):
            await store.load()


@pytest.mark.fault(26)
async def test_row_26_hosts_that_share_redis_make_one_refresh(redis_server: RedisServer, fired: Fired) -> None:
    world = World()
    given = world.issuer.refresh_token()
    processes = [
        world.process(store=RedisTokenStore(redis_server.url, key="hosts"), refresh_token=given) for _ in range(8)
    ]
    headers = await asyncio.gather(*(auth.authorization(CALL) for auth in processes))
    assert len(set(headers)) == 1
    assert world.issuer.refreshes == 1
    fired("processes at expiry", len(processes))


def test_nothing_is_imported_before_it_is_used() -> None:
    program = (
        "import sys\n"
        "from pinterest_async_overrides.auth.oauth import OAuth\n"
        "from pinterest_async_overrides.auth.stores import file, keyring, redis\n"
        "OAuth('1', 'x', store=file.FileTokenStore('tokens.json'))\n"
        "redis.RedisTokenStore('redis://localhost'), keyring.KeyringTokenStore()\n"
        "print(sorted({'filelock', 'redis', 'keyring', 'httpx', 'msgspec'} & set(sys.modules)))\n"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"
