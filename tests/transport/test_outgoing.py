"""Requests as they are written: what may not go over the wire is refused, and its value is not shown."""

from __future__ import annotations

from collections.abc import AsyncIterator

import h11
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.transport.http11.prepared_request import PreparedRequest, RequestBuilder, lines
from pinterest_async_overrides.transport.http11.request_writer import Outgoing, outgoing
from pinterest_async_overrides.transport.proxy import Origin, Route

HOST = (b"Host", b"a.example")
NOTHING = httpx.ByteStream(b"")


class Parts(httpx.AsyncByteStream):
    """A body in parts."""

    def __init__(self, *parts: bytes) -> None:
        self._parts = parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            yield part


async def written(request: Outgoing) -> bytes:
    """All of it."""
    if isinstance(request.body, bytes):
        return request.head + request.body
    return request.head + b"".join([part async for part in request.parts(request.body)])


async def test_what_is_written() -> None:
    request = outgoing(b"POST", b"/x?a=b", [HOST, (b"Content-Length", b"2")], httpx.ByteStream(b"{}"))
    assert await written(request) == b"POST /x?a=b HTTP/1.1\r\nHost: a.example\r\nContent-Length: 2\r\n\r\n{}"
    chunked = [HOST, (b"Transfer-Encoding", b"chunked")]
    for body in (Parts(b"a" * 17, b"", b"b"), httpx.ByteStream(b"a" * 17)):
        sent = await written(outgoing(b"PUT", b"/", chunked, body))
        assert sent.partition(b"\r\n\r\n")[2].startswith(b"11\r\n" + b"a" * 17 + b"\r\n")
        assert sent.endswith(b"\r\n0\r\n\r\n")


@pytest.mark.parametrize(
    ("method", "headers", "bodiless", "last"),
    [
        (b"GET", [], False, False),
        (b"HEAD", [], True, False),
        (b"CONNECT", [], True, False),
        (b"GET", [(b"Connection", b"keep-alive, Close")], False, True),
    ],
)
def test_what_follows_from_a_request(
    method: bytes, headers: list[tuple[bytes, bytes]], bodiless: bool, last: bool
) -> None:
    request = outgoing(method, b"/", [HOST, *headers], NOTHING)
    assert (request.bodiless, request.last) == (bodiless, last)


