"""Attributes of every error: status, code, response, the call and whether it was sent; over a socket where one is."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import pinterest_async
from pinterest_async import (
    APIError,
    Budget,
    OutcomeUnknownError,
    Pinterest,
    PinterestError,
    RateLimitError,
    RateLimiterUnavailable,
    RateLimits,
    ReauthorizationRequired,
    RetryPolicy,
    ServerError,
    ServerOutcomeUnknownError,
    TransportError,
    UnprocessableError,
)
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.retry import judge, outcome_unknown
from tests.faults.plugin import Fired

ATTRIBUTES = ("message", "status", "code", "request_id", "response", "method", "path", "sent", "bookmark")


def subclasses(kind: type[PinterestError]) -> set[type[PinterestError]]:
    return {kind}.union(*(subclasses(each) for each in kind.__subclasses__()))


def made(kind: type[PinterestError]) -> PinterestError:
    required: dict[str, Any] = {"status": 418} if issubclass(kind, APIError | pinterest_async.StorageError) else {}
    return kind("went wrong", **required)


@pytest.mark.parametrize("name", [name for name in pinterest_async.__all__ if name[0].isupper()])
def test_every_error_has_them_all(name: str) -> None:
    kind = getattr(pinterest_async, name)
    if not (isinstance(kind, type) and issubclass(kind, PinterestError)):
        return
    error = made(kind)
    assert {attribute: getattr(error, attribute, "missing") for attribute in ATTRIBUTES}.keys() == set(ATTRIBUTES)
    assert "missing" not in [getattr(error, attribute, "missing") for attribute in ATTRIBUTES]
    assert error.message == "went wrong"
    assert error.response is None
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301  our own
        assert type(other) is kind
        assert {**vars(other), "response": None} == {**vars(error), "response": None}
        assert str(other) == str(error)


def test_errors_of_all_rooms_are_among_them() -> None:
    """Of the pulls, the stores and the batches too: they inherit the attributes."""
    kinds = subclasses(PinterestError)
    assert kinds >= {LedgerError, pinterest_async.TokenStoreError, pinterest_async.BatchReplyError}
    for kind in kinds:
        assert all(hasattr(kind, attribute) for attribute in ATTRIBUTES if attribute != "message"), kind


@pytest.mark.fault(13)
@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_5xx_to_a_write_is_a_server_error_whose_outcome_is_unknown(status: int, fired: Fired) -> None:
    async with LocalPinterest(seed=7) as local, Pinterest("pina_test", base_url=local.url) as pinterest:
        local.fail("boards/create", 1, faults.status(status))
        with pytest.raises(ServerError) as caught:
            await pinterest.boards.create(body={"name": "x"})
        error = caught.value
        assert type(error) is ServerOutcomeUnknownError
        assert isinstance(error, OutcomeUnknownError)
        assert isinstance(error, TransportError)
        assert isinstance(error, APIError)
        assert (error.status, error.method, error.path, error.sent) == (status, "POST", "/boards", True)
        assert error.request_id
        assert error.response is not None
        assert error.response.status_code == status
        assert error.idempotency_key
        assert error.message in str(error)
        assert "may or may not" in str(error)
        assert outcome_unknown(error)
        assert not judge(error, RetryPolicy(), repeatable=False).again
        again: ServerOutcomeUnknownError = pickle.loads(pickle.dumps(error))  # noqa: S301  our own
        assert type(again) is type(error)
        assert (again.status, again.request_id, again.response) == (status, error.request_id, None)
        assert str(again) == str(error)
        fired(local)


async def test_a_5xx_to_a_read_is_a_server_error_alone() -> None:
    async with LocalPinterest(seed=7) as local, Pinterest("pina_test", base_url=local.url) as pinterest:
        local.fail("boards/list", 1, faults.status(503))
        with pytest.raises(ServerError) as caught:
            await pinterest.with_options(retry=RetryPolicy(attempts=1)).boards.list()
        assert type(caught.value) is ServerError


def test_a_lost_reply_has_no_status() -> None:
    error = OutcomeUnknownError.after(TransportError("gone", method="POST", path="/pins", sent=True))
    assert type(error) is OutcomeUnknownError
    assert not isinstance(error, ServerError)
    assert (error.status, error.code, error.response, error.request_id) == (None, None, None, None)
    assert (error.method, error.path, error.sent) == ("POST", "/pins", True)


def test_a_later_refusal_leaves_its_status() -> None:
    """A write that was repeated by wish: the first attempt may have taken effect, the second was throttled."""
    refusal = RateLimitError("slow down", status=429, code=8, retry_after=3.0, method="POST", path="/pins")
    error = OutcomeUnknownError.after(refusal, idempotency_key="k")
    assert not isinstance(error, RateLimitError)
    assert (error.status, error.code, error.retry_after, error.message) == (429, 8, 3.0, "slow down")
    assert error.idempotency_key == "k"
    assert "may or may not" in str(error)


@pytest.mark.fault(9)
async def test_our_own_refusal_and_pinterests_differ(fired: Fired) -> None:
    async with LocalPinterest(seed=7, accounts=1) as local:
        account = local.ad_account_ids[0]
        tight = RateLimits(budgets=[Budget(1, 3600)])
        async with Pinterest("pina_test", base_url=local.url, rate_limits=tight) as pinterest:
            await pinterest.campaigns.list(account)
            with pytest.raises(RateLimitError) as ours:
                await pinterest.campaigns.list(account)
        async with Pinterest("pina_test", base_url=local.url) as pinterest:
            local.fail("campaigns/list", 1, faults.throttled(3600))
            with pytest.raises(RateLimitError) as theirs:
                await pinterest.campaigns.list(account)
        fired(local)
    assert (ours.value.source, ours.value.sent, ours.value.response) == ("limiter", False, None)
    assert (theirs.value.source, theirs.value.sent) == ("pinterest", True)
    assert theirs.value.response is not None
    assert ours.value.path == theirs.value.path
    again: RateLimitError = pickle.loads(pickle.dumps(ours.value))  # noqa: S301  our own
    assert (again.source, again.sent) == ("limiter", False)


async def test_a_limiter_that_cannot_be_reached_names_the_call() -> None:
    limits = RateLimits(redis="redis://127.0.0.1:1/0")
    async with (
        LocalPinterest(seed=7, accounts=1) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits=limits) as pinterest,
    ):
        with pytest.raises(RateLimiterUnavailable) as caught:
            await pinterest.campaigns.list(local.ad_account_ids[0])
    assert (caught.value.method, caught.value.path) == ("GET", "/ad_accounts/{ad_account_id}/campaigns")
    assert (caught.value.sent, caught.value.status, caught.value.response) == (False, None, None)


async def test_a_refused_refresh_token_names_the_refusal() -> None:
    async with LocalPinterest(seed=7, accounts=1, strict=True) as local:
        auth = pinterest_async.OAuth(local.client_id, local.client_secret, refresh_token="pinr_old", base_url=local.url)
        async with Pinterest(auth=auth, base_url=local.url) as pinterest:
            with pytest.raises(ReauthorizationRequired) as caught:
                await pinterest.user_account.get()
    error = caught.value
    assert error.status in (400, 401)
    assert (error.method, error.path, error.sent, error.response) == ("POST", "/oauth/token", False, None)
    assert "pinr_old" not in repr(vars(error))


async def test_a_success_that_is_no_json_was_sent_and_answered() -> None:
    async with LocalPinterest(seed=7) as local, Pinterest("pina_test", base_url=local.url) as pinterest:
        local.fail("boards/create", 1, faults.html(200))
        with pytest.raises(pinterest_async.DecodeError) as caught:
            await pinterest.boards.create(body={"name": "x"})
    assert (caught.value.status, caught.value.sent, caught.value.method) == (200, True, "POST")
    assert caught.value.response is not None


def test_the_details_of_a_422_name_what_was_refused() -> None:
    details = {"events": [{"status": "processed", "error_message": ""}] * 400}
    details["events"] = [*details["events"], {"status": "failed", "error_message": "em is not hashed"}]
    error = UnprocessableError("Not all events were processed.", status=422, details=details)
    assert "events[400]: em is not hashed" in str(error)
    assert "at least" in str(UnprocessableError("no", status=422, details={"items": ["at least 1"]}))
    assert str(UnprocessableError("no", status=422, details={"field": 7})).endswith('no {"field": 7}')
    assert len(str(UnprocessableError("no", status=422, details={"x": ["y" * 5000]}))) < 400
