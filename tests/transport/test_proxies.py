"""Proxies: plain requests are forwarded, TLS goes through a tunnel; which one, the caller or the environment says."""

from __future__ import annotations

import asyncio
import contextlib
import ssl

import httpx
import pytest

from pinterest_async_overrides.transport import PooledTransport
from pinterest_async_overrides.transport.proxy import Origin, environment_proxy
from tests.transport.servers import Peer, reply, serving, until

AUTHORIZATION = "Basic dXNlcjpzZWNyZXQ="  # user:secret


async def proxy(peer: Peer) -> None:
    """Forwards nothing, but answers as if; CONNECT it does."""
    while True:
        request = await peer.request()
        if request.headers.get("proxy-authorization") not in {None, AUTHORIZATION}:
            await peer.send(reply(b"", "407 Proxy Authentication Required"))
        elif request.method == "CONNECT":
            host, _, port = request.target.rpartition(":")
            await peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            reader, writer = await asyncio.open_connection(host, int(port))
            try:
                await asyncio.gather(pump(peer.reader, writer), pump(reader, peer.writer))
            finally:
                writer.transport.abort()
            return
        else:
            await peer.send(reply(f"forwarded {request.target}".encode("ascii")))


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """What comes in here goes out there, up to its end."""
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.transport.abort()


async def call(transport: PooledTransport, url: str) -> str:
    response = await transport.handle_async_request(httpx.Request("GET", url))
    return (await response.aread()).decode("ascii")


async def test_plain_requests_are_forwarded_on_one_connection() -> None:
    async with serving(proxy) as server:
        transport = PooledTransport(proxy=server.url.replace("://", "://user:secret@"))
        for number in range(3):
            expected = f"forwarded http://api.example:80/{number}"
            assert await call(transport, f"http://api.example/{number}") == expected
        assert server.connections == 1
        assert {sent.headers["proxy-authorization"] for sent in server.requests} == {AUTHORIZATION}
        assert {sent.headers["host"] for sent in server.requests} == {"api.example"}
        await transport.aclose()


async def test_tls_goes_through_a_tunnel(server_tls: ssl.SSLContext, client_tls: ssl.SSLContext) -> None:
    async with serving(proxy) as server, serving(tls=server_tls) as behind:
        transport = PooledTransport(verify=client_tls, proxy=server.url)
        for number in range(3):
            assert await call(transport, f"{behind.url}/{number}") == f"/{number}"
        assert [sent.method for sent in server.requests] == ["CONNECT"]
        assert server.requests[0].target == f"127.0.0.1:{behind.port}"
        assert "authorization" not in server.requests[0].headers
        await transport.aclose()
        await until(lambda: (server.open, behind.open) == (0, 0))


async def test_a_tunnel_through_a_proxy_that_speaks_tls_itself(
    server_tls: ssl.SSLContext, client_tls: ssl.SSLContext
) -> None:
    async with serving(proxy, tls=server_tls) as server, serving(tls=server_tls) as behind:
        transport = PooledTransport(verify=client_tls, proxy=httpx.Proxy(server.url, ssl_context=client_tls))
        assert await call(transport, f"{behind.url}/x") == "/x"
        await transport.aclose()
        await until(lambda: (server.open, behind.open) == (0, 0))


async def test_the_certificate_behind_a_tunnel_is_checked(server_tls: ssl.SSLContext) -> None:
    """Fault 3."""
    async with serving(proxy) as server, serving(tls=server_tls) as behind:
        transport = PooledTransport(proxy=server.url)
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            await call(transport, behind.url)
        await until(lambda: (server.open, behind.open) == (0, 0))
        assert " 0 connections" in repr(transport)
        await transport.aclose()


async def test_a_proxy_that_refuses() -> None:
    async with serving(proxy) as server:
        transport = PooledTransport(proxy=server.url.replace("://", "://user:wrong@"))
        with pytest.raises(httpx.ProxyError, match="407 Proxy Authentication Required"):
            await call(transport, "https://api.example/")
        await until(lambda: server.open == 0)
        assert " 0 connections" in repr(transport)
        await transport.aclose()


async def test_a_proxy_that_hangs_up() -> None:
    async def rude(peer: Peer) -> None:
        await peer.request()

    async with serving(rude) as server:
        transport = PooledTransport(proxy=server.url)
        with pytest.raises(httpx.ProxyError):
            await call(transport, "https://api.example/")
        await transport.aclose()


@pytest.mark.parametrize(
    ("environment", "url", "proxied"),
    [
        ({}, "https://api.example", None),
        ({"https_proxy": "http://one.example:3128"}, "https://api.example", "http://one.example:3128"),
        ({"https_proxy": "one.example:3128"}, "https://api.example", "http://one.example:3128"),
        ({"https_proxy": "http://one.example:3128"}, "http://api.example", None),
        ({"all_proxy": "http://one.example:3128"}, "http://api.example", "http://one.example:3128"),
        ({"all_proxy": "http://one.example", "no_proxy": "example"}, "http://api.example", None),
        ({"all_proxy": "http://one.example", "no_proxy": "*"}, "http://api.example", None),
        ({"all_proxy": "http://one.example", "no_proxy": "pi.example"}, "http://api.example", "http://one.example"),
        ({"all_proxy": "http://one.example", "no_proxy": "127.0.0.1,localhost"}, "http://127.0.0.1:80", None),
    ],
)
def test_what_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], url: str, proxied: str | None
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = environment_proxy(Origin.of(httpx.URL(url)))
    assert (found and str(found.url)) == proxied


async def test_the_environment_is_followed_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    async with serving(proxy) as server, serving() as behind:
        monkeypatch.setenv("http_proxy", server.url)
        trusting, careful = PooledTransport(), PooledTransport(trust_env=False)
        assert await call(trusting, f"{behind.url}/x") == f"forwarded {behind.url}/x"
        assert await call(careful, f"{behind.url}/x") == "/x"
        await trusting.aclose()
        await careful.aclose()
