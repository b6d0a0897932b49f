"""Settings of the limiter, its first numbers, and what it reads in undocumented headers."""

from __future__ import annotations

import json
import math
import pickle
from typing import Any

import httpx
import pytest

from pinterest_async import OPERATIONS, BasicAuth, BearerToken, Budget, ConfigurationError, OAuth, Pinterest, RateLimits
from pinterest_async_overrides.limits import profiles
from pinterest_async_overrides.limits.buckets import Routes
from pinterest_async_overrides.limits.headers import Lesson, lessons, policies_of
from pinterest_async_overrides.limits.identity import Identity
from tests.faults.plugin import Fired

LIVE = '60, 100;w=1;name="safety_net_app_id_user_id", 60;w=60;name="org_analytics_app_id_user_id"'
ANALYTICS = profiles.of_category("standard", "org_analytics")
UNIVERSAL = profiles.universal("standard")
SECOND = "{me}:user=me:universal"


def test_every_category_of_the_contract_has_a_row() -> None:
    # Not the other way round: a category may have left the contract, or be of a later version of it.
    assert {operation.rate_limit_category for operation in OPERATIONS.values()} <= set(profiles.STANDARD)
    assert set(profiles.TRIAL) == set(profiles.STANDARD)


@pytest.mark.parametrize(
    ("profile", "operation", "account", "expected"),
    [
        ("standard", "campaigns/list", "7", {"{me}:user=me:ads_read": (1000, 60), SECOND: (100, 1)}),
        ("trial", "campaigns/list", "7", {"{me}:ads_read": (1000, 86400), "{me}:universal": (1000, 86400)}),
        ("trial", "pins/create", None, {"{me}:org_write": (300, 86400), "{me}:universal": (1000, 86400)}),
        ("standard", "events/create", "7", {"{me}:account=7:ads_conversions": (5000, 60), SECOND: (100, 1)}),
        ("standard", "msot_events/create", None, {"{me}:user=me:msot_write": (None, 60), SECOND: (100, 1)}),
        ("off", "campaigns/list", "7", {}),
    ],
)  # fmt: skip
def test_a_call_counts_against(
    profile: profiles.Profile, operation: str, account: str | None, expected: dict[str, tuple[int | None, float]]
) -> None:
    buckets = Routes(RateLimits(profile), Identity("me", "me")).of(OPERATIONS[operation], account)
    assert {bucket.key: (bucket.quota.calls, bucket.quota.seconds) for bucket in buckets} == expected


def test_budgets_and_own_numbers() -> None:
    hourly = Budget(1000, 3600, per=("app", "ad_account"), categories=["ads_analytics"])
    writes = Budget(5, 1, operations=["pins/create"])
    settings = RateLimits(
        calls={"ads_analytics": 100, "universal": (7, 2.5)}, budgets=[hourly, hourly, writes], app="a"
    )
    routes = Routes(settings, Identity("me", "me"))
    found = {b.key.split(":")[-1]: b for b in routes.of(OPERATIONS["campaigns/analytics"], "7")}
    assert [(b.quota.calls, b.quota.seconds) for b in found.values()] == [(100, 60.0), (7, 2.5), (1000, 3600.0)]
    assert [key for key in (b.key for b in found.values()) if "account=7" in key]
    assert len(routes.of(OPERATIONS["campaigns/list"], "7")) == 2
    assert len(routes.of(OPERATIONS["pins/create"], None)) == 3
    no_account = Routes(RateLimits(budgets=[Budget(1, 1, per=["ad_account"])]), Identity("me", "me"))
    assert len(no_account.of(OPERATIONS["boards/list"], None)) == 2


NONSENSE: list[Any] = [0, -1, math.nan, math.inf, -math.inf, 1.5, "10", True, None]


@pytest.mark.fault(53)
@pytest.mark.parametrize("number", NONSENSE, ids=repr)
def test_row_53_a_number_that_makes_no_sense_is_refused_before_any_io(number: Any, fired: Fired) -> None:
    with pytest.raises(ValueError, match="calls must be a whole number"):
        Budget(number, 60)
    if number != 1.5:
        with pytest.raises(ValueError, match="must be a"):
            Budget(1, number if number is not True else math.nan)
        with pytest.raises(ValueError, match="redis_timeout"):
            RateLimits(redis_timeout=number)
    if number is not None:
        with pytest.raises(ValueError, match="ads_read"):
            RateLimits(calls={"ads_read": number})
    fired(f"{number!r} was refused")


