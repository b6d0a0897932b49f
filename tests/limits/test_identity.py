"""Owners of quotas: each user of an app has quotas of their own, whoever makes the first call."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

import pytest

from pinterest_async import (
    BearerToken,
    ConfigurationError,
    FileTokenStore,
    KeyringTokenStore,
    OAuth,
    Pinterest,
    RateLimits,
    RedisTokenStore,
)
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.limits.identity import identity_of
from pinterest_async_overrides.limits.shared_table import SharedTable
from tests.faults.plugin import Fired


def oauth(local: LocalPinterest, **options: object) -> OAuth:
    app = local.client_id, local.client_secret
    return OAuth(*app, refresh_token=local.refresh_token(), base_url=local.url, **options)  # type: ignore[arg-type]


async def used(client: Pinterest, name: str = "ads_read") -> int:
    return {quota.name: quota.used for quota in await client.quotas()}[name]


@pytest.mark.fault(80)
@pytest.mark.parametrize("call_first", [False, True])
@pytest.mark.parametrize("settings", [None, "trial", RateLimits()], ids=["default", "trial", "own"])
async def test_row_80_two_users_of_one_app_have_two_quotas(
    call_first: bool, settings: RateLimits | Literal["trial"] | None, fired: Fired
) -> None:
    async with LocalPinterest(seed=7, accounts=2, strict=True) as local:
        first, second = local.ad_account_ids
        async with Pinterest(auth=oauth(local), base_url=local.url, rate_limits=settings) as one:
            if call_first:
                await one.campaigns.list(first)
            two = one.with_options(auth=oauth(local))
            for _ in range(4):
                await one.campaigns.list(first)
            await two.campaigns.list(second)
            fired("calls of two users", local.calls("campaigns/list"))
            calls = 4 + call_first
            # In trial access the quota is the app's (docs/api-facts.md, section 3), and so is shared.
            expected = (calls + 1, calls + 1) if settings == "trial" else (calls, 1)
            assert (await used(one), await used(two)) == expected


@pytest.mark.fault(80)
async def test_row_80_the_user_of_the_settings_is_not_the_user_of_another_auth(fired: Fired) -> None:
    async with LocalPinterest(seed=7, accounts=1, strict=True) as local:
        (account,) = local.ad_account_ids
        settings = RateLimits(app="app", user="first")
        async with Pinterest(auth=oauth(local), base_url=local.url, rate_limits=settings) as one:
            two, same = one.with_options(auth=oauth(local)), one.with_options(auth=oauth(local), user="first")
            for client in (one, two, same):
                await client.campaigns.list(account)
            fired("calls", local.calls("campaigns/list"))
            assert [await used(client) for client in (one, two, same)] == [2, 1, 2]


async def test_one_auth_is_one_user_however_often_it_is_given() -> None:
    async with LocalPinterest(seed=7, accounts=1, strict=True) as local:
        (account,) = local.ad_account_ids
        auth = oauth(local)
        async with Pinterest(auth=oauth(local), base_url=local.url) as one:
            for _ in range(3):
                await one.with_options(auth=auth).campaigns.list(account)
            assert (await used(one), await used(one.with_options(auth=auth))) == (0, 3)


async def test_other_settings_for_the_same_client() -> None:
    async with LocalPinterest(seed=7, accounts=1, strict=True) as local:
        (account,) = local.ad_account_ids
        async with Pinterest(auth=oauth(local), base_url=local.url) as one:
            other = one.with_options(auth=oauth(local), rate_limits=RateLimits(calls={"ads_read": 5}))
            await other.campaigns.list(account)
            quota = {quota.name: quota for quota in await other.quotas()}["ads_read"]
            assert (quota.limit, quota.used, await used(one)) == (5, 1, 0)
            with pytest.raises(ValueError, match="profile"):
                one.with_options(rate_limits="none")  # type: ignore[arg-type]


PLACES: list[tuple[Callable[[], object], Callable[[], object]]] = [
    (lambda: FileTokenStore("a.json"), lambda: FileTokenStore("b.json")),
    (lambda: KeyringTokenStore(name="a"), lambda: KeyringTokenStore(name="b")),
    (lambda: RedisTokenStore("redis://localhost", "a"), lambda: RedisTokenStore("redis://localhost", "b")),
]


@pytest.mark.parametrize(("one", "other"), PLACES)
def test_the_place_of_a_token_names_its_user(one: Callable[[], object], other: Callable[[], object]) -> None:
    def user(store: object) -> str | None:
        return identity_of(OAuth("app", "secret", store=store)).user  # type: ignore[arg-type]

    assert user(one()) == user(one()) != user(other())
    named = identity_of(OAuth("app", "secret", store=one(), user="me"))  # type: ignore[arg-type]
    assert named == ("app", "me")


def test_who_it_is() -> None:
    token = BearerToken("pina_x")
    assert identity_of(token) == (token.identity, token.identity)
    assert identity_of(token, "me") == (token.identity, "me")
    assert identity_of(OAuth("app", "secret")) == ("app", None)
    with pytest.raises(ConfigurationError, match="user"):
        OAuth("app", "secret", user="white space")


def test_in_redis_a_user_has_to_have_a_name(tmp_path: Path) -> None:
    settings = RateLimits(redis="redis://127.0.0.1:1/0")
    with pytest.raises(ConfigurationError, match=r"user=\.\.\."):
        Pinterest(auth=OAuth("app", "secret"), rate_limits=settings)
    named = Pinterest(auth=OAuth("app", "secret", user="me"), rate_limits=settings)
    with pytest.raises(ConfigurationError, match=r"user=\.\.\."):
        named.with_options(auth=OAuth("app", "secret"))
    named.with_options(auth=OAuth("app", "secret"), user="you")
    Pinterest(auth=OAuth("app", "secret", store=FileTokenStore(tmp_path / "token")), rate_limits=settings)


class Entry:
    """A limit whose slots are in use until a moment."""

    def __init__(self, until: float) -> None:
        self.holders, self.until = 0, until

    def idle(self, now: float) -> bool:
        return now >= self.until


def test_limits_that_nobody_uses_are_forgotten() -> None:
    table: SharedTable[Entry] = SharedTable()
    held = table.hold("held", lambda: Entry(0.0), 0.0)
    for number in range(10_000):
        table.hold(str(number), partial(Entry, number + 10.0), float(number)).holders -= 1
    assert table.hold("held", lambda: Entry(0.0), 1e9) is held
    assert len(table) <= 600
    assert "9999" in table
