"""Hooks over real sockets: they get every event of a call, in order, and no secret."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from pinterest_async import (
    Budget,
    Call,
    CallEnded,
    CallEvent,
    CallStarted,
    ConfigurationError,
    NotFoundError,
    OAuth,
    Pinterest,
    RateLimitError,
    RateLimits,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    RetryPolicy,
    TokenEvent,
    TransportError,
    WaitEvent,
)
from pinterest_async.testing import LocalPinterest, faults

QUICK = RetryPolicy(backoff=0.001, longest_backoff=0.01, deadline=20)
Told = CallEvent | TokenEvent


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, campaigns=2, pins=3, boards=3) as local:
        yield local


class Ear:
    """Listens, and says when a kind of event has come; of errors, one with this class."""

    def __init__(self, kind: type[CallEvent], error: str | None = None) -> None:
        self.events: list[Told] = []
        self.heard = asyncio.Event()
        self._kind, self._error = kind, error

    def __call__(self, event: Told) -> None:
        self.events.append(event)
        if isinstance(event, self._kind) and self._error in {None, getattr(event, "error", None)}:
            self.heard.set()


def kinds(events: list[Told]) -> list[str]:
    return [type(event).__name__ for event in events]


async def test_a_call_is_told_from_start_to_end(local: LocalPinterest) -> None:
    events: list[Told] = []
    [account] = local.ad_account_ids
    async with Pinterest("pina_test", base_url=local.url, on_event=events.append) as pinterest:
        await pinterest.campaigns.list(account, entity_statuses=["ACTIVE"])
    started, request, response, ended = events
    assert isinstance(started, CallStarted)
    call = started.call
    assert call == Call(
        call.number, "campaigns/list", "GET", "/ad_accounts/{ad_account_id}/campaigns", "ads_read", local.url, account
    )
    assert request == RequestEvent(call, 1, 0)
    assert isinstance(response, ResponseEvent)
    assert (response.call, response.attempt, response.status, response.error) == (call, 1, 200, None)
    assert response.bytes
    assert response.request_id
    assert isinstance(ended, CallEnded)
    assert (ended.call, ended.attempts, ended.status, ended.error) == (call, 1, 200, None)
    assert ended.request_id == response.request_id
    assert 0 < response.seconds <= ended.seconds


async def test_a_write_has_its_size_and_a_call_without_account_none(local: LocalPinterest) -> None:
    events: list[Told] = []
    async with Pinterest("pina_test", base_url=local.url, on_event=events.append) as pinterest:
        await pinterest.boards.create(body={"name": "a board"})
    assert isinstance(events[1], RequestEvent)
    assert events[1].bytes == len(b'{"name":"a board"}')
    assert events[1].call.ad_account_id is None


async def test_repeats_are_told_and_siblings_that_wait(local: LocalPinterest) -> None:
    ear = Ear(RetryEvent, "RateLimitError")
    events = ear.events
    local.fail("boards/list", 1, faults.status(500))
    local.fail("boards/list", 1, faults.throttled(0.2))
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK, on_event=ear) as pinterest:
        first = asyncio.ensure_future(pinterest.boards.list()._fetch(None))  # pyright: ignore[reportPrivateUsage]
        await ear.heard.wait()
        await pinterest.pins.list()
        await first
    assert len(local.fired) == 2
    number = events[0].call.number if isinstance(events[0], CallStarted) else 0
    own = [event for event in events if not isinstance(event, TokenEvent) and event.call.number == number]
    assert [event for event in kinds(list(own)) if event != "WaitEvent"] == [
        "CallStarted",
        *["RequestEvent", "ResponseEvent", "RetryEvent"] * 2,
        "RequestEvent",
        "ResponseEvent",
        "CallEnded",
    ]
    retries = [event for event in own if isinstance(event, RetryEvent)]
    assert [(event.attempt, event.error) for event in retries] == [(1, "ServerError"), (2, "RateLimitError")]
    assert retries[1].wait == 0.2
    statuses = [event.status for event in own if isinstance(event, ResponseEvent)]
    assert statuses == [500, 429, 200]
    assert isinstance(own[-1], CallEnded)
    assert own[-1].attempts == 3
    [wait] = [event for event in events if isinstance(event, WaitEvent) and event.call.number != number]
    assert wait.why == "pause"
    assert 0 < wait.seconds <= 0.2
    assert wait.call.operation == "pins/list"


async def test_waiting_for_the_rate_limiter_is_told(local: LocalPinterest) -> None:
    events: list[Told] = []
    limits = RateLimits(budgets=[Budget(2, 0.3)])
    async with Pinterest("pina_test", base_url=local.url, rate_limits=limits, on_event=events.append) as pinterest:
        for _ in range(3):
            await pinterest.boards.list()
    assert kinds(events).index("WaitEvent") == 9  # after two whole calls, and the start of the third
    [wait] = [event for event in events if isinstance(event, WaitEvent)]
    assert (wait.why, wait.attempt) == ("rate_limit", 1)
    assert 0 < wait.seconds < 0.31
    assert isinstance(events[-1], CallEnded)
    assert events[-1].seconds > 0.05  # the wait is part of the call


async def test_failures_end_calls_too(local: LocalPinterest) -> None:
    events: list[Told] = []
    once = RetryPolicy(attempts=1)
    async with Pinterest("pina_test", base_url=local.url, retry=once, on_event=events.append) as pinterest:
        with pytest.raises(NotFoundError):
            await pinterest.pins.get("1")
        assert isinstance(events[-1], CallEnded)
        assert (events[-1].status, events[-1].error) == (404, "NotFoundError")
        with local.down(), pytest.raises(TransportError):
            await pinterest.pins.get("1")
        assert kinds(events)[-2:] == ["ResponseEvent", "CallEnded"]
        assert isinstance(events[-2], ResponseEvent)
        assert isinstance(events[-1], CallEnded)
        assert (events[-2].status, events[-2].bytes, events[-2].error) == (None, None, "TransportError")
        assert (events[-1].status, events[-1].request_id) == (None, None)
        local.fail("pins/get", 1, faults.throttled(3600))
        with pytest.raises(RateLimitError):
            await pinterest.pins.get("1")
        assert isinstance(events[-1], CallEnded)
        assert (events[-1].status, events[-1].error) == (429, "RateLimitError")


async def test_a_call_that_is_cancelled_ends(local: LocalPinterest) -> None:
    ear = Ear(RequestEvent)
    events = ear.events
    local.fail("boards/list", 1, faults.late(30))
    async with Pinterest("pina_test", base_url=local.url, on_event=ear) as pinterest:
        call = asyncio.ensure_future(pinterest.boards.list()._fetch(None))  # pyright: ignore[reportPrivateUsage]
        await ear.heard.wait()
        await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await asyncio.sleep(0)  # aiohttp closes its socket in the loop's next turn
    assert kinds(events) == ["CallStarted", "RequestEvent", "ResponseEvent", "CallEnded"]
    assert isinstance(events[-1], CallEnded)
    assert events[-1].error == "CancelledError"


async def test_several_listen_and_one_that_raises_breaks_nothing(
    local: LocalPinterest, caplog: pytest.LogCaptureFixture
) -> None:
    first: list[Told] = []
    last: list[Told] = []

    def broken(event: object) -> None:
        raise ZeroDivisionError("in the hook")

    hooks: list[Callable[[Any], object]] = [first.append, broken, last.append]
    with caplog.at_level(logging.WARNING, "pinterest_async.hooks"):
        async with Pinterest("pina_test", base_url=local.url, on_event=hooks) as pinterest:
            assert (await pinterest.boards.list()).items
    assert first == last
    assert len(first) == 4
    assert caplog.text.count("an on_event hook raised at") == 4
    assert "ZeroDivisionError: in the hook" in caplog.text


async def nobody(event: object) -> None:
    """Nobody awaits it."""


class Awaited:
    """Nobody awaits it, either."""

    async def __call__(self, event: object) -> None: ...


@pytest.mark.parametrize("hook", [nobody, [nobody], Awaited(), "text", ["text"], 7, [print, 7]])
def test_what_cannot_listen_is_refused(hook: Any) -> None:
    with pytest.raises(ConfigurationError, match="on_event takes a plain function"):
        Pinterest("pina_test", on_event=hook)


async def test_renewals_are_told_and_no_more_once_the_client_is_closed() -> None:
    async with LocalPinterest(strict=True) as local:
        own: list[TokenEvent] = []
        events: list[Told] = []
        app = local.client_id, local.client_secret
        auth = OAuth(*app, refresh_token=local.refresh_token(), base_url=local.url, on_event=own.append)
        async with Pinterest(auth=auth, base_url=local.url, on_event=events.append) as pinterest:
            await pinterest.boards.list()
            secrets = auth.secrets()
        assert next(event.kind for event in events if isinstance(event, TokenEvent)) == "refreshed"
        count = len(events)
        await auth.refresh()
        assert len(events) == count
        assert [event.kind for event in own].count("refreshed") == 2
        assert not any(secret in repr(events) for secret in secrets)


async def test_pages_are_calls_of_their_own(local: LocalPinterest) -> None:
    events: list[Told] = []
    async with Pinterest("pina_test", base_url=local.url, on_event=events.append) as pinterest:
        assert len([pin async for pin in pinterest.pins.list(page_size=1)]) == 3
    numbers = [event.call.number for event in events if isinstance(event, CallEnded)]
    assert len(set(numbers)) == len(numbers) == local.calls("pins/list")


async def test_nothing_is_made_where_nobody_listens(local: LocalPinterest) -> None:
    """By the interpreter's own word of what is called."""
    async with Pinterest("pina_test", base_url=local.url) as pinterest:
        made: list[str] = []

        def watch(frame: Any, event: str, argument: object) -> None:
            if event == "call" and frame.f_globals.get("__name__") == "pinterest_async_overrides.events.reporter":
                made.append(frame.f_code.co_name)

        sys.setprofile(watch)
        try:
            await pinterest.boards.list()
        finally:
            sys.setprofile(None)
    assert made == []
