"""A client whose token renews itself: after a 401, from the environment, and when it closes."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from pinterest_async import AuthenticationError, ConfigurationError, Pinterest
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.auth.oauth import OAuth
from tests.auth.world import CALL, FakeClock
from tests.faults.plugin import Fired


@pytest.mark.fault(34)
async def test_row_34_a_revoked_token_is_renewed_once_for_all_calls_and_a_repeated_401_stops(fired: Fired) -> None:
    async with LocalPinterest(strict=True) as local:
        clock = FakeClock()
        app = local.client_id, local.client_secret
        auth = OAuth(*app, refresh_token=local.refresh_token(), base_url=local.url, clock=clock)
        async with Pinterest(auth=auth, base_url=local.url) as pinterest:
            await pinterest.boards.list()
            clock.advance(1000)
            local.revoke((await auth.authorization(CALL)).removeprefix("Bearer "))
            await asyncio.gather(*(pinterest.boards.list() for _ in range(20)))
            assert local.calls("oauth/token") == 2
            clock.advance(1000)
            local.fail("boards/list", 9, faults.status(401, {"code": 2, "message": "Authentication failed."}))
            before = local.calls("boards/list")
            with pytest.raises(AuthenticationError):
                await pinterest.boards.list()
            assert (local.calls("boards/list") - before, local.calls("oauth/token")) == (2, 3)
            with pytest.raises(AuthenticationError):
                await pinterest.boards.list()
            assert (local.calls("boards/list") - before, local.calls("oauth/token")) == (3, 3)
    fired(local)


async def test_a_client_from_the_environment_renews_its_token(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async with LocalPinterest(strict=True) as local:
        for name in ("ACCESS_TOKEN", "CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN", "TOKEN_FILE"):
            monkeypatch.delenv(f"PINTEREST_{name}", raising=False)
        with pytest.raises(ConfigurationError, match="PINTEREST_ACCESS_TOKEN, or PINTEREST_CLIENT_ID"):
            Pinterest.from_env()
        monkeypatch.setenv("PINTEREST_CLIENT_ID", local.client_id)
        monkeypatch.setenv("PINTEREST_CLIENT_SECRET", local.client_secret)
        monkeypatch.setenv("PINTEREST_REFRESH_TOKEN", local.refresh_token())
        monkeypatch.setenv("PINTEREST_TOKEN_FILE", str(tmp_path / "tokens.json"))
        for _ in range(2):
            async with Pinterest.from_env(base_url=local.url) as pinterest:
                assert (await pinterest.boards.list()).items
        assert local.calls("oauth/token") == 1
