"""Several accounts over one client's connections, the sandbox and what it lacks, and where a client may be used."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from pinterest_async import (
    OPERATIONS,
    SANDBOX,
    AuthenticationError,
    CallEvent,
    ConfigurationError,
    OAuth,
    Operation,
    Pinterest,
    RetryEvent,
    RetryPolicy,
    TokenEvent,
    WaitEvent,
)
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.transport import PooledTransport
from pinterest_async_overrides.transport.aiohttp import AiohttpPooledTransport
from tests.faults.plugin import Fired

TRANSPORTS = [PooledTransport, AiohttpPooledTransport]


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, campaigns=2, pins=3, boards=3) as local:
        yield local


# The sandbox


@pytest.mark.parametrize("made", ["by name", "by address"])
async def test_every_operation_the_sandbox_lacks_is_refused_and_no_other(local: LocalPinterest, made: str) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        if made == "by name":
            pinterest = Pinterest.sandbox("pina_test", http_client=http)
        else:
            pinterest = Pinterest("pina_test", base_url=f"{SANDBOX}/", http_client=http)
        for operation in OPERATIONS.values():
            sent.clear()
            if operation.sandbox:
                await call(pinterest, local, operation)
                assert [request.url.host for request in sent] == ["api-sandbox.pinterest.com"], operation.id
            else:
                with pytest.raises(ConfigurationError, match="sandbox does not answer") as refused:
                    await call(pinterest, local, operation)
                assert str(refused.value).startswith(f"{operation.resource}.{operation.name}() was not sent")
                assert f"{operation.method} {operation.path}; call it in production" in str(refused.value)
                assert sent == []
    assert {operation.sandbox for operation in OPERATIONS.values()} == {True, False}


async def test_a_local_pinterest_answers_them_all(local: LocalPinterest) -> None:
    lacking = next(
        operation for operation in OPERATIONS.values() if not operation.sandbox and operation.method == "GET"
    )
    async with Pinterest("pina_test", base_url=local.url) as pinterest:
        await call(pinterest, local, lacking)
    assert local.calls(lacking.id) == 1


async def call(pinterest: Pinterest, local: LocalPinterest, operation: Operation[Any]) -> None:
    """A call with what makes it succeed."""
    given, body = local.arguments(operation.id)
    names = {parameter.name: parameter.python_name for parameter in operation.parameters}
    keywords = {names[name]: value for name, value in given.items()}
    await getattr(getattr(pinterest, operation.resource), operation.name)(
        **keywords, **({} if body is None else {"body": body})
    )


# Several accounts


async def test_another_account_over_the_same_connections(local: LocalPinterest) -> None:
    async with Pinterest("pina_one", base_url=local.url) as one:
        two = one.with_options(access_token="pina_two")
        for pinterest in (one, two, one, two):
            await pinterest.boards.list()
        assert local.open_connections == 1
        assert "pina" not in repr(two)
    tokens = [request.headers["authorization"] for request in local.requests]
    assert tokens == ["Bearer pina_one", "Bearer pina_two"] * 2
    with pytest.raises(ConfigurationError, match="closed"):
        await two.boards.list()


async def test_one_account_does_not_pause_for_another(local: LocalPinterest) -> None:
    events: list[CallEvent | TokenEvent] = []
    throttled = asyncio.Event()

    def listen(event: CallEvent | TokenEvent) -> None:
        events.append(event)
        if isinstance(event, RetryEvent):
            throttled.set()

    local.fail("boards/list", 1, faults.throttled(0.3))
    async with Pinterest("pina_one", base_url=local.url, on_event=listen) as one:
        two = one.with_options(access_token="pina_two", retry=RetryPolicy(deadline=20))
        first = asyncio.ensure_future(one.boards.list()._fetch(None))  # pyright: ignore[reportPrivateUsage]
        await throttled.wait()
        await two.boards.list()
        assert not first.done()
        assert not any(isinstance(event, WaitEvent) for event in events)
        await first
    assert len(local.fired) == 1


async def test_accounts_that_renew_their_tokens_are_closed_with_the_client() -> None:
    async with LocalPinterest(strict=True) as local:
        events: list[CallEvent | TokenEvent] = []
        app = local.client_id, local.client_secret
        auth = OAuth(*app, refresh_token=local.refresh_token(), base_url=local.url)
        async with Pinterest(local.access_token(), base_url=local.url, on_event=events.append) as pinterest:
            for _ in range(2):
                await pinterest.with_options(auth=auth).boards.list()
        assert local.calls("oauth/token") == 1
        assert [event.kind for event in events if isinstance(event, TokenEvent)] == ["refreshed", "not_lasting"]
        before = len(events)
        await auth.refresh()
        assert len(events) == before


async def test_a_wrong_token_is_not_the_other_s() -> None:
    async with LocalPinterest(strict=True) as local, Pinterest(local.access_token(), base_url=local.url) as pinterest:
        with pytest.raises(AuthenticationError):
            await pinterest.with_options(access_token="pina_wrong").boards.list()
        await pinterest.boards.list()


def test_one_way_to_authorise_another_account() -> None:
    pinterest = Pinterest("pina_test")
    with pytest.raises(ConfigurationError, match="one of the two"):
        pinterest.with_options(access_token="pina_two", auth=OAuth("id", "secret"))
    with pytest.raises(ConfigurationError, match="access_token is empty"):
        pinterest.with_options(access_token="")


# Row 51: where a client may be used


@pytest.mark.fault(51)
@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_row_51_after_it_was_closed(
    local: LocalPinterest, transport: type, monkeypatch: pytest.MonkeyPatch, fired: Fired
) -> None:
    monkeypatch.setattr("pinterest_async_overrides.transport.transport.default_transport", _made(transport))
    pinterest = Pinterest("pina_test", base_url=local.url)
    await pinterest.boards.list()
    await pinterest.aclose()
    with pytest.raises(ConfigurationError, match="this client is closed; make a new one"):
        await pinterest.boards.list()
    assert local.calls("boards/list") == 1
    fired("a call after the end")


@pytest.mark.fault(51)
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_row_51_in_a_second_event_loop(transport: type, monkeypatch: pytest.MonkeyPatch, fired: Fired) -> None:
    monkeypatch.setattr("pinterest_async_overrides.transport.transport.default_transport", _made(transport))
    with LocalPinterest(strict=True) as local, asyncio.Runner() as first, asyncio.Runner() as second:
        app = local.client_id, local.client_secret
        auth = OAuth(*app, refresh_token=local.refresh_token(), base_url=local.url)
        pinterest = Pinterest(local.access_token(), base_url=local.url)
        first.run(_boards(pinterest))
        for client in (pinterest, pinterest.with_options(auth=auth)):
            with pytest.raises(ConfigurationError, match="another event loop; make one for each loop"):
                second.run(_boards(client))
        # Refused before any I/O: not even the token was asked for.
        assert (local.calls("oauth/token"), local.calls("boards/list")) == (0, 1)
        fired("calls from another loop", 2)
        first.run(_boards(pinterest))
        first.run(pinterest.aclose())


@pytest.mark.fault(51)
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_row_51_after_a_fork(transport: type, fired: Fired) -> None:
    script = f"""
    import asyncio, os, warnings
    from pinterest_async import ConfigurationError, Pinterest
    from pinterest_async.testing import LocalPinterest
    from pinterest_async_overrides.transport import transport as module
    from {transport.__module__} import {transport.__name__} as transport
    import tests.test_environments as mine

    warnings.simplefilter("ignore", DeprecationWarning)  # the server's thread: the child does not need it
    module.default_transport = mine._made(transport)
    with LocalPinterest() as local, asyncio.Runner() as runner:
        pinterest = Pinterest("pina_test", base_url=local.url)
        runner.run(mine._boards(pinterest))
        if os.fork() == 0:
            try:
                asyncio.run(mine._boards(pinterest))
            except ConfigurationError as error:
                print(error, flush=True)
            os._exit(0)
        os.wait()
        runner.run(mine._boards(pinterest))
        print(local.calls("boards/list"), "calls")
        runner.run(pinterest.aclose())
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines() == [
        "this client was used before the process forked; make a new one in the child",
        "2 calls",
    ]
    fired("a call in the child")


async def test_row_51_a_caller_s_own_client_is_used_wherever_it_can_be() -> None:
    """A MockTransport belongs to no loop."""
    http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"items": []})))
    pinterest = Pinterest("pina_test", http_client=http)
    await pinterest.boards.list()

    def elsewhere() -> None:
        asyncio.run(_boards(pinterest))

    await asyncio.to_thread(elsewhere)
    await http.aclose()


async def _boards(pinterest: Pinterest) -> None:
    await pinterest.boards.list()


def _made(transport: type) -> Any:
    if transport is PooledTransport:
        return PooledTransport

    def made(*, network: object) -> AiohttpPooledTransport:
        return AiohttpPooledTransport(verify=True, trust_env=False, limits=httpx.Limits())

    return made
