"""TLS: the server's certificate is checked, as httpx checks it; HTTP/2 where it is asked for."""

# pyright: reportUnknownMemberType=false
# trustme's types name pyOpenSSL's, which is not installed.

from __future__ import annotations

import asyncio
import ssl

import h2.config
import h2.connection
import h2.events
import httpx
import pytest
import trustme

from pinterest_async_overrides.transport import PooledTransport
from tests.transport.servers import LOOPS, Peer, runner, serving, until


async def call(transport: PooledTransport, url: str, **timeout: float) -> httpx.Response:
    response = await transport.handle_async_request(httpx.Request("GET", url, extensions={"timeout": timeout}))
    await response.aread()
    return response


async def test_calls_over_tls_share_a_connection(server_tls: ssl.SSLContext, client_tls: ssl.SSLContext) -> None:
    transport = PooledTransport(verify=client_tls)
    async with serving(tls=server_tls) as server:
        for number in range(5):
            assert (await call(transport, f"{server.url}/{number}")).text == f"/{number}"
        assert server.connections == 1
        await transport.aclose()
        await until(lambda: server.open == 0)


async def test_an_authority_that_nobody_knows(server_tls: ssl.SSLContext) -> None:
    """Fault 3: at once, and the cause says that no further try will help."""
    transport = PooledTransport()
    async with serving(tls=server_tls) as server:
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED") as refused:
            await call(transport, server.url, connect=5)
        assert isinstance(refused.value.__cause__, ssl.SSLCertVerificationError)
        assert server.requests == []
        assert " 0 connections" in repr(transport)
    await transport.aclose()


async def test_a_certificate_of_another_server(authority: trustme.CA, client_tls: ssl.SSLContext) -> None:
    """Fault 3."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("another.example").configure_cert(context)
    transport = PooledTransport(verify=client_tls)
    async with serving(tls=context) as server:
        with pytest.raises(httpx.ConnectError, match="IP address mismatch"):
            await call(transport, server.url)
    await transport.aclose()


async def test_without_verification_only_on_request(server_tls: ssl.SSLContext) -> None:
    transport = PooledTransport(verify=False)
    async with serving(tls=server_tls) as server:
        assert (await call(transport, f"{server.url}/x")).text == "/x"
    await transport.aclose()


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("announced", [True, False])
def test_a_body_that_the_connections_end_delimits(
    announced: bool, loop: str, server_tls: ssl.SSLContext, client_tls: ssl.SSLContext
) -> None:
    """Anybody on the path can end a connection: without a closing message of TLS the body is not taken as whole."""

    async def run() -> None:
        async def two_rows(peer: Peer) -> None:
            await peer.request()
            await peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n\r\nrow 1\nrow 2\n")
            if announced:
                peer.writer.close()
            else:
                await asyncio.sleep(0.05)  # until the bytes have left
                peer.cut()

        transport = PooledTransport(verify=client_tls)
        async with serving(two_rows, tls=server_tls) as server:
            if announced:
                assert (await call(transport, server.url)).text == "row 1\nrow 2\n"
            else:
                with pytest.raises(httpx.RemoteProtocolError, match="cut, not closed"):
                    await call(transport, server.url)
            assert " 0 connections" in repr(transport)
        await transport.aclose()

    with runner(loop) as running:
        running.run(run())


async def test_a_handshake_that_never_ends(client_tls: ssl.SSLContext) -> None:
    async def silent(peer: Peer) -> None:
        await peer.reader.read()

    transport = PooledTransport(verify=client_tls)
    async with serving(silent) as server:
        with pytest.raises(httpx.ConnectTimeout):
            await call(transport, server.url.replace("http:", "https:"), connect=0.1)
        await until(lambda: server.open == 0)
    await transport.aclose()


async def test_cancelled_in_the_handshake(client_tls: ssl.SSLContext) -> None:
    async def silent(peer: Peer) -> None:
        await peer.reader.read()

    transport = PooledTransport(verify=client_tls)
    async with serving(silent) as server:
        task = asyncio.create_task(call(transport, server.url.replace("http:", "https:")))
        await until(lambda: server.open == 1)
        task.cancel()
        await until(lambda: server.open == 0)
        assert " 0 connections" in repr(transport)
    await transport.aclose()


async def h2_echo(peer: Peer) -> None:
    """Answers over HTTP/2 with the path."""
    protocol = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    protocol.initiate_connection()
    await peer.send(protocol.data_to_send())
    while data := await peer.reader.read(65536):
        for event in protocol.receive_data(data):
            if isinstance(event, h2.events.RequestReceived):
                assert event.stream_id is not None
                path = next(value for name, value in event.headers or [] if name == b":path")
                protocol.send_headers(event.stream_id, [(":status", "200")])
                protocol.send_data(event.stream_id, path, end_stream=True)
        await peer.send(protocol.data_to_send())


async def test_http2(authority: trustme.CA, client_tls: ssl.SSLContext) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.set_alpn_protocols(["h2"])
    transport = PooledTransport(verify=client_tls, http2=True)
    async with serving(h2_echo, tls=context) as server:
        await call(transport, server.url)
        replies = await asyncio.gather(*(call(transport, f"{server.url}/{number}") for number in range(20)))
        assert [reply.text for reply in replies] == [f"/{number}" for number in range(20)]
        assert {reply.http_version for reply in replies} == {"HTTP/2"}
        assert server.connections == 1
        await transport.aclose()
