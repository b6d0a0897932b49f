"""Quotas by category are counted, told in headers of the live shape, and whole again when their time is up."""

from __future__ import annotations

from typing import Literal

import pytest

from pinterest_async_overrides.limits import profiles
from pinterest_async_overrides.testing.behaviour.rate_limits import STANDARD, TRIAL, RateLimits
from pinterest_async_overrides.testing.contract.openapi import operations
from pinterest_async_overrides.testing.service import Rules, Service
from tests.testing.calls import account_of, call, refused, send, service


def limited(limits: RateLimits) -> Service:
    return service(rules=Rules(rate_limits=limits))


def test_the_numbers_are_those_the_client_keeps_to() -> None:
    categories = {operation.category for operation in operations().values()}
    assert set(STANDARD) == set(TRIAL) < categories
    tables: list[tuple[Literal["standard", "trial"], dict[str, int]]] = [("standard", STANDARD), ("trial", TRIAL)]
    for profile, table in tables:
        for category in categories:
            assert profiles.of_category(profile, category).calls == table.get(category)
        limits = RateLimits.profile(profile)
        whole = profiles.universal(profile)
        assert (whole.calls, whole.seconds) in {(limits.a_second, 1), (limits.in_all, limits.window)}


def test_trial_access_has_a_quota_of_all_calls_together() -> None:
    server = limited(RateLimits({"ads_read": 10, "org_read": 10}, 86400, None, user=False, in_all=3))
    statuses = [send(server, "GET", path).status for path in ("/ad_accounts", "/user_account", "/ad_accounts")]
    assert statuses == [200, 200, 200]
    assert refused(server, "GET", "/user_account") == (429, 8)
    server.clock.advance(86400)
    assert send(server, "GET", "/user_account").status == 200


def test_what_has_no_public_number_has_no_limit() -> None:
    server = limited(RateLimits.profile("standard"))
    reply = send(server, "POST", "/ad_accounts/549755885175/campaigns/delivery_estimates", body=[])
    assert not [name for name in reply.headers if name.startswith("x-ratelimit")]


def test_headers_as_live_replies_have_them() -> None:
    server = limited(RateLimits.profile("standard"))
    headers = send(server, "GET", "/pins/1/analytics").headers
    assert headers["x-ratelimit-limit"] == (
        '60, 100;w=1;name="safety_net_app_id_user_id", 60;w=60;name="org_analytics_app_id_user_id"'
    )
    assert (headers["x-ratelimit-remaining"], headers["x-ratelimit-reset"]) == ("59", "60")
    assert "retry-after" not in headers


def test_a_quota_is_used_up_and_whole_again() -> None:
    server = limited(RateLimits({"ads_read": 3}))
    statuses = [send(server, "GET", "/ad_accounts").status for _ in range(4)]
    assert statuses == [200, 200, 200, 429]
    assert refused(server, "GET", "/ad_accounts") == (429, 8)
    server.clock.advance(45)
    reply = send(server, "GET", "/ad_accounts")
    assert (reply.headers["x-ratelimit-remaining"], reply.headers["x-ratelimit-reset"]) == ("0", "15")
    server.clock.advance(15)
    assert send(server, "GET", "/ad_accounts").status == 200


def test_each_user_and_category_has_a_quota_of_its_own() -> None:
    server = limited(RateLimits({"ads_read": 1, "org_read": 1}))
    assert send(server, "GET", "/ad_accounts").status == 200
    assert send(server, "GET", "/ad_accounts", headers={"authorization": "Bearer pina_other"}).status == 200
    assert send(server, "GET", "/user_account").status == 200
    assert send(server, "GET", "/ad_accounts").status == 429


def test_trial_quotas_are_the_apps_and_last_a_day() -> None:
    server = limited(RateLimits.profile("trial"))
    replies = [send(server, "GET", "/ad_accounts", headers={"authorization": f"Bearer pina_{n}"}) for n in range(1001)]
    assert [reply.status for reply in replies[-2:]] == [200, 429]
    assert replies[-1].headers["x-ratelimit-reset"] == "86400"


def test_a_hundred_calls_a_second_whatever_they_are() -> None:
    server = limited(RateLimits({"ads_read": 1000, "org_read": 1000}))
    statuses = [send(server, "GET", ("/ad_accounts", "/user_account")[n % 2]).status for n in range(101)]
    assert statuses[-2:] == [200, 429]
    server.clock.advance(1)
    assert send(server, "GET", "/ad_accounts").status == 200


def test_conversions_are_counted_by_ad_account() -> None:
    server = limited(RateLimits({"ads_conversions": 1}))
    first, second = list(server.store.table("ad_account"))[:2]
    event = {"event_name": "checkout", "action_source": "web", "event_time": 1_750_000_000, "event_id": "1"}
    body = {"data": [event | {"user_data": {"em": ["a" * 64]}}]}
    assert call(server, "POST", f"/ad_accounts/{first}/events", body)
    assert call(server, "POST", f"/ad_accounts/{second}/events", body)
    assert refused(server, "POST", f"/ad_accounts/{first}/events", body) == (429, 8)
    assert len(server.state.events) == 2


def test_without_limits_there_are_no_headers() -> None:
    headers = send(service(), "GET", "/ad_accounts").headers
    assert set(headers) == {"x-pinterest-rid"}


@pytest.mark.parametrize("left", [0, 5])
def test_what_is_left_can_be_looked_at(left: int) -> None:
    server = limited(RateLimits({"ads_read": 5}, a_second=None))
    for _ in range(5 - left):
        send(server, "GET", f"/ad_accounts/{account_of(server)}")
    expected = [] if left == 5 else [("ads_read", "pina_test", 0, 60)]
    assert server.meter.remaining() == expected
