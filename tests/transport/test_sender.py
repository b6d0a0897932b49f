"""The client's seam: what is sent, how replies are read, and that a user's mocks work over every transport."""

from __future__ import annotations

import asyncio
import copy
import gzip
import importlib.util
import pickle
import zlib
from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest
import respx
from hypothesis import assume, given
from hypothesis import strategies as st

from pinterest_async import Pinterest
from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.transport import (
    LIMITS,
    NOTHING_SENT,
    Network,
    PooledTransport,
    ReplyTooLarge,
    Sender,
    default_transport,
)
from pinterest_async_overrides.transport.aiohttp import AiohttpPooledTransport
from pinterest_async_overrides.transport.http11.prepared_request import PreparedRequest, RequestBuilder
from tests.transport.servers import Peer, reply, serving, until

API = "https://api.pinterest.com/v5"
HEADERS = {"authorization": "Bearer pina_test", "accept": "application/json", "user-agent": "pinterest-async"}


def over_aiohttp() -> httpx.AsyncBaseTransport:
    return AiohttpPooledTransport(verify=True, trust_env=False, limits=LIMITS)


@pytest.fixture(params=[PooledTransport, over_aiohttp], ids=["pooled", "aiohttp"])
def transport(request: pytest.FixtureRequest) -> Callable[[], httpx.AsyncBaseTransport]:
    """How each transport is made."""
    make: Callable[[], httpx.AsyncBaseTransport] = request.param
    return make


@pytest.fixture
async def sender(transport: Callable[[], httpx.AsyncBaseTransport]) -> AsyncIterator[Sender]:
    """A sender over each transport."""
    made = Sender(timeout=5, transport=transport)
    yield made
    await made.aclose()


async def test_what_goes_over_the_wire(sender: Sender) -> None:
    async with serving() as server:
        target = "/v5/pins/a%2Fb?page_size=250&entity_statuses=A%2CB&since=2026-01-01T00%3A00%3A00%2B02%3A00&q=a%20b"
        response = await sender.send("GET", server.url + target, HEADERS)
        assert httpx.URL(server.url + response.text).params == httpx.URL(server.url + target).params
        assert response.text.startswith("/v5/pins/a%2Fb?")
        await sender.send("POST", f"{server.url}/v5/pins", HEADERS | {"content-type": "application/json"}, b"{}")
        await sender.send("DELETE", f"{server.url}/v5/pins/1", HEADERS)
        await sender.send("POST", f"{server.url}/v5/empty", HEADERS)
        get, post, delete, empty = server.requests
        assert get.headers == HEADERS | {"host": f"127.0.0.1:{server.port}", "accept-encoding": "gzip, deflate"}
        assert post.headers == get.headers | {"content-type": "application/json", "content-length": "2"}
        assert (post.method, post.body) == ("POST", b"{}")
        assert (delete.method, delete.headers.get("content-length", "0")) == ("DELETE", "0")
        assert empty.headers["content-length"] == "0"
        assert server.connections == 1


async def test_no_cookie_is_kept(sender: Sender) -> None:
    async def setting(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(set_cookie="session=1; Path=/"))

    async with serving(setting) as server:
        for _ in range(2):
            await sender.send("GET", server.url + "/", HEADERS)
        assert not any("cookie" in sent.headers for sent in server.requests)


async def test_the_reply_is_httpx_s(sender: Sender) -> None:
    async def serve(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b'{"a": 1}', "429 Too Many Requests", content_type="application/json", x_a="b"))

    async with serving(serve) as server:
        response = await sender.send("GET", f"{server.url}/x", HEADERS)
        assert (response.status_code, response.reason_phrase) == (429, "Too Many Requests")
        assert (response.json(), response.headers["X-A"], response.is_closed) == ({"a": 1}, "b", True)
        assert (response.request.method, str(response.request.url)) == ("GET", f"{server.url}/x")
        with pytest.raises(httpx.HTTPStatusError, match="429"):
            response.raise_for_status()


