"""Rows 49 to 53: what callers do to a client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from pinterest_async import ConfigurationError, Pinterest, RetryPolicy
from pinterest_async.models import EntityStatus
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.transport import PooledTransport
from pinterest_async_overrides.transport.aiohttp import AiohttpPooledTransport
from tests.faults.conftest import first, until
from tests.faults.plugin import Fired

BOARD = {"name": "a board"}


@pytest.fixture
async def narrow(local: LocalPinterest, transport: str) -> AsyncIterator[Pinterest]:
    """A client with one connection: if that is not given back, no other call gets through."""
    limits = httpx.Limits(max_connections=1)
    under = (
        AiohttpPooledTransport(verify=False, trust_env=False, limits=limits)
        if transport == "aiohttp"
        else PooledTransport(limits=limits)
    )
    async with httpx.AsyncClient(transport=under) as http:
        yield Pinterest("pina_test", base_url=local.url, http_client=http, timeout=5.0)


def others() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {current for current in (asyncio.current_task(),) if current}


async def cancelled(task: asyncio.Task[Any]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def serves(pinterest: Pinterest) -> None:
    """Call after call gets through, one beside the other."""
    async with asyncio.timeout(5):
        for _ in range(3):
            pages = await asyncio.gather(*(first(pinterest.boards.list()) for _ in range(5)))
            assert all(page.items for page in pages)


@pytest.mark.fault(49)
async def test_row_49_cancelled_while_queued(local: LocalPinterest, narrow: Pinterest, fired: Fired) -> None:
    local.fail("boards/list", 1, faults.late(0.3))
    busy = asyncio.ensure_future(first(narrow.boards.list()))
    await until(lambda: local.fired)
    queued = [asyncio.ensure_future(first(narrow.pins.list())) for _ in range(10)]
    await asyncio.sleep(0.05)
    for task in queued:
        await cancelled(task)
    assert local.calls("pins/list") == 0
    fired("calls cancelled in the queue", len(queued))
    assert (await busy).items
    await serves(narrow)


@pytest.mark.fault(49)
@pytest.mark.parametrize("call", ["boards/list", "boards/create"])
async def test_row_49_cancelled_while_asleep(local: LocalPinterest, narrow: Pinterest, call: str, fired: Fired) -> None:
    local.fail(call, 10, faults.throttled(30))
    work: Awaitable[Any] = first(narrow.boards.list()) if call == "boards/list" else narrow.boards.create(body=BOARD)
    asleep = asyncio.ensure_future(work)
    await until(lambda: local.fired)
    done, _ = await asyncio.wait({asleep}, timeout=0.1)
    assert not done
    await cancelled(asleep)
    fired(local)
    # What the reply said of its category still holds; calls of another one get through.
    async with asyncio.timeout(5):
        for _ in range(3):
            assert (await narrow.ad_accounts.list()).items
    assert local.writes == ()


@pytest.mark.fault(49)
@pytest.mark.parametrize("rounds", [0, 1, 2, 3, 5, 8, 13, 50])
async def test_row_49_cancelled_while_streaming(
    local: LocalPinterest, narrow: Pinterest, rounds: int, fired: Fired
) -> None:
    local.fail("boards/list", 1, faults.drip(0.005))
    streaming = asyncio.ensure_future(first(narrow.boards.list()))
    await until(lambda: local.fired)
    for _ in range(rounds):
        await asyncio.sleep(0.001)
    await cancelled(streaming)
    fired(local)
    await serves(narrow)
    assert not others()


@pytest.mark.fault(49)
async def test_row_49_cancelled_anywhere(local: LocalPinterest, narrow: Pinterest, fired: Fired) -> None:
    hits = 0
    for rounds in range(60):
        task = asyncio.ensure_future(first(narrow.boards.list()))
        for _ in range(rounds):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        hits += task.cancelled()
    fired("calls cancelled", hits)
    await serves(narrow)
    assert local.open_connections <= 1


Leave = Callable[[Pinterest], Awaitable[None]]


async def by_break(pinterest: Pinterest) -> None:
    async for _ in pinterest.boards.list(page_size=2).pages(look_ahead=True):
        await asyncio.sleep(0.05)
        break


async def by_break_among_items(pinterest: Pinterest) -> None:
    async for _ in pinterest.boards.list(page_size=2).items(look_ahead=True):
        await asyncio.sleep(0.05)
        break


async def by_an_error(pinterest: Pinterest) -> None:
    with suppress(ZeroDivisionError):
        async for page in pinterest.boards.list(page_size=2).pages(look_ahead=True):
            await asyncio.sleep(0.05)
            print(1 / (len(page) - 2))


async def by_closing(pinterest: Pinterest) -> None:
    async with pinterest.boards.list(page_size=2).pages(look_ahead=True) as pages:
        await anext(pages)
        await asyncio.sleep(0.05)


async def by_cancellation(pinterest: Pinterest) -> None:
    async def work() -> None:
        async for _ in pinterest.boards.list(page_size=2):
            pass

    task = asyncio.ensure_future(work())
    await asyncio.sleep(0.05)
    await cancelled(task)


@pytest.mark.fault(50)
@pytest.mark.parametrize("leave", [by_break, by_break_among_items, by_an_error, by_closing, by_cancellation])
async def test_row_50_an_iterator_left_early_is_closed(
    local: LocalPinterest, narrow: Pinterest, leave: Leave, fired: Fired
) -> None:
    """The second page drips while the loop is left."""
    local.fail("boards/list", 1, faults.drip(0.02), after=1)
    await leave(narrow)
    await asyncio.sleep(0)
    await until(lambda: not others())
    assert local.calls("boards/list") == 2
    fired(local)
    await until(lambda: not local.open_connections)  # a reply half read is of no use
    await serves(narrow)


@pytest.mark.fault(51)
async def test_row_51_after_it_was_closed(local: LocalPinterest, transport: str, fired: Fired) -> None:
    async with Pinterest("pina_test", base_url=local.url) as pinterest:
        pages = pinterest.boards.list(page_size=2).pages()
        await anext(pages)
    before = len(local.requests)
    refused = 0
    for call in (
        lambda: first(pinterest.boards.list()),
        lambda: pinterest.boards.create(body=BOARD),
        lambda: anext(pages),
        lambda: first(pinterest.with_options(idempotency_key="x").boards.list()),
    ):
        with pytest.raises(ConfigurationError, match="closed"):
            await call()
        refused += 1
    assert len(local.requests) == before
    fired("calls after the end", refused)


@pytest.mark.fault(51)
def test_row_51_in_a_second_event_loop(local_pinterest: LocalPinterest, transport: str, fired: Fired) -> None:
    pinterest = Pinterest("pina_test", base_url=local_pinterest.url)
    with asyncio.Runner() as one, asyncio.Runner() as other:
        assert one.run(first(pinterest.boards.list())).items
        with pytest.raises(ConfigurationError, match="another event loop"):
            other.run(first(pinterest.boards.list()))
        assert local_pinterest.calls("boards/list") == 1
        fired("calls from another loop")
        assert one.run(first(pinterest.boards.list())).items
        one.run(pinterest.aclose())


@pytest.mark.fault(52)
@pytest.mark.parametrize("fault", [faults.throttled(0.05), faults.throttled(0.05, as_400=True)])
async def test_row_52_the_body_of_the_first_try_is_sent_again(
    local: LocalPinterest, pinterest: Pinterest, transport: str, fault: faults.Fault, fired: Fired
) -> None:
    body: dict[str, Any] = {"name": "first", "description": "as it was"}
    patient = pinterest.with_options(retry=RetryPolicy())
    local.fail("boards/create", 2, fault)
    call = asyncio.ensure_future(patient.boards.create(body=body))
    await until(lambda: local.fired)
    body["name"] = "second"
    del body["description"]
    assert (await call).name == "first"
    assert [write.body for write in local.writes] == [{"name": "first", "description": "as it was"}]
    assert len(local.fired) == 2
    fired(local)


@pytest.mark.fault(52)
async def test_row_52_the_arguments_of_the_first_page_hold_for_all(
    local: LocalPinterest, pinterest: Pinterest, fired: Fired
) -> None:
    statuses: list[EntityStatus] = ["ACTIVE", "PAUSED"]
    local.fail("campaigns/list", 1, faults.status(500), after=1)
    pages = pinterest.campaigns.list(local.ad_account_ids[0], entity_statuses=statuses, page_size=2).pages()
    async for _ in pages:
        statuses[:] = ["ARCHIVED"]
    asked = {request.target.split("&bookmark=")[0] for request in local.requests}
    assert len(asked) == 1
    assert "ARCHIVED" not in asked.pop()
    fired(local)


@pytest.mark.fault(53)
async def test_row_53_what_would_break_a_request_is_refused_before_any_io(
    local: LocalPinterest, pinterest: Pinterest, transport: str, fired: Fired
) -> None:
    refused = 0

    async def refuses(make: Callable[..., Any], *arguments: Any, **named: Any) -> None:
        nonlocal refused
        with pytest.raises((ConfigurationError, ValueError, TypeError)) as caught:
            await make(*arguments, **named)
        assert "pina_x" not in str(caught.value)
        refused += 1

    def with_key(key: str) -> Awaitable[object]:
        return pinterest.with_options(idempotency_key=key).boards.create(body=BOARD)

    for number in (float("nan"), float("inf"), float("-inf"), -1.0):
        for name in ("deadline", "backoff", "longest_backoff", "longest_wait"):
            await refuses(RetryPolicy, **{name: number})
        await refuses(pinterest.boards.list, page_size=number)
    for token in ("pina_x\r\nx-evil: 1", "pina_x\nx", "pina_x\0", "pina x", ""):
        await refuses(Pinterest, token, base_url=local.url)
    for key in ("order\r\nx-evil: 1", "order\n7", "order\r7", "order\0", "ördér", ""):
        await refuses(with_key, key)
    for identity in ("", ".", ".."):
        await refuses(pinterest.pins.get, identity)
    assert (local.requests, local.writes) == ((), ())
    fired("arguments refused", refused)


@pytest.mark.fault(53)
@pytest.mark.parametrize(
    "identity", ["1/2", "../boards", "1?x=1", "1#x", "1%2f2", "1\r\nx-evil: 1", "ü", "1 2", "a//b", "%"]
)
async def test_row_53_an_odd_id_is_quoted(
    local: LocalPinterest, pinterest: Pinterest, identity: str, fired: Fired
) -> None:
    with suppress(Exception):
        await pinterest.pins.get(identity)
    (seen,) = local.requests
    path, _, query = seen.target.partition("?")
    assert (path.count("/"), query) == (3, "")
    assert str(httpx.QueryParams(f"x={path.removeprefix('/v5/pins/').replace('+', '%2B')}")["x"]) == identity
    assert "x-evil" not in seen.headers
    assert seen.operation == "pins/get"
    fired("odd ids", 1)
