"""Retry policy: tables, without a network or a clock."""

from __future__ import annotations

from typing import Any

import pytest

from pinterest_async import (
    OPERATIONS,
    APIError,
    BadRequestError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    RateLimitError,
    RetryPolicy,
    ServerError,
    TransportError,
    UnprocessableError,
)
from pinterest_async_overrides.calls.retrying import Pauses, RetryBudget
from pinterest_async_overrides.retry import Verdict, ceiling, is_read, judge, outcome_unknown

POLICY = RetryPolicy()
STOP = Verdict(again=False)
BACK_OFF = Verdict(again=True)


def api(cls: type[APIError], status: int, message: str = "no", **known: Any) -> APIError:
    return cls(message, status=status, **known)


@pytest.mark.parametrize(
    ("error", "of_a_read", "of_a_write"),
    [
        (api(RateLimitError, 429, retry_after=5.0), Verdict(True, 5.0, True), Verdict(True, 5.0, True)),
        (api(RateLimitError, 429), Verdict(True, None, True), Verdict(True, None, True)),
        (api(RateLimitError, 429, retry_after=3600.0), Verdict(False, 3600.0, True), Verdict(False, 3600.0, True)),
        (api(RateLimitError, 429, "This looks like SPAM", retry_after=1.0), STOP, STOP),
        (api(BadRequestError, 400, code=1, retry_after=5.0), Verdict(True, 5.0, True), Verdict(True, 5.0, True)),
        (api(BadRequestError, 400, code=1), STOP, STOP),
        (api(BadRequestError, 400, code=12), BACK_OFF, STOP),
        (api(BadRequestError, 400, code=2787), BACK_OFF, STOP),
        (api(ServerError, 500), BACK_OFF, STOP),
        (api(ServerError, 503, retry_after=2.0), Verdict(True, 2.0), STOP),
        (api(ServerError, 503, retry_after=2000.0), Verdict(False, 2000.0), STOP),
        (api(ForbiddenError, 403), STOP, STOP),
        (api(NotFoundError, 404), STOP, STOP),
        (api(ConflictError, 409), STOP, STOP),
        (api(UnprocessableError, 422), STOP, STOP),
        (TransportError("reset", sent=True), BACK_OFF, STOP),
        (TransportError("refused", sent=False), BACK_OFF, BACK_OFF),
        (TransportError("a bad certificate", sent=False, worth_repeating=False), STOP, STOP),
        (DecodeError("no JSON"), STOP, STOP),
    ],
    ids=lambda value: str(value)[:40],
)
def test_verdicts(error: Exception, of_a_read: Verdict, of_a_write: Verdict) -> None:
    assert judge(error, POLICY, repeatable=True) == of_a_read
    assert judge(error, POLICY, repeatable=False) == of_a_write


@pytest.mark.parametrize(
    ("error", "unknown"),
    [
        (api(ServerError, 502), True),
        (TransportError("reset", sent=True), True),
        (TransportError("refused", sent=False), False),
        (api(RateLimitError, 429), False),
        (api(BadRequestError, 400), False),
    ],
)
def test_which_writes_may_have_happened(error: Exception, unknown: bool) -> None:
    assert outcome_unknown(error) is unknown


@pytest.mark.parametrize(
    ("operation", "read"),
    [
        ("campaigns/list", True),
        ("campaigns/create", False),
        ("pins/delete", False),
        ("items/post", True),  # a POST that only reads: catalogs_read
        ("products_by_product_group_filter/list", True),
        ("events/create", False),
        ("oauth/token", False),  # counted as a read, but it uses up a refresh token
        ("analytics/create_report", False),
        ("notification/post", False),
    ],
)
def test_what_is_safe_to_repeat(operation: str, read: bool) -> None:
    assert is_read(OPERATIONS[operation]) is read


def test_the_ceiling_doubles_up_to_its_cap() -> None:
    policy = RetryPolicy(backoff=1, longest_backoff=5)
    assert [ceiling(policy, failures) for failures in (1, 2, 3, 4, 1000)] == [1, 2, 4, 5, 5]


@pytest.mark.parametrize(
    "numbers",
    [
        {"attempts": 0},
        {"deadline": -1},
        {"deadline": float("nan")},
        {"longest_wait": float("inf")},
        {"backoff": -0.1},
        {"attempt_deadline": float("inf")},
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(numbers: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(numbers))):
        RetryPolicy(**numbers)


def test_a_budget_bounds_what_retries_add() -> None:
    budget = RetryBudget()
    spent = 0
    for _ in range(1000):
        budget.call()
        while budget.spend():
            spent += 1
    assert 100 <= spent <= 200  # at most 1.2 requests a call


def test_a_pause_holds_for_its_category_alone() -> None:
    now = 100.0
    pauses = Pauses(lambda: now)
    assert pauses.left("ads_read") == 0
    pauses.pause("ads_read", 5)
    pauses.pause("ads_read", 2)
    assert pauses.left("ads_read") == 5
    assert pauses.left("org_read") == 0
    now = 106.0
    assert pauses.left("ads_read") == 0