# As callers without a type checker may call them.
limits: Any = RateLimits
budget: Any = Budget
client: Any = Pinterest


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (lambda: limits("premium"), "profile"),
        (lambda: limits(calls={"ads_reed": 5}), "ads_reed"),
        (lambda: limits(redis="localhost:6379"), "redis://"),
        (lambda: limits(app="a b"), "app"),
        (lambda: limits(user=""), "user"),
        (lambda: limits(prefix="{x}"), "prefix"),
        (lambda: limits(budgets=[7]), "Budget"),
        (lambda: budget(1, 1, per=()), "per"),
        (lambda: budget(1, 1, per="app"), "not one string"),
        (lambda: budget(1, 1, per=["city"]), "city"),
        (lambda: budget(1, 1, operations=["pins/make"]), "pins/make"),
        (lambda: client("pina_x", rate_limits="fast"), "profile"),
        (lambda: client("pina_x", rate_limits=""), "profile"),
        (lambda: client("pina_x", rate_limits=7), "rate_limits"),
    ],
)
def test_what_makes_no_sense_is_refused_at_once(given: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        given()


def test_limits_are_shared_under_a_name_that_is_no_secret() -> None:
    class Nameless:
        async def authorization(self, operation: Any) -> str:
            return "Bearer x"

        def secrets(self) -> tuple[str, ...]:
            return ()

    with pytest.raises(ConfigurationError, match="app="):
        Pinterest(auth=Nameless(), rate_limits=RateLimits(redis="redis://127.0.0.1:1/0"))
    settings = RateLimits(redis="redis://:hunter2@127.0.0.1:1/0")
    assert "hunter2" not in repr(settings) + repr(vars(settings))
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(settings)
    assert pickle.loads(pickle.dumps(RateLimits("trial"))) == RateLimits("trial")  # noqa: S301  our own bytes


def test_the_name_of_an_account_says_nothing_of_its_secret() -> None:
    assert BasicAuth("app", "hunter2").identity == OAuth("app", "hunter2").app == "app"
    token = BearerToken("pina_secret")
    assert token.identity == BearerToken("pina_secret").identity != BearerToken("pina_other").identity
    assert "secret" not in token.identity


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((LIVE, "12", "30"), [(0, Lesson(60, 60.0, 12, 30.0)), (1, Lesson(100, 1.0))]),
        ((LIVE, "12", "67150"), [(0, Lesson(60, 60.0)), (1, Lesson(100, 1.0))]),
        ((LIVE.replace("60", "100", 1), "3", "1"), [(0, Lesson(60, 60.0)), (1, Lesson(100, 1.0, 3, 1.0))]),
        (('90;w=60;name="org_analytics_app_id_user_id"', "3", "1"), [(0, Lesson(90, 60.0))]),
        (('1000, 1000;w=86400;name="org_analytics_app_id"', "3", "100"), [(0, Lesson(1000, 86400.0, 3, 100.0))]),
        (("60", "12", "30"), [(0, Lesson(None, 60.0, 12, 30.0))]),
        (("61", "12", "30"), []),
        ((LIVE, "-1", "30"), [(0, Lesson(60, 60.0)), (1, Lesson(100, 1.0))]),
        ((LIVE, "12", "nan"), [(0, Lesson(60, 60.0)), (1, Lesson(100, 1.0))]),
        ((LIVE, None, None), [(0, Lesson(60, 60.0)), (1, Lesson(100, 1.0))]),
        (('0;w=60;name="org_analytics_app"', "0", "1"), []),
        (('60;w=0;name="org_analytics_app"', "0", "1"), []),
        (("nan", "nan", "nan"), []),
        (("", "", ""), []),
        ((",;=\"\xff,60;w;name", "1", "1"), []),
        (("9" * 400, "1", "1"), []),
        ((LIVE * 100, "1", "1"), []),
        ((None, "1", "1"), []),
        (("\u0666\u0660", "\u0661", "\u0661"), []),
    ],
)  # fmt: skip
def test_headers(headers: tuple[str | None, str | None, str | None], expected: list[tuple[int, Lesson]]) -> None:
    names = ("x-ratelimit-limit", "X-RateLimit-Remaining", "x-ratelimit-reset")
    given = [
        (name.encode(), value.encode("utf-8")) for name, value in zip(names, headers, strict=True) if value is not None
    ]
    assert lessons([ANALYTICS, UNIVERSAL], httpx.Headers(given).raw) == expected


@pytest.mark.parametrize(
    ("status", "wait", "closed"),
    [
        (429, 5.0, 5.0),
        (400, 5.0, 5.0),
        (429, None, None),
        (500, 5.0, None),
        (200, 5.0, None),
        (429, math.inf, None),
        (429, math.nan, None),
        (429, -1.0, None),
        (429, 1e12, 86400.0),
    ],
)
def test_what_closes_a_category(status: int, wait: float | None, closed: float | None) -> None:
    expected = [] if closed is None else [(0, Lesson(closed=closed))]
    assert lessons([ANALYTICS, UNIVERSAL], [], status, wait) == expected
    assert lessons([UNIVERSAL], [], status, wait) == []


def test_the_command_line_reads_policies() -> None:
    binding, policies = policies_of(LIVE)
    assert binding == 60
    assert json.dumps(policies) == ('[[100, 1, "safety_net_app_id_user_id"], [60, 60, "org_analytics_app_id_user_id"]]')
