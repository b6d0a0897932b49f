"""HTTP/1.1 response parser: head, pieces of the body and end, as their bytes arrive; all else is an error.

The parser is llhttp, by httptools, in its strictest mode: no folded or bare lines, no doubled lengths. Where it is
still laxer than RFC 9112 is for a client, this module refuses: another protocol's name, an unknown Transfer-Encoding,
an invalid status, a switch of protocols that was not requested, a head without an end.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import httptools
import httpx

_LINE_ENDS: Final = b"\r\n"
_END_LINE_ENDS: Final = len(b"\r\n\r\n")
"""How many bytes of line ends a head ends with, and a chunked body."""

_LARGEST_HEAD: Final = 100 * 1024
_MOST_DIGITS: Final = 20
_VERSIONS: Final = {version: f"HTTP/{version}".encode("ascii") for version in ("0.9", "1.0", "1.1", "2.0")}
_UNFIT: Final = frozenset(b"\0\n\v\f\r")
_CUT_SHORT: Final = "peer closed connection without sending complete message body"


class Head(NamedTuple):
    """What comes before the body. `version` is as HTTP/1.1; `encoded`: the body has a Content-Encoding."""

    status: int
    reason: bytes
    headers: list[tuple[bytes, bytes]]
    version: bytes
    encoded: bool


class Incoming:
    """Replies of one connection, one after the other.

    `feed` and `end` take bytes and the end of the connection, at any time and without an exception; `head`,
    `next_piece` and `whole` return what there is, and raise httpx.RemoteProtocolError where what they wait for will not
    come.
    """

    complete: bool
    """The reply is here to its end."""

    received: Head | None
    """The reply's head, once it is here."""

    failure: str | None
    """Why what is awaited will not come."""

    _pieces: list[bytes]
    _anything: bool  # whether a byte has come
    _surplus: bool  # whether more came than the reply
    _keeps_alive: bool
    _received: int  # of the body
    _beside: int  # of head, trailer and chunk sizes since there was anything for the caller
    _reason: bytes
    _headers: list[tuple[bytes, bytes]]
    _length: int | None
    _chunked: bool
    _encoded: bool
    _line_ends: int  # how many bytes of line ends the reply's own bytes of this feed end with

    def __init__(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self.begin(bodiless=False)

    def begin(self, *, bodiless: bool) -> None:
        """Begin the reply to a new request. `bodiless`: one to HEAD, whose head is all of it."""
        self._bodiless = bodiless
        self.complete = self._anything = self._surplus = self._keeps_alive = False
        self.received = self.failure = None
        self._pieces = []
        self._received = self._beside = 0
        self._start()

    def feed(self, data: bytes) -> None:
        """Take bytes as they arrive."""
        if self.failure is not None or self.complete:
            self._surplus = True
            return
        before, received = self.received, self._received
        self._line_ends = 0
        if not self._anything and not data.startswith(b"H"):
            self._refuse("the reply does not begin as HTTP does")
            return
        self._anything = True
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            pass  # a 101, which is refused already
        except httptools.HttpParserError as error:
            self._refuse(f"the reply is no HTTP: {error}")
        self._fed(data, news=self.received is not before or self._received != received)

    def end(self, *, cut: bool = False) -> None:
        """Take note that nothing more will come.

        `cut`: an encrypted connection ended without the server's closing message, so that anybody on the path may have
        ended it. A body that only the connection's end delimits is not whole then (RFC 9112, 9.8).
        """
        if self.complete:
            return
        if not self._anything:
            self._refuse("Server disconnected without sending a response.")
        elif self.received is None:
            self._refuse("peer closed connection in the middle of the reply's head")
        elif self._chunked:
            self._refuse(f"{_CUT_SHORT} (incomplete chunked read)")
        elif self._length is not None:
            self._refuse(f"{_CUT_SHORT} (received {self._received} bytes, expected {self._length})")
        elif cut:
            self._refuse(f"{_CUT_SHORT} (the encrypted connection was cut, not closed, by the server or on the way)")
        else:
            self.complete = self.failure is None

    def head(self) -> Head | None:
        """Return the reply's head; None if it is not here yet."""
        if self.received is None and self.failure is not None:
            raise httpx.RemoteProtocolError(self.failure)
        return self.received

    def answered(self) -> bool:
        """Return whether there is something to read instead of sending on: a reply's head, or what is no HTTP."""
        return self.received is not None or self.failure is not None

    def refused(self) -> bool:
        """Return whether that is an error status, or no HTTP: the rest of a request's body need not be sent."""
        return self.failure is not None or (self.received is not None and self.received.status >= 300)

    def next_piece(self) -> bytes | None:
        """Return the body's next bytes; None if there are none yet, or no more: `complete` says which."""
        if self._pieces:
            return self._pieces.pop(0)
        if self.failure is not None:
            raise httpx.RemoteProtocolError(self.failure)
        return None

    def whole(self) -> bytes | None:
        """Return the body, if all of it is here; None if more is to come."""
        if self.failure is not None:
            raise httpx.RemoteProtocolError(self.failure)
        if not self.complete:
            return None
        pieces, self._pieces = self._pieces, []
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def left(self) -> int | None:
        """Return how many bytes of the body are still to come; None where the reply does not say."""
        return None if self._chunked or self._length is None else self._length - self._received

    def hand_over(self) -> list[bytes]:
        """Return the pieces of the body that were not read yet. Where the rest is read elsewhere, call `elsewhere`."""
        pieces, self._pieces = self._pieces, []
        return pieces

    def elsewhere(self, left: int) -> None:
        """Note that more of the body was read elsewhere; so many bytes are still to come."""
        self._received = (self._length or 0) - left
        if not left:
            self.complete = True
            self._parser = httptools.HttpResponseParser(self)  # the one before waits for the rest of the body

    def reusable(self) -> bool:
        """Return whether another reply can follow: this one is complete, nothing came after it, the server stays.

        llhttp cannot be told that a reply to HEAD ends with its head, so nothing follows one.
        """
        return self.complete and self._keeps_alive and not self._surplus and not self._bodiless

    # What the parser tells, between feed's beginning and its end. After `complete` it may tell of another reply.

    def on_message_begin(self) -> None:
        self._surplus = self.complete

    def on_status(self, reason: bytes) -> None:
        self._reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        if self.received is not None:
            self._on_trailer(name)
            return
        if value.endswith((b" ", b"\t")):
            value = value.rstrip(b" \t")
        self._headers.append((name, value))
        size = len(name)  # cheaper than the name in lower case
        if size == 14 and name.lower() == b"content-length":
            if len(value) > _MOST_DIGITS:
                self._refuse("the reply's Content-Length is none")
            self._length = int(value[:_MOST_DIGITS])
        elif size == 16 and name.lower() == b"content-encoding":
            self._encoded = True
        elif size == 17 and name.lower() == b"transfer-encoding":
            if self._chunked or value.lower() != b"chunked":
                self._refuse("the reply has another Transfer-Encoding than chunked")
            self._chunked = True

    def _on_trailer(self, name: bytes) -> None:
        if len(name) in {14, 17} and name.lower() in {b"content-length", b"transfer-encoding"}:
            self._refuse("the reply's trailer changes how the body is framed")

    def on_headers_complete(self) -> None:
        self._line_ends = _END_LINE_ENDS
        if self.received is not None:
            return
        status = self._parser.get_status_code()
        if status < 100 or status == 101:
            self._refuse(f"the reply has the status {status}")
        if not _UNFIT.isdisjoint(self._reason):
            self._refuse("the reply's reason has a character that none may have")
        if status < 200 or self.failure is not None:
            return
        version = _VERSIONS[self._parser.get_http_version()]
        self._keeps_alive = version >= b"HTTP/1.1" and self._parser.should_keep_alive()
        self.received = Head(status, self._reason, self._headers, version, self._encoded)
        self.complete = self._bodiless

    def on_body(self, body: bytes) -> None:
        if self.received is not None and not self.complete:
            self._pieces.append(body)
            self._received += len(body)
            text = body.rstrip(_LINE_ENDS)
            self._line_ends = len(body) - len(text) + (0 if text else self._line_ends)

    def on_message_complete(self) -> None:
        if self._chunked:
            self._line_ends = _END_LINE_ENDS
        if self.received is not None:
            self.complete = True
        else:
            self._start()  # that was a 1xx; the reply itself follows

    def _fed(self, data: bytes, *, news: bool) -> None:
        if self.complete:
            # The parser skips line ends behind a reply without a word.
            self._surplus = self._surplus or len(data) - len(data.rstrip(_LINE_ENDS)) != self._line_ends
        elif news:
            self._beside = 0
        else:
            self._beside += len(data)
            if self._beside > _LARGEST_HEAD:
                self._refuse(f"the reply has more than {_LARGEST_HEAD:,} bytes of head or trailer")

    def _start(self) -> None:
        self._reason = b""
        self._headers = []
        self._length = None
        self._chunked = self._encoded = False
        self._line_ends = 0

    def _refuse(self, why: str) -> None:
        if self.complete:
            self._surplus = True
        elif self.failure is None:
            self.failure = why
