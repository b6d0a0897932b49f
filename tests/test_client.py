"""The client as a user holds it: set up, used over any transport, closed."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

import httpx
import pytest
import respx

from pinterest_async import (
    OPERATIONS,
    PRODUCTION,
    SANDBOX,
    APIError,
    ConfigurationError,
    Operation,
    Pinterest,
    RetryPolicy,
    TransportError,
)
from pinterest_async.models import Pin

TOKEN = "pina_AAAA"
PIN = {"id": "1", "title": "A"}


# Set up


@pytest.mark.parametrize("options", [{}, {"access_token": TOKEN, "auth": object()}])
def test_one_way_to_authorise(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="one of the two"):
        Pinterest(**options)


@pytest.mark.parametrize(
    "url", ["", "api.pinterest.com", "ftp://x", "https://", "https://u:p@x", "https://x?a=b", "https://x#a", "/v5"]
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        Pinterest(TOKEN, base_url=url)


def test_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", TOKEN)
    assert isinstance(Pinterest.from_env(timeout=3), Pinterest)
    for nothing in ("", None):
        if nothing is None:
            monkeypatch.delenv("PINTEREST_ACCESS_TOKEN")
        else:
            monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", nothing)
        with pytest.raises(ConfigurationError, match="PINTEREST_ACCESS_TOKEN"):
            Pinterest.from_env()


def test_a_repr_shows_no_secret() -> None:
    shown = repr(Pinterest(TOKEN))
    assert "AAAA" not in shown
    assert PRODUCTION in shown
    assert SANDBOX in repr(Pinterest.sandbox(TOKEN))


def test_a_client_is_not_pickled_with_its_secret() -> None:
    assert "AAAA" not in repr(vars(Pinterest(TOKEN)))


# Used


class Catching(httpx.AsyncBaseTransport):
    """Keeps the requests and answers each."""

    def __init__(self, status: int = 200, reply: Any = PIN) -> None:
        self.requests: list[httpx.Request] = []
        self.status, self.reply = status, reply
        self.closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, json=self.reply)

    async def aclose(self) -> None:
        self.closed = True


async def test_a_request_has_its_headers() -> None:
    transport = Catching()
    pinterest = Pinterest(TOKEN, http_client=httpx.AsyncClient(transport=transport))
    pin = await pinterest.pins.get("1")
    assert isinstance(pin, Pin)
    [request] = transport.requests
    assert str(request.url) == "https://api.pinterest.com/v5/pins/1"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("pinterest-async")
    assert "content-type" not in request.headers
    assert not request.content


async def test_another_base_url() -> None:
    transport = Catching()
    http = httpx.AsyncClient(transport=transport)
    for url in ("http://localhost:8080/v5", "http://localhost:8080/v5/"):
        await Pinterest(TOKEN, base_url=url, http_client=http).pins.get("a/b")
    await Pinterest.sandbox(TOKEN, http_client=http).pins.get("1")
    assert [str(request.url) for request in transport.requests] == [
        "http://localhost:8080/v5/pins/a%2Fb",
        "http://localhost:8080/v5/pins/a%2Fb",
        "https://api-sandbox.pinterest.com/v5/pins/1",
    ]


async def test_an_auth_of_ones_own() -> None:
    class Own:
        asked: list[str] = []  # noqa: RUF012  a test's own class

        async def authorization(self, operation: Operation[Any]) -> str:
            self.asked.append(operation.id)
            return f"Own {len(self.asked)}"

        def secrets(self) -> tuple[str, ...]:
            return ()

    transport = Catching()
    pinterest = Pinterest(auth=Own(), http_client=httpx.AsyncClient(transport=transport))
    await pinterest.pins.get("1")
    await pinterest.pins.get("2")
    assert [request.headers["authorization"] for request in transport.requests] == ["Own 1", "Own 2"]
    assert Own.asked == ["pins/get", "pins/get"]


async def test_bad_arguments_are_refused_before_anything_is_sent() -> None:
    transport = Catching()
    pinterest = Pinterest(TOKEN, http_client=httpx.AsyncClient(transport=transport))
    with pytest.raises(ValueError, match="pin_id"):
        await pinterest.pins.get("")
    with pytest.raises(TypeError, match="body"):
        await pinterest.pins.create(body="text")  # type: ignore[arg-type]
    assert transport.requests == []


async def test_a_redirect_is_not_followed() -> None:
    """It would carry the token to wherever the reply says."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(302, headers={"location": "https://elsewhere.example/"}, json={})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer), follow_redirects=True)
    with pytest.raises(APIError, match=r"302: .*a redirect to elsewhere\.example, which is not followed") as caught:
        await Pinterest(TOKEN, http_client=http).pins.get("1")
    assert caught.value.status == 302
    assert seen == ["https://api.pinterest.com/v5/pins/1"]


