"""HTTP/1.1 server connection with network faults, as an `asyncio.Protocol` over the httptools parser.

Not an ASGI server, because those prevent the faults to be simulated: a reset in the middle of a body, a wrong length, a
connection closed without a byte. It is also two to three times as fast as uvicorn with the same parser.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
import sys
from collections import deque
from collections.abc import Callable
from functools import lru_cache
from http import HTTPStatus

try:
    import httptools
except ImportError as missing:
    raise ImportError("the local Pinterest needs httptools: pip install 'pinterest-async[testing]'") from missing

from pinterest_async_overrides.testing.http.messages import Fault, Reply, Request, json_reply

Answer = Callable[[Request], Reply]

_log = logging.getLogger("pinterest_async.testing")

_ONE_LINE: dict[int, str] = dict.fromkeys((0, 10, 13), " ")

LARGEST_BODY = 64 * 2**20

# Bodies up to this size are appended to their head: one system call instead of two.
_SMALL = 64 * 2**10

_REASONS = {status.value: status.phrase.encode() for status in HTTPStatus}
_BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
_TOO_LARGE = b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
# SO_LINGER with a timeout of zero: closing sends a reset. On Windows the two fields are shorts.
_LINGER_RESET = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Connection(asyncio.Protocol):
    """One connection: requests are answered one at a time, in the order received."""

    def __init__(
        self, answer: Answer, connections: set[Connection], latency: Callable[[], float], *, private: bool = False
    ) -> None:
        self._answer = answer
        self._private = private
        self._connections = connections
        self._latency = latency
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._target = b""
        self._headers: dict[str, str] = {}
        self._body: list[bytes] = []
        self._size = 0
        # Replies queued behind one that is delayed or still being sent.
        self._waiting: deque[tuple[Reply, bool, bool]] = deque()
        self._busy = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
            self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.discard(self)
        self._transport = None

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            # The request was answered as HTTP/1.1 (RFC 9110, 7.8: a server may ignore Upgrade); the following bytes are
            # another request, unless it was a CONNECT.
            self._parser = httptools.HttpRequestParser(self)
            if rest := data[upgrade.args[0] :]:
                self.data_received(rest)
        except httptools.HttpParserError:
            self._end(_BAD_REQUEST)

    def close(self) -> None:
        """Drop the connection at once."""
        if self._transport is not None:
            self._transport.abort()

    # Callbacks of the parser.

    def on_message_begin(self) -> None:
        self._target, self._headers, self._body, self._size = b"", {}, [], 0

    def on_url(self, url: bytes) -> None:
        self._target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        if self._headers.get("expect", "").lower() == "100-continue" and self._transport is not None:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, body: bytes) -> None:
        self._size += len(body)
        if self._size > LARGEST_BODY:
            self._end(_TOO_LARGE)
        else:
            self._body.append(body)

    def on_message_complete(self) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        method = self._parser.get_method().decode("latin-1")
        request = Request(method, self._target.decode("latin-1"), self._headers, b"".join(self._body))
        try:
            reply = _MISDIRECTED if self._private and is_public_host(self._headers.get("host", "")) else None
            reply = reply or self._answer(request)
        except Exception:
            # The parser would report an exception raised here as a malformed request.
            _log.exception("%s %s was not answered", method, request.target)
            reply = json_reply(500, {"code": 500, "message": "The local Pinterest has a defect."})
        self._waiting.append((reply, method == "HEAD", self._parser.should_keep_alive()))
        if not self._busy:
            self._next()

    # Sending replies.

    def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            return
        self._busy = True
        reply, bare, keep = self._waiting.popleft()
        delay = self._latency() + (reply.fault.delay if reply.fault else 0.0)
        if delay:
            self._loop.call_later(delay, self._send, reply, bare, keep)
        else:
            self._send(reply, bare, keep)

    def _send(self, reply: Reply, bare: bool, keep: bool) -> None:
        transport = self._transport
        if transport is None or transport.is_closing():
            return
        if reply.fault is not None:
            self._send_with_fault(transport, reply, reply.fault, keep)
            return
        first = head(reply, keep=keep)
        body = b"" if bare else reply.body
        if len(body) <= _SMALL:
            transport.write(first + body)
        else:
            transport.write(first)
            transport.write(body)
        if not keep:
            transport.close()
        self._next()

    def _send_with_fault(self, transport: asyncio.Transport, reply: Reply, fault: Fault, keep: bool) -> None:
        body = reply.body
        if fault.cut is not None:
            body = body[: len(body) // 2 if fault.cut < 0 else fault.cut]
        # A body cut with the ending "whole" has a matching Content-Length: only its JSON is incomplete.
        length = len(body) if fault.ending == "whole" else len(reply.body)
        if not fault.silent:
            transport.write(head(reply, keep=keep, length=length + fault.length_off))
        if fault.drip and not fault.silent:
            self._send_bytewise(transport, body, 0, fault, keep)
            return
        if not fault.silent:
            transport.write(body)
        self._finish(transport, fault.ending, keep)

    def _send_bytewise(self, transport: asyncio.Transport, body: bytes, at: int, fault: Fault, keep: bool) -> None:
        if transport.is_closing():
            return
        if at < len(body):
            transport.write(body[at : at + 1])
            self._loop.call_later(fault.drip, self._send_bytewise, transport, body, at + 1, fault, keep)
        else:
            self._finish(transport, fault.ending, keep)

    def _finish(self, transport: asyncio.Transport, ending: str, keep: bool) -> None:
        if ending == "reset":
            connection: socket.socket = transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_RESET)
            # Written data must be sent before the reset, which discards the send buffer.
            self._loop.call_later(0.01, transport.abort)
        elif ending == "close" or not keep:
            transport.close()
        else:
            self._next()

    def _end(self, last: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(last)
            self._transport.close()


_MISDIRECTED = json_reply(421, {"code": 421, "message": "This server is for this machine only: use localhost."})


@lru_cache(256)
def is_public_host(host: str) -> bool:
    """Return whether a Host header is a public domain name.

    Refusing those prevents DNS rebinding, by which a web page could read data of a server on the loopback interface. IP
    addresses, names without a dot, and names in .localhost or .internal cannot be rebound.
    """
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
    name = name.rstrip(".").lower()
    if "." not in name or name.startswith("[") or name.rpartition(".")[2].isdecimal():
        return False
    return not name.endswith((".localhost", ".internal"))


def head(reply: Reply, *, keep: bool = True, length: int | None = None) -> bytes:
    """Return the status line and headers of a reply; `length` overrides its Content-Length."""
    lines = [b"HTTP/1.1 %d %s" % (reply.status, _REASONS.get(reply.status, b"Unknown"))]
    if reply.body:
        lines.append(b"content-type: " + reply.content_type.encode())
    if reply.status != HTTPStatus.NO_CONTENT:
        lines.append(b"content-length: %d" % (len(reply.body) if length is None else length))
    lines += [_line(f"{name}: {value}") for name, value in reply.headers.items()]
    if not keep:
        lines.append(b"connection: close")
    return b"\r\n".join([*lines, b"", b""])


def _line(header: str) -> bytes:
    """Return a header as one line, with line breaks and null bytes replaced by spaces."""
    return (header if header.isprintable() else header.translate(_ONE_LINE)).encode("latin-1")