@pytest.mark.parametrize("size", [100, 2_000_000])
@pytest.mark.parametrize("coding", ["identity", "gzip", "deflate"])
async def test_bodies_are_decoded(sender: Sender, coding: str, size: int) -> None:
    body = bytes(range(256)) * (size // 256)
    sent = {"gzip": gzip.compress(body), "deflate": zlib.compress(body)}.get(coding, body)

    async def serve(peer: Peer) -> None:
        while True:
            await peer.request()
            headers = {} if coding == "identity" else {"content_encoding": coding}
            await peer.send(reply(sent, **headers))

    async with serving(serve) as server:
        for _ in range(2):
            assert (await sender.send("GET", f"{server.url}/x", HEADERS)).content == body
        assert server.connections == 1


@pytest.mark.parametrize("framing", ["length", "chunked", "bomb"])
async def test_a_reply_larger_than_allowed(transport: Callable[[], httpx.AsyncBaseTransport], framing: str) -> None:
    """Fault 22: a bomb of 64 KiB is 64 MiB when decoded; nothing near that is ever held."""
    if framing == "length":
        sent = reply(b"x" * 100_001)
    elif framing == "chunked":
        sent = reply(b"30d41\r\n" + b"x" * 200_001 + b"\r\n0\r\n\r\n", transfer_encoding="chunked")
    else:
        sent = reply(zlib.compress(bytes(64 * 2**20), 9), content_encoding="deflate")

    async def serve(peer: Peer) -> None:
        await peer.request()
        await peer.send(sent)
        await peer.reader.read()

    sender = Sender(transport=transport, max_reply_bytes=100_000)
    async with serving(serve) as server:
        with pytest.raises(ReplyTooLarge, match="100,000 bytes"):
            await sender.send("GET", f"{server.url}/x", HEADERS)
        await sender.aclose()
        await until(lambda: server.open == 0)


async def test_a_coding_that_is_not_what_it_says(sender: Sender) -> None:
    async def serve(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b"plain", content_encoding="gzip"))

    async with serving(serve) as server:
        with pytest.raises(httpx.DecodingError) as broken:
            await sender.send("GET", f"{server.url}/x", HEADERS)
        assert broken.value.request.method == "GET"


async def test_an_error_says_whether_anything_was_sent(sender: Sender) -> None:
    """Faults 4 and 14: a write that may have happened is never taken for one that was refused."""

    async def rude(peer: Peer) -> None:
        request = await peer.request()
        if request.target == "/reset":
            peer.reset()
        if request.target == "/half":
            await peer.send(reply(b"half", content_length="8"))
        if request.target == "/silent":
            await peer.reader.read()

    async with serving(rude) as server:
        for path in ("/closed", "/reset", "/half"):
            with pytest.raises(httpx.TransportError) as sent:
                await sender.send("POST", server.url + path, HEADERS, b"{}")
            assert not isinstance(sent.value, NOTHING_SENT)
            assert not isinstance(sent.value, httpx.TimeoutException)
        deadline = asyncio.get_running_loop().time() + 0.1
        with pytest.raises(httpx.ReadTimeout):
            await sender.send("POST", f"{server.url}/silent", HEADERS, b"{}", deadline=deadline)
        refused = server.url
    for url, headers in ((refused, HEADERS), (refused, HEADERS | {"authorization": "Bearer x\r\ny: z"})):
        with pytest.raises(NOTHING_SENT):
            await sender.send("POST", f"{url}/x", headers, b"{}")
    assert [sent.target for sent in server.requests] == ["/closed", "/reset", "/half", "/silent"]


async def test_a_deadline_in_the_middle_of_a_body(sender: Sender) -> None:
    """Fault 6."""

    async def drip(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b"", content_length="100000"))
        while True:
            await peer.send(b"x")
            await asyncio.sleep(0.01)

    async with serving(drip) as server:
        with pytest.raises(httpx.ReadTimeout):
            await sender.send("GET", f"{server.url}/x", HEADERS, deadline=asyncio.get_running_loop().time() + 0.15)
        await until(lambda: server.open == 0)


