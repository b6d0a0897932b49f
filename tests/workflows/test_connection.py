"""Connect, health, disconnect: over a local Pinterest that asks for tokens with scopes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinterest_async import (
    OPERATIONS,
    AuthenticationError,
    ConfigurationError,
    FileTokenStore,
    OAuth,
    Pinterest,
    ReauthorizationRequired,
)
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async.workflows import Connection, scopes_for
from pinterest_async_overrides.auth.oauth.authorization import checked_scopes
from pinterest_async_overrides.workflows.connection.account import ad_account
from pinterest_async_overrides.workflows.connection.connecting import access_of, redirect_of
from pinterest_async_overrides.workflows.connection.needs import NEEDS, missing
from tests.workflows.conftest import QUICK

REDIRECT = "http://localhost:8085/back?tenant=7"


@pytest.fixture
async def strict() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=2, campaigns=1, strict=True) as running:
        yield running


async def came_back(local: LocalPinterest, auth: OAuth, scopes: list[str]) -> tuple[str, str]:
    """The address that a user comes back to, and the state."""
    url, state = auth.authorization_url(REDIRECT, scopes)
    async with httpx.AsyncClient() as browser:
        reply = await browser.get(url)
    return reply.headers["location"], state


def app(local: LocalPinterest, **options: Any) -> OAuth:
    return OAuth(local.client_id, local.client_secret, base_url=local.url, auth_url=local.authorize_url, **options)


async def test_connect_tells_what_the_token_is_good_for(strict: LocalPinterest) -> None:
    auth = app(strict)
    url, state = await came_back(strict, auth, ["ads:read", "ads:write", "user_accounts:read"])
    async with Pinterest(auth=auth, base_url=strict.url, retry=QUICK) as pinterest:
        found = await pinterest.workflows.connect(auth, url, state, needs=["ads", "video", "catalogs:read"])
        assert found.user["username"]
        assert [each.id for each in found.ad_accounts] == strict.ad_account_ids
        assert all(each.can_write and each.currency for each in found.ad_accounts)
        assert found.scopes == frozenset({"ads:read", "ads:write", "user_accounts:read"})
        assert found.missing == {
            "video": ["boards:read", "boards:write", "pins:read", "pins:write"],
            "catalogs:read": ["catalogs:read"],
        }
        assert not found
        assert found.token_ends
        assert found.refresh_token_ends
        json.dumps(found.to_dict())
        healthy = await pinterest.workflows.health(needs=["ads"])
        assert healthy
        assert healthy.scopes == found.scopes
        assert (await pinterest.workflows.disconnect()).revoked
        with pytest.raises(ReauthorizationRequired):
            await pinterest.workflows.health()


async def test_a_token_that_may_read_nothing_is_told_so(strict: LocalPinterest) -> None:
    auth = app(strict)
    url, state = await came_back(strict, auth, ["pins:read"])
    async with Pinterest(auth=auth, base_url=strict.url, retry=QUICK) as pinterest:
        found = await pinterest.workflows.connect(auth, url, state)
        assert (found.user, list(found.ad_accounts), len(found.problems)) == ({}, [], 2)
        assert found  # nothing was needed
        assert not await pinterest.workflows.health(needs=["user"])


async def test_another_state_or_word_is_refused_before_anything_is_sent(strict: LocalPinterest) -> None:
    auth = app(strict)
    url, state = await came_back(strict, auth, ["ads:read"])
    async with Pinterest(auth=auth, base_url=strict.url) as pinterest:
        with pytest.raises(ReauthorizationRequired):
            await pinterest.workflows.connect(auth, url, "another")
        with pytest.raises(ValueError, match="did you mean 'video'"):
            await pinterest.workflows.connect(auth, url, state, needs=["videos"])
    async with Pinterest("pina_other", base_url=strict.url) as pinterest:
        with pytest.raises(ConfigurationError, match="another auth than the one that logs in"):
            await pinterest.workflows.connect(auth, url, state)
    assert strict.calls("oauth/token") == 0


async def test_disconnect_forgets_first_and_always(strict: LocalPinterest, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    auth = app(strict, store=store, refresh_token=strict.refresh_token())
    async with Pinterest(auth=auth, base_url=strict.url, retry=QUICK) as pinterest:
        assert (await pinterest.workflows.health()).user
        strict.fail("token/revoke", 9, faults.status(503))
        disconnected = await pinterest.workflows.disconnect()
        assert not disconnected
        assert disconnected.stored
        assert "forgotten here; refresh token in use: not revoked" in disconnected.message
        assert {each.token for each in disconnected.tokens} == {"refresh_token", "access_token"}
        assert not any(each.revoked for each in disconnected.tokens)
        assert "pinr_" not in repr(disconnected)
        stored = await store.load()
        assert stored is None or not stored.access_token
        with pytest.raises(ReauthorizationRequired):
            await pinterest.user_account.get()


async def test_disconnect_says_of_each_token_whether_it_was_revoked(strict: LocalPinterest, tmp_path: Path) -> None:
    given = strict.refresh_token()
    auth = app(strict, store=FileTokenStore(tmp_path / "tokens.json"), refresh_token=given)
    async with Pinterest(auth=auth, base_url=strict.url, retry=QUICK) as pinterest:
        await pinterest.workflows.health()
        strict.fail("token/revoke", 1, faults.status(503), after=1)
        disconnected = await pinterest.workflows.disconnect()
    assert [(each.token, each.origin, each.revoked) for each in disconnected.tokens] == [
        ("refresh_token", "in use", True),
        ("refresh_token", "given", False),
        ("access_token", "in use", True),
    ]
    assert (bool(disconnected), disconnected.revoked, disconnected.stored) == (False, False, True)
    json.dumps(disconnected.to_dict())


async def test_a_store_that_cannot_be_emptied_is_named(strict: LocalPinterest, tmp_path: Path) -> None:
    class Stuck(FileTokenStore):
        async def delete(self) -> None:
            raise OSError(30, "Read-only file system")

    auth = app(strict, store=Stuck(tmp_path / "tokens.json"), refresh_token=strict.refresh_token())
    async with Pinterest(auth=auth, base_url=strict.url, retry=QUICK) as pinterest:
        await pinterest.workflows.health()
        disconnected = await pinterest.workflows.disconnect()
        assert (disconnected.revoked, disconnected.stored) == (True, False)
        assert "Read-only" in disconnected.message
        with pytest.raises(ReauthorizationRequired):
            await pinterest.workflows.health()


async def test_a_plain_token(strict: LocalPinterest) -> None:
    async with Pinterest(strict.access_token(), base_url=strict.url) as pinterest:
        found = await pinterest.workflows.health(needs=["pins"])
        assert (found.scopes, found.missing, found.token_ends) == (None, {}, None)
        with pytest.raises(ConfigurationError, match="plain access token"):
            await pinterest.workflows.disconnect()
    async with Pinterest("pina_unknown", base_url=strict.url) as pinterest:
        with pytest.raises(AuthenticationError):
            await pinterest.workflows.health()


@pytest.mark.parametrize("profile", ["standard", "trial", "off"])
@pytest.mark.parametrize(("access", "found"), [("trial", "trial"), ("standard", "standard"), (None, None)])
async def test_the_apps_access_as_the_replies_show_it(access: Any, profile: Any, found: str | None) -> None:
    async with (
        LocalPinterest(seed=7, rate_limits=access) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits=profile) as pinterest,
    ):
        assert (await pinterest.workflows.health()).access == found


@pytest.mark.parametrize(
    ("headers", "access"),
    [
        ([], None),
        (["100, 100;w=1, 1000;w=60"], None),
        (['100, 100;w=1;name="safety_net_app_id_user_id"'], None),
        (['60, 100;w=1;name="safety_net_app_id_user_id", 60;w=60;name="org_analytics_app_id_user_id"'], "standard"),
        (["nonsense", '1000, 1000;w=86400;name="ads_read_app_id"'], "trial"),
    ],
)
def test_access_by_headers(headers: list[str], access: str | None) -> None:
    assert access_of(headers) == access


def test_needs_are_those_of_the_operations() -> None:
    assert checked_scopes({scope for scopes in NEEDS.values() for scope in scopes})
    assert set(OPERATIONS["pins/create"].scopes) | set(OPERATIONS["media/create"].scopes) <= NEEDS["video"]
    assert missing(["pins"], frozenset({"ads:write"})) == {"pins": sorted(NEEDS["pins"])}
    assert scopes_for(["analytics", "pins:read"]) == ["ads:read", "pins:read"]


def test_who_can_write() -> None:
    assert ad_account({"id": 5, "permissions": ["ANALYST"], "currency": "UNK"}).can_write is False
    assert ad_account({"id": 5, "permissions": ["CAMPAIGN_MANAGER"]}).can_write
    assert ad_account({"id": 5, "permissions": None}).roles == ()
    assert Connection({}, [], None)
    assert redirect_of(f"{REDIRECT}&code=1&state=2") == REDIRECT
    assert redirect_of("http://localhost:8085/?code=1&state=2#x") == "http://localhost:8085/"
