"""Decisions about one entity, and verdicts on the items of a call: tables, no I/O."""

from __future__ import annotations

from typing import Any

import pytest

from pinterest_async import (
    BadRequestError,
    ConfigurationError,
    DecodeError,
    ForbiddenError,
    OutcomeUnknownError,
    PinterestError,
    RateLimitError,
    RateLimiterUnavailable,
    ReauthorizationRequired,
    ServerError,
    TransportError,
    UnprocessableError,
)
from pinterest_async_overrides.workflows.entities.decisions import before_sending, key_of, match, same
from pinterest_async_overrides.workflows.entities.kinds import AD, AD_GROUP, CAMPAIGN
from pinterest_async_overrides.workflows.verdict import of_error, of_reply

ROW: dict[str, Any] = {"id": "7", "status": "ACTIVE", "daily_spend_cap": 50_000_000, "lifetime_spend_cap": None}
BEFORE: list[tuple[dict[str, Any] | None, dict[str, Any], dict[str, Any] | None, str | None]] = [
    (ROW, {"status": "PAUSED"}, None, None),
    (ROW, {"status": "ACTIVE"}, None, "done"),
    (ROW, {"daily_spend_cap": "50000000"}, None, "done"),
    (None, {"status": "PAUSED"}, None, "refused"),
    ({**ROW, "status": "ARCHIVED"}, {"status": "ACTIVE"}, None, "refused"),
    ({**ROW, "status": "ARCHIVED"}, {"status": "ARCHIVED"}, None, "done"),
    ({**ROW, "status": "DELETED_DRAFT"}, {"status": "ACTIVE"}, None, "refused"),
    ({**ROW, "status": "SOMETHING_NEW"}, {"status": "PAUSED"}, None, None),
    ({**ROW, "status": None}, {"status": "PAUSED"}, None, None),
    (ROW, {"lifetime_spend_cap": 9_000_000}, None, "refused"),
    (ROW, {"lifetime_spend_cap": 9_000_000, "daily_spend_cap": None}, None, None),
    (ROW, {"status": "PAUSED"}, {"status": "ACTIVE"}, None),
    (ROW, {"status": "PAUSED"}, {"status": "DRAFT"}, "refused"),
    (ROW, {"status": "ACTIVE"}, {"status": "DRAFT"}, "done"),
]


@pytest.mark.parametrize(("present", "wanted", "expected", "status"), BEFORE)
def test_before_anything_is_sent(present: Any, wanted: Any, expected: Any, status: str | None) -> None:
    verdict = before_sending(CAMPAIGN, present, wanted, expected)
    assert (verdict.status if verdict else None) == status
    assert verdict is None or verdict.status == "done" or verdict.message


@pytest.mark.parametrize(
    ("present", "wanted", "so"),
    [
        (7, "7", True),
        ("7", 7, True),
        (None, None, True),
        (None, 0, False),
        (True, "True", False),
        (1, True, True),
        ({"a": 1, "b": 2}, {"a": "1"}, True),
        ({"a": 1}, {"a": 1, "c": 1}, False),
        (["1"], ["1"], True),
    ],
)
def test_whether_a_field_is_as_wanted(present: Any, wanted: Any, so: bool) -> None:
    assert same(present, wanted) is so


def test_what_a_name_finds() -> None:
    living, archived = {"id": "1", "status": "PAUSED"}, {"id": "2", "status": "ARCHIVED"}
    assert match(CAMPAIGN, [archived]) is None
    assert (found := match(CAMPAIGN, [archived, living]))
    assert (found.status, found.value) == ("done", living)
    assert (twins := match(CAMPAIGN, [living, {"id": "3", "status": "ACTIVE"}]))
    assert twins.status == "refused"
    names = [key_of(CAMPAIGN, {"name": "n"}), key_of(AD_GROUP, {"name": "n", "campaign_id": 5})]
    assert [*names, key_of(AD, {"name": "n", "ad_group_id": "6"})] == ["n", "5/n", "6/n"]


ERRORS: list[tuple[PinterestError, str, bool]] = [
    (BadRequestError("no", status=400, code=1), "refused", True),
    (BadRequestError("Something went wrong on our end", status=400, code=12), "again", False),
    (BadRequestError("Retry after 5 seconds", status=400, code=1, retry_after=5), "again", False),
    (ForbiddenError("beta", status=403, code=29), "refused", False),
    (RateLimitError("too fast", status=429, code=8), "again", False),
    (RateLimitError("blocked as spam", status=429, code=8), "refused", False),
    (ServerError("down", status=503), "unknown", False),
    (UnprocessableError("some", status=422), "unknown", False),
    (OutcomeUnknownError("lost"), "unknown", False),
    (DecodeError("cut"), "unknown", False),
    (TransportError("refused", sent=False), "again", False),
    (TransportError("lost", sent=True), "unknown", False),
    (RateLimiterUnavailable("Redis is down"), "again", False),
    (ReauthorizationRequired("log in"), "again", False),
    (ConfigurationError("closed"), "again", False),
]


def test_a_hint_is_told_once() -> None:
    error = ForbiddenError("Not yet.", status=403, code=29, method="PATCH", path="/x", hint="ask for standard access")
    verdict = of_error(error, ["a"])[0]
    assert (verdict.message, verdict.code) == ("Not yet.", 29)
    assert verdict.hint


@pytest.mark.parametrize(("error", "status", "whole"), ERRORS, ids=lambda each: repr(each)[:40])
def test_what_an_error_says_of_each_item(error: PinterestError, status: str, whole: bool) -> None:
    verdicts = of_error(error, [{"name": "a"}, {"name": "b"}])
    assert [each.status for each in verdicts] == [status, status]
    assert all(each.message and each.whole_call is whole for each in verdicts)
    assert verdicts[0].wait == getattr(error, "retry_after", None)


REPLIES: list[tuple[Any, list[str]]] = [
    (
        {"items": [{"data": {"id": "1"}}, {"data": {}, "exceptions": [{"code": 2384, "message": "x"}]}]},
        ["done", "refused"],
    ),
    ({"items": [{"data": {"id": "1"}}, {"exceptions": [{"code": 12, "message": "x"}]}]}, ["done", "again"]),
    ({"items": [{"data": {"id": "1"}}]}, ["unknown", "unknown"]),  # which of the two is missing, nobody can tell
    ({"items": []}, ["unknown", "unknown"]),
    ({"id": "7"}, ["unknown", "unknown"]),
    ({}, ["unknown", "unknown"]),
]


@pytest.mark.parametrize(("reply", "statuses"), REPLIES, ids=repr)
def test_what_a_reply_says_of_each_item(reply: Any, statuses: list[str]) -> None:
    assert [each.status for each in of_reply(reply, [{"name": "a"}, {"name": "b"}])] == statuses