@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        (b"GET /x HTTP/1.1\r\nA:", b"/", [HOST]),
        (b"", b"/", [HOST]),
        (b"GET", b"/a b", [HOST]),
        (b"GET", b"/\r\nA: b", [HOST]),
        (b"GET", b"/\xff", [HOST]),
        (b"GET", b"", [HOST]),
        (b"GET", b"/", []),
        (b"GET", b"/", [HOST, HOST]),
        (b"GET", b"/", [HOST, (b"A b", b"secret")]),
        (b"GET", b"/", [HOST, (b"A:", b"secret")]),
        (b"GET", b"/", [HOST, (b"", b"secret")]),
        (b"GET", b"/", [HOST, (b"A", b"secret\r\nB: c")]),
        (b"GET", b"/", [HOST, (b"A", b"secret\n")]),
        (b"GET", b"/", [HOST, (b"A", b"sec\0ret")]),
        (b"GET", b"/", [HOST, (b"A", b"secret ")]),
        (b"GET", b"/", [HOST, (b"A", b" secret")]),
        (b"GET", b"/", [HOST, (b"Content-Length", b"-1")]),
        (b"GET", b"/", [HOST, (b"Content-Length", b"0, 0")]),
        (b"GET", b"/", [HOST, (b"Content-Length", b"0"), (b"content-length", b"1")]),
        (b"GET", b"/", [HOST, (b"Content-Length", b"1")]),
        (b"GET", b"/", [HOST, (b"Transfer-Encoding", b"gzip, chunked")]),
        (b"GET", b"/", [HOST, (b"Transfer-Encoding", b"chunked"), (b"Content-Length", b"0")]),
    ],
)
def test_what_may_not_go_over_the_wire(method: bytes, target: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    for _ in range(2):  # what was refused is refused again
        with pytest.raises(httpx.LocalProtocolError) as refused:
            outgoing(method, target, headers, NOTHING)
        chain = [refused.value, refused.value.__cause__, refused.value.__context__]
        assert not any("sec" in str(error) for error in chain)


@pytest.mark.parametrize("parts", [(b"abc",), (b"ab", b"c"), (b"a",), ()])
async def test_a_body_is_of_the_length_it_says(parts: tuple[bytes, ...]) -> None:
    with pytest.raises(httpx.LocalProtocolError, match="Content-Length"):
        await written(outgoing(b"PUT", b"/", [HOST, (b"Content-Length", b"2")], Parts(*parts)))
    with pytest.raises(httpx.LocalProtocolError, match="Content-Length"):
        outgoing(b"PUT", b"/", [HOST, (b"Content-Length", b"2")], httpx.ByteStream(b"".join(parts)))


@given(st.binary(max_size=8), st.binary(max_size=8), st.binary(max_size=8))
def test_h11_refuses_the_same(target: bytes, name: bytes, value: bytes) -> None:
    headers = [HOST, (name, value)]
    try:
        h11.Request(method=b"GET", target=target, headers=headers)
    except h11.LocalProtocolError:
        with pytest.raises(httpx.LocalProtocolError):
            outgoing(b"GET", target, headers, NOTHING)
    else:
        sent = outgoing(b"GET", target, headers, NOTHING).head
        assert sent == b"GET %b HTTP/1.1\r\nHost: a.example\r\n%b: %b\r\n\r\n" % (target, name, value)


async def test_a_prepared_request_is_written_as_httpx_s_own() -> None:
    for method, content in (("GET", None), ("POST", None), ("DELETE", None), ("PATCH", b"{}")):
        request = RequestBuilder().prepare(method, "https://a.example/x?y=z", {"accept": "a/b"}, content, {})
        plain = httpx.Request(method, "https://a.example/x?y=z", headers=[("accept", "a/b")], content=content)
        assert isinstance(request, PreparedRequest)
        ours = request.outgoing(lines, Route(request.origin))
        assert isinstance(plain.stream, httpx.ByteStream)
        theirs = outgoing(method.encode(), plain.url.raw_path, plain.headers.raw, plain.stream)
        assert sorted((await written(ours)).split(b"\r\n")) == sorted((await written(theirs)).split(b"\r\n"))


def test_a_prepared_request_goes_through_a_proxy_with_the_proxy_s_headers() -> None:
    request = RequestBuilder().prepare("GET", "http://a.example/x", {}, None, {})
    assert isinstance(request, PreparedRequest)
    way = Route(
        Origin("http", "a.example", 80), prefix=b"http://a.example:80", headers=((b"Proxy-Authorization", b"b"),)
    )
    assert request.outgoing(lines, way).head == (
        b"GET http://a.example:80/x HTTP/1.1\r\nHost: a.example\r\nProxy-Authorization: b\r\n\r\n"
    )


@pytest.mark.parametrize("value", ["secret\r\nA: b", "secret\n", "secr\xe9t", "secret\0", "secret "])
def test_a_prepared_header_that_may_not_go_out_is_not_shown(value: str) -> None:
    request = RequestBuilder().prepare("GET", "https://a.example/", {"authorization": value}, None, {})
    assert isinstance(request, PreparedRequest)
    with pytest.raises(httpx.LocalProtocolError) as refused:
        request.outgoing(lines, Route(request.origin))
    chain = [refused.value, refused.value.__cause__, refused.value.__context__]
    assert not any("secr" in str(error) for error in chain)


@pytest.mark.parametrize("name", ["host", "Connection", "content-length", "Transfer-Encoding"])
def test_headers_that_frame_a_message_are_left_to_httpx(name: str) -> None:
    assert not isinstance(RequestBuilder().prepare("GET", "https://a.example/", {name: "1"}, None, {}), PreparedRequest)