async def test_calls_side_by_side() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": request.url.path.rpartition("/")[2]})

    pinterest = Pinterest(TOKEN, http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)))
    pins = await asyncio.gather(*(pinterest.pins.get(str(number)) for number in range(50)))
    assert [pin.id for pin in pins] == [str(number) for number in range(50)]


def test_a_resource_is_made_once() -> None:
    pinterest = Pinterest(TOKEN)
    assert pinterest.pins is pinterest.pins


async def test_respx_works_unchanged(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.get("https://api.pinterest.com/v5/pins/1").respond(json=PIN)
    async with Pinterest(TOKEN) as pinterest:
        assert (await pinterest.pins.get("1")).title == "A"
    assert route.call_count == 1


# Closed


async def test_closing() -> None:
    pinterest = Pinterest(TOKEN)
    async with pinterest as same:
        assert same is pinterest
    await pinterest.aclose()
    for use in (pinterest.pins.get("1"), pinterest.boards.list(), pinterest.__aenter__()):
        with pytest.raises(ConfigurationError, match="closed"):
            await use


async def test_ones_own_http_client_stays_open() -> None:
    transport = Catching()
    http = httpx.AsyncClient(transport=transport)
    async with Pinterest(TOKEN, http_client=http) as pinterest:
        await pinterest.pins.get("1")
    assert not http.is_closed
    assert not transport.closed
    with pytest.raises(ConfigurationError, match="closed"):
        await pinterest.pins.get("1")


async def test_a_client_that_was_never_used_closes() -> None:
    await Pinterest(TOKEN).aclose()


# Over real sockets


@contextlib.asynccontextmanager
async def server(reply: bytes) -> AsyncGenerator[tuple[str, list[bytes]]]:
    """Answers each connection's requests with these bytes; an empty reply hangs up."""
    heads: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            heads.append(head)
            if not reply:
                return
            writer.write(reply)

    async with listening(talk) as url:
        yield f"{url}", heads


@contextlib.asynccontextmanager
async def listening(
    talk: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncGenerator[str]:
    """A server on a port of its own, every connection of which is closed at the end."""
    talks: set[asyncio.Task[Any]] = set()

    async def whole(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        talks.add(task)
        with contextlib.suppress(asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            await talk(reader, writer)
        writer.close()
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            await writer.wait_closed()

    async with await asyncio.start_server(whole, "127.0.0.1", 0) as server_:
        yield f"http://127.0.0.1:{server_.sockets[0].getsockname()[1]}/v5"
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks)


def reply_of(content: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\ncontent-length: {len(content)}\r\n\r\n".encode() + content


async def test_a_call_over_real_sockets() -> None:
    async with server(reply_of(json.dumps(PIN).encode())) as (url, heads), Pinterest(TOKEN, base_url=url) as pinterest:
        for _ in range(3):
            assert (await pinterest.pins.get("é/1")).title == "A"
    assert len(heads) == 3
    assert heads[0].startswith(b"GET /v5/pins/%C3%A9%2F1 HTTP/1.1\r\n")
    assert f"\r\nauthorization: bearer {TOKEN.lower()}\r\n".encode() in heads[0].lower()


async def test_a_server_that_hangs_up() -> None:
    once = RetryPolicy(attempts=1)
    async with server(b"") as (url, _), Pinterest(TOKEN, base_url=url, retry=once) as pinterest:
        with pytest.raises(TransportError, match=r"GET /pins/\{pin_id\}: no reply came"):
            await pinterest.pins.get("1")


async def test_nobody_listens() -> None:
    async with server(b"") as (url, _):
        pass
    async with Pinterest(TOKEN, base_url=url, retry=RetryPolicy(attempts=1)) as pinterest:
        with pytest.raises(TransportError) as raised:
            await pinterest.pins.get("1")
    assert not raised.value.sent


async def test_a_time_out() -> None:
    async def silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.read()

    once = RetryPolicy(attempts=1)
    async with listening(silent) as url, Pinterest(TOKEN, base_url=url, timeout=0.05, retry=once) as pinterest:
        with pytest.raises(TransportError) as raised:
            await pinterest.pins.get("1")
    assert raised.value.sent


async def test_a_cancelled_call_leaves_the_client_usable() -> None:
    waiting = asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/slow"):
            waiting.set()
            await asyncio.sleep(60)
        return httpx.Response(200, json=PIN)

    pinterest = Pinterest(TOKEN, http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)))
    slow = asyncio.ensure_future(pinterest.pins.get("slow"))
    await waiting.wait()
    slow.cancel()
    with pytest.raises(asyncio.CancelledError):
        await slow
    assert (await pinterest.pins.get("1")).title == "A"


def test_every_resource_is_there() -> None:
    pinterest = Pinterest(TOKEN)
    for operation in OPERATIONS.values():
        assert callable(getattr(getattr(pinterest, operation.resource), operation.name))