async def test_a_closed_sender_says_so(sender: Sender) -> None:
    """Fault 51."""
    async with serving() as server:
        await sender.send("GET", f"{server.url}/x", HEADERS)
        await sender.aclose()
        await until(lambda: server.open == 0)
        with pytest.raises(ConfigurationError, match="closed"):
            await sender.send("GET", f"{server.url}/x", HEADERS)


def test_another_event_loop_is_refused(transport: Callable[[], httpx.AsyncBaseTransport]) -> None:
    """Fault 51."""

    async def first() -> None:
        sender = Sender(transport=transport)
        async with serving() as server:
            await sender.send("GET", f"{server.url}/x", HEADERS)
            with pytest.raises(ConfigurationError, match="another event loop"):
                await asyncio.to_thread(asyncio.run, sender.send("GET", f"{server.url}/x", HEADERS))
            await sender.aclose()

    asyncio.run(first())


# Mocks in a user's tests


async def test_respx_catches_what_is_sent(sender: Sender) -> None:
    with respx.mock:
        pins = respx.get(f"{API}/pins", params={"page_size": "2"}).respond(json={"items": []})
        response = await sender.send("GET", f"{API}/pins?page_size=2", HEADERS)
        assert response.json() == {"items": []}
        assert pins.calls.last.request.headers["authorization"] == "Bearer pina_test"
        with pytest.raises(respx.models.AllMockedAssertionError):
            await sender.send("GET", f"{API}/boards", HEADERS)
        respx.post(f"{API}/pins").mock(side_effect=httpx.ConnectError)
        with pytest.raises(httpx.ConnectError):
            await sender.send("POST", f"{API}/pins", HEADERS, b"{}")
    async with serving() as server:
        assert (await sender.send("GET", f"{server.url}/real", HEADERS)).text == "/real"


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
async def test_respx_catches_it_by_either_of_its_ways(sender: Sender, using: str) -> None:
    async with serving() as server:
        with respx.mock(using=using) as router:
            router.get(f"{API}/pins").respond(json={"items": [1]})
            router.route(host="127.0.0.1").pass_through()
            assert (await sender.send("GET", f"{API}/pins", HEADERS)).json() == {"items": [1]}
            assert (await sender.send("GET", f"{server.url}/real", HEADERS)).text == "/real"


async def test_respx_catches_the_transport_under_a_client_of_httpx() -> None:
    with respx.mock:
        respx.get(f"{API}/pins").respond(json={"items": []})
        async with httpx.AsyncClient(transport=PooledTransport()) as client:
            assert (await client.get(f"{API}/pins")).json() == {"items": []}


async def test_a_method_put_in_httpx_s_place_is_used(sender: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    """pytest-httpx's way."""

    async def mocked(_: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"path": request.url.path})

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", mocked)
    assert (await sender.send("GET", f"{API}/pins", HEADERS)).json() == {"path": "/v5/pins"}


async def test_a_mock_transport_in_a_client_of_the_caller() -> None:
    seen: list[str] = []

    async def hook(request: httpx.Request) -> None:
        seen.append(request.headers["x-team"])

    async def read_hook(response: httpx.Response) -> None:
        await response.aread()

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"auth": request.headers["authorization"]})

    for after in (list[Callable[..., Any]](), [read_hook]):
        client = httpx.AsyncClient(transport=httpx.MockTransport(handler), headers={"x-team": "ads"})
        client.event_hooks = {"request": [hook], "response": after}
        sender = Sender(http_client=client)
        response = await sender.send("GET", f"{API}/pins", HEADERS)
        assert response.json() == {"auth": "Bearer pina_test"}
        await sender.aclose()
        assert not client.is_closed
        await client.aclose()
    assert seen == ["ads", "ads"]


