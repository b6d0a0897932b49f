"""Logging in and out: against the local Pinterest or the fake endpoint, whichever knows more."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pinterest_async import APIError, ConfigurationError, Pinterest, ReauthorizationRequired
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.auth.oauth import OAuth
from pinterest_async_overrides.auth.stores.memory import MemoryTokenStore
from tests.auth.world import CALL, MONTH, World, answers

BACK = "http://localhost:8085/"


def local_auth(local: LocalPinterest, **options: object) -> OAuth:
    given: dict[str, object] = {"base_url": local.url, "auth_url": f"{local.root}/oauth/", **options}
    return OAuth(local.client_id, local.client_secret, **given)  # type: ignore[arg-type]  # checked by the calls below


async def test_log_in_call_and_log_out() -> None:
    async with LocalPinterest(strict=True) as local:
        store = MemoryTokenStore()
        auth = local_auth(local, store=store)
        url, state = auth.authorization_url(BACK, ["boards:read", "ads:read"])
        async with httpx.AsyncClient() as browser:
            came_back = (await browser.get(url)).headers["location"]
        token = await auth.exchange(auth.received_code(came_back, state), BACK)
        assert token.scopes == {"boards:read", "ads:read"}
        async with Pinterest(auth=auth, base_url=local.url) as pinterest:
            assert (await pinterest.boards.list()).items
            before = token
            token = await auth.refresh()
            assert token.refresh_token != before.refresh_token
            assert (await pinterest.boards.list()).items
            await auth.revoke()
            with pytest.raises(ReauthorizationRequired):
                await pinterest.boards.list()
        assert await store.load() is None
        for refresh_token in (before.refresh_token, token.refresh_token):
            with pytest.raises(ReauthorizationRequired):
                await local_auth(local, refresh_token=refresh_token).refresh()
        assert [seen.operation for seen in local.requests].count("token/revoke") == 2


async def test_a_token_of_the_app_itself_is_renewed_by_asking_again() -> None:
    async with LocalPinterest(strict=True) as local:
        world = World()
        auth = local_auth(local, store=world.store, clock=world.clock)
        token = await auth.client_credentials(["catalogs:read"])
        assert (token.access_token[:5], token.refresh_token) == ("pinc_", None)
        world.clock.advance(MONTH)
        assert await auth.authorization(CALL) != f"Bearer {token.access_token}"
        assert world.store.token.scopes == {"catalogs:read"}
        assert local.calls("oauth/token") == 2


LEAST: dict[str, str | int] = {"access_token": "pina_1", "token_type": "bearer", "expires_in": 2592000}
"""All that the contract of 5.28 requires of a reply of the token endpoint."""


async def test_a_reply_without_scope_and_without_the_refresh_tokens_end() -> None:
    replies = [
        LEAST | {"refresh_token": "pinr_1"},
        LEAST | {"access_token": "pina_2", "refresh_token": "pinr_2"},
        LEAST | {"access_token": "pina_3"},
    ]
    world = World()
    world.issuer.faults.extend(answers(200, reply) for reply in replies)
    auth = world.process()
    token = await auth.exchange("code", BACK)
    assert (token.scopes, token.refresh_token, token.refresh_token_expires_at) == (frozenset(), "pinr_1", None)
    assert token.expires_at == world.clock.wall() + MONTH
    assert await auth.authorization(CALL) == "Bearer pina_1"
    for access, refresh in (("pina_2", "pinr_2"), ("pina_3", "pinr_2")):
        world.clock.advance(MONTH)
        assert await auth.authorization(CALL) == f"Bearer {access}"
        assert (world.store.token.refresh_token, world.store.token.refresh_token_expires_at) == (refresh, None)


async def test_a_token_of_the_app_itself_is_renewed_whatever_the_reply_leaves_out() -> None:
    world = World()
    world.issuer.faults.extend(answers(200, LEAST | {"access_token": f"pinc_{number}"}) for number in range(3))
    auth = world.process()
    token = await auth.client_credentials(["catalogs:read", "pins:read"])
    assert token.scopes == {"catalogs:read", "pins:read"}
    for number in (1, 2):
        world.clock.advance(MONTH)
        assert await auth.authorization(CALL) == f"Bearer pinc_{number}"
        assert world.store.token.scopes == token.scopes


async def test_a_code_of_another_redirect_is_refused() -> None:
    async with LocalPinterest(strict=True) as local:
        auth = local_auth(local)
        url, state = auth.authorization_url(BACK, "ads:read")
        async with httpx.AsyncClient() as browser:
            came_back = (await browser.get(url)).headers["location"]
        with pytest.raises(APIError) as caught:
            await auth.exchange(auth.received_code(came_back, state), "http://localhost:8086/")
        assert (caught.value.status, caught.value.code) == (401, 283)


async def test_one_token_is_revoked() -> None:
    world = World()
    world.stored()
    await world.process().revoke("pinr_other")
    assert world.issuer.asked[0]["token"] == "pinr_other"
    assert world.issuer.asked[0]["token_type_hint"] == "refresh_token"
    assert world.issuer.asked[0]["url"] == "https://api.pinterest.com/v5/oauth/token/revoke"
    assert world.store.token.access_token == "pina_old"


@pytest.mark.parametrize("continuous", [False, True])
async def test_continuous_refresh_is_asked_for_only_where_it_is_wanted(continuous: bool) -> None:
    world = World()
    await world.process(continuous_refresh=continuous).exchange("a-code", BACK)
    assert world.issuer.asked[0].get("continuous_refresh") == ("true" if continuous else None)
    assert world.issuer.headers[0]["content-type"] == "application/x-www-form-urlencoded"
    assert world.issuer.headers[0]["authorization"] == "Basic MTIzNDU2NzphcHAtc2VjcmV0"


async def test_a_log_in_that_fails_leaves_what_is_stored() -> None:
    world = World()
    world.stored()
    for fault in (answers(401, {"code": 283, "message": "no"}), answers(302), answers(200, {})):
        world.issuer.faults.append(fault)
        with pytest.raises(Exception, match="oauth/token"):
            await world.process().exchange("a-code", BACK)
    assert (world.issuer.fired, world.store.token.access_token) == (3, "pina_old")


async def test_calls_do_not_share_the_end_of_a_log_in_that_fails() -> None:
    world = World()
    world.stored()
    auth = world.process()
    await auth.authorization(CALL)
    world.clock.advance(MONTH)
    world.issuer.faults.append(answers(401, {"code": 283, "message": "no"}))
    logging_in = asyncio.create_task(auth.exchange("a-code", BACK))
    await asyncio.sleep(0)
    header = await auth.authorization(CALL)
    assert header == f"Bearer {world.store.token.access_token}"
    with pytest.raises(APIError):
        await logging_in
    assert (world.issuer.fired, world.issuer.refreshes) == (1, 1)


async def test_a_call_while_the_user_logs_out_goes_out_with_no_empty_token() -> None:
    world = World()
    world.stored()
    auth = world.process()
    await auth.authorization(CALL)
    world.clock.advance(MONTH)
    logging_out = asyncio.create_task(auth.revoke())
    await asyncio.sleep(0)
    with pytest.raises(ReauthorizationRequired):
        await auth.authorization(CALL)
    await logging_out


def test_the_address_of_the_log_in() -> None:
    url, state = World().process().authorization_url(BACK, "ads:read, boards:read ads:read", state="mine")
    parts = urlsplit(url)
    assert (f"{parts.scheme}://{parts.netloc}{parts.path}", state) == ("https://www.pinterest.com/oauth/", "mine")
    assert parse_qs(parts.query) == {
        "client_id": ["1234567"],
        "redirect_uri": [BACK],
        "response_type": ["code"],
        "scope": ["ads:read,boards:read"],
        "state": ["mine"],
    }
    states = {World().process().authorization_url(BACK, "ads:read")[1] for _ in range(10)}
    assert len(states) == 10
    assert all(len(state) >= 32 for state in states)


@pytest.mark.parametrize(
    ("redirect_uri", "scopes", "says"),
    [
        (BACK, ["ads:read", "adz:read"], "no such scope: adz:read; the scopes are ads:read"),
        (BACK, [], "name the scopes"),
        ("localhost", ["ads:read"], "whole address"),
        (f"{BACK}#x", ["ads:read"], "whole address"),
    ],
)
def test_a_log_in_that_cannot_work_is_refused_at_once(redirect_uri: str, scopes: list[str], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        World().process().authorization_url(redirect_uri, scopes)


@pytest.mark.parametrize(
    ("query", "says"),
    [("code=x&state=other", "state differs"), ("code=x", "state differs"), ("error=access_denied&state=s", "denied")],
)
def test_a_log_in_that_came_back_wrong(query: str, says: str) -> None:
    with pytest.raises(ReauthorizationRequired, match=says):
        World().process().received_code(f"{BACK}?{query}", "s")


@pytest.mark.parametrize(
    "options",
    [{"refresh_token": ""}, {"refresh_token": "pinr_ x"}, {"early": 1.0, "hard": 2.0}, {"early": float("nan")}],
)
def test_bad_settings_are_refused(options: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError):
        World().process(**options)


@pytest.mark.parametrize(("client_id", "client_secret"), [("", "s"), ("i", ""), ("i", "s\r\nx: y"), ("i", None)])
def test_a_bad_app_is_refused(client_id: str, client_secret: str) -> None:
    with pytest.raises(ConfigurationError):
        OAuth(client_id, client_secret)