async def test_a_client_of_the_caller_follows_no_redirect_and_has_the_same_limits() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/away":
            return httpx.Response(302, headers={"location": "https://evil.example/"})
        return httpx.Response(200, stream=httpx.ByteStream(b"x" * 101))

    async with httpx.AsyncClient(transport=httpx.MockTransport(handler), follow_redirects=True) as client:
        sender = Sender(http_client=client, max_reply_bytes=100)
        assert (await sender.send("GET", "https://a.example/away", HEADERS)).status_code == 302
        with pytest.raises(ReplyTooLarge):
            await sender.send("GET", "https://a.example/x", HEADERS)


# Requests


@pytest.mark.parametrize(
    "url",
    [
        f"{API}/pins/1?a=1&b=%20%2F",
        "http://127.0.0.1:8080/x",
        "http://[::1]:8080/x",
        "https://API.Pinterest.com:443/v5/a.b-c_d~e",
        "https://api.pinterest.com/ü?q=ö",
        "https://api.pinterest.com/a b",
        "https://api.pinterest.com",
    ],
)
def test_a_prepared_request_is_what_httpx_would_make(url: str) -> None:
    prepared = RequestBuilder().prepare("POST", url, {"accept": "a/b"}, b"body", {})
    plain = httpx.Request("POST", url, headers={"accept": "a/b"}, content=b"body")
    assert (prepared.url, prepared.url.raw_path) == (plain.url, plain.url.raw_path)
    assert (prepared.headers, prepared.content, prepared.method) == (plain.headers, plain.content, plain.method)
    if isinstance(prepared, PreparedRequest):
        assert prepared.target == plain.url.raw_path
        for twin in (pickle.loads(pickle.dumps(prepared)), copy.deepcopy(prepared.url)):  # noqa: S301 - just made
            assert str(getattr(twin, "url", twin)) == str(plain.url)


@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_what_is_quoted_goes_as_it_is(segment: str, value: str) -> None:
    assume(segment not in {".", ".."})
    url = f"{API}/pins/{quote(segment, safe='')}?bookmark={quote(value, safe='')}&ids=1,2"
    prepared = RequestBuilder().prepare("GET", url, {}, None, {})
    assert isinstance(prepared, PreparedRequest)
    assert prepared.target == httpx.URL(url).raw_path == prepared.url.raw_path


def test_the_default_is_our_own_whatever_is_installed() -> None:
    assert importlib.util.find_spec("httpx_aiohttp") is not None
    assert type(default_transport(network=Network())) is PooledTransport


async def test_another_transport_by_choice() -> None:
    made: list[AiohttpPooledTransport] = []

    def make() -> AiohttpPooledTransport:
        made.append(AiohttpPooledTransport())
        return made[-1]

    async def serve(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(b'{"items": []}'))

    async with serving(serve) as server:
        async with Pinterest("pina_test", base_url=f"{server.url}/v5", transport=make) as pinterest:
            assert (await pinterest.boards.list()).items == []
            assert (await pinterest.boards.list()).items == []
        assert (len(made), server.connections) == (1, 1)
        await until(lambda: server.open == 0)
    async with httpx.AsyncClient() as client:
        with pytest.raises(ConfigurationError, match="one of the two"):
            Pinterest("pina_test", http_client=client, transport=make)


@pytest.mark.parametrize("content", [b"SSH-2.0-x\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: abc-hush\r\n\r\n"])
async def test_a_reply_that_is_no_http_has_no_status_over_aiohttp(content: bytes) -> None:
    async def odd(peer: Peer) -> None:
        await peer.request()
        await peer.send(content)

    transport = over_aiohttp()
    async with serving(odd) as server:
        with pytest.raises(httpx.RemoteProtocolError, match=r"the reply is no HTTP: [A-Z]") as caught:
            await transport.handle_async_request(httpx.Request("GET", server.url))
        assert "400" not in str(caught.value)
        assert "hush" not in str(caught.value)
    await transport.aclose()
