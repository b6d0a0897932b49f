"""Replies as they are read: h11, which httpx reads with, is the judge; what it refuses is refused here too."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

import h11
import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pinterest_async_overrides.transport.http11.response_parser import Incoming

LARGEST = 100 * 1024
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


class Read(NamedTuple):
    """What became of a reply; without an `error` it is whole."""

    status: int = 0
    reason: bytes = b""
    headers: tuple[tuple[bytes, bytes], ...] = ()
    body: bytes = b""
    error: bool = False
    reusable: bool = False


def ours(parts: Sequence[bytes], method: bytes = b"GET", closed: bool = True) -> Read:
    """As it is read here."""
    incoming = Incoming()
    incoming.begin(bodiless=method == b"HEAD")
    for part in parts:
        incoming.feed(part)
    if closed:
        incoming.end()
    try:
        if (head := incoming.head()) is None:
            return Read(error=True)
        body = b""
        while (piece := incoming.next_piece()) is not None:
            body += piece
    except httpx.RemoteProtocolError:
        return Read(error=True)
    reusable = incoming.reusable() and not closed
    return Read(head.status, head.reason, tuple(head.headers), body, not incoming.complete, reusable)


def judge(data: bytes, method: bytes = b"GET", closed: bool = True) -> Read:
    """As h11 reads it."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=LARGEST)
    connection.send(h11.Request(method=method, target="/", headers=[("host", "a")]))
    connection.send(h11.EndOfMessage())
    if data:
        connection.receive_data(data)
    if closed:
        connection.receive_data(b"")
    head, body = None, b""
    try:
        while not isinstance(event := connection.next_event(), h11.EndOfMessage):
            if isinstance(event, h11.Response):
                head = event
            elif isinstance(event, h11.Data):
                body += bytes(event.data)
            elif not isinstance(event, h11.InformationalResponse):
                return Read(error=True)  # no more to read
    except h11.RemoteProtocolError:
        return Read(error=True)
    assert head is not None
    reusable = connection.their_state is h11.DONE and connection.trailing_data == (b"", False)
    return Read(head.status_code, head.reason, tuple(head.headers.raw_items()), body, False, reusable)


def cut(data: bytes, at: Sequence[int]) -> list[bytes]:
    """The same bytes in pieces."""
    places = [0, *sorted(place % (len(data) + 1) for place in at), len(data)]
    return [data[start:end] for start, end in itertools.pairwise(places) if start < end]


# Any reply that is right

VISIBLE = "".join(map(chr, [*range(0x21, 0x7F), 0x80, 0xE9, 0xFF]))
names = st.text("-abcXYZ019!#$%&'*+.^_`|~", min_size=1, max_size=9).map(str.encode)
values = st.text(VISIBLE + " \t", max_size=9).map(lambda text: text.strip(" \t").encode("latin-1"))
reasons = st.text(VISIBLE + " \t", max_size=9).map(lambda text: text.encode("latin-1"))
spaces = st.sampled_from([b"", b" ", b"\t", b"  "])
bodies = st.binary(max_size=99)


@st.composite
def fields(draw: st.DrawFn) -> bytes:
    """Some headers' lines."""
    found = draw(st.lists(st.tuples(names, spaces, values, spaces), max_size=5))
    return b"".join(b"%b:%b%b%b\r\n" % (name, before, value, after) for name, before, value, after in found)


@st.composite
def replies(draw: st.DrawFn) -> bytes:
    """A reply in one of the framings, after a 1xx perhaps."""
    hints = b"".join(
        b"HTTP/1.1 %d Hint\r\n\r\n" % status for status in draw(st.lists(st.integers(102, 199), max_size=2))
    )
    version = draw(st.sampled_from([b"1.1", b"1.1", b"1.0"]))
    status = draw(st.sampled_from([200, 201, 204, 304, 404, 429, 500, 999]))
    close = draw(st.sampled_from([b"", b"", b"Connection: close\r\n", b"connection: Keep-Alive\r\n"]))
    head = b"%bHTTP/%b %d %b\r\n%b%b" % (hints, version, status, draw(reasons), draw(fields()), close)
    body, framing = draw(bodies), draw(st.sampled_from(["length", "chunked", "close"]))
    if status in {204, 304}:
        return head + draw(st.sampled_from([b"", b"Content-Length: 5\r\n"])) + b"\r\n"
    if framing == "length":
        return head + b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
    if framing == "close":
        return head + b"\r\n" + body
    chunks = b"".join(b"%X\r\n%b\r\n" % (len(part), part) for part in cut(body, draw(st.lists(st.integers(0, 300)))))
    return head + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n" + draw(fields()) + b"\r\n"


@settings(deadline=None, max_examples=80)
@given(replies(), st.lists(st.integers(0, 2000), max_size=20), st.sampled_from([b"GET", b"HEAD"]))
@example(OK + b"Content-Length: 1\r\n\r\n ", [], b"GET")
@example(OK + b"Content-Length: 3\r\n\r\n\n\r\n", [], b"GET")
@example(OK + b"Content-Length: 3\r\n\r\na\r\n", [], b"GET")
def test_a_reply_is_read_as_h11_reads_it_in_whatever_pieces_it_comes(data: bytes, at: list[int], method: bytes) -> None:
    expected = judge(data, method)
    assert ours([data], method) == expected
    assert ours(cut(data, at), method) == expected
    assert ours([data[place : place + 1] for place in range(len(data))], method) == expected
    if method == b"GET":
        assert ours([data], closed=False).reusable == judge(data, closed=False).reusable


# Any reply with something wrong in it

ODD = [
    b"\r\n", b"\n", b"\r", b" ", b"\t", b"\0", b":", b",", b";a=b", b"-", b"+", b"0", b"1", b"f", b"0x", b"\v", b"\xff",
    b"\r\n ", b"\r\n\r\n", b"0\r\n\r\n", b"chunked", b", gzip", b"close", b"HTTP/1.1 ", b"RTSP/1.0 ", b"101", b"99",
    b"Content-Length: 3\r\n", b"Content-Length: 4\r\n", b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: x\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n", b"Connection: upgrade\r\nUpgrade: a\r\n", OK + b"Content-Length: 0\r\n\r\n",
]  # fmt: skip


AFTER_A_HINT = re.compile(rb"(HTTP/1.[01] 1\d\d[^\n]*\r\n(?:[^\r\n]+\r\n)*\r\n)[\r\n]+")


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """A reply with bytes put in, taken out and changed."""
    data = draw(replies())
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        end = start + draw(st.sampled_from([0, 0, 1, 2, 5]))
        data = data[:start] + draw(st.sampled_from([b"", *ODD])) + data[end:]
    return data


@settings(deadline=None, max_examples=300)
@given(broken(), st.lists(st.integers(0, 2000), max_size=5), st.booleans())
@example(b"RTSP/1.0 200 OK\r\n\r\n", [], True)
@example(b"HTTP/1.1 204 No Content\r\n\r\n\r\n", [], False)
@example(b"HTTP/1.1 102 Hint\r\n\r\nHTTP/1.1 204 \r\n0:0\r\n\r\n\r\n", [], False)
@example(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n\r\n\r\n", [], False)
@example(CHUNKED + b"1\r\na\r\n0\r\nTransfer-Encoding: x\r\n\r\n", [], True)
@example(CHUNKED + b"1\r\na\r\n0\r\nContent-Length: 2, 3\r\n\r\n", [], True)
def test_what_is_taken_for_a_reply_h11_takes_for_the_same(data: bytes, at: list[int], closed: bool) -> None:
    whole = ours([data], closed=closed)
    parts = ours(cut(data, at), closed=closed)
    assert parts[:5] == whole[:5]
    if whole.error:
        return
    expected = judge(data, closed=closed)
    if expected.error:  # empty lines after a 1xx are skipped here, as servers have to do before a request
        expected = judge(AFTER_A_HINT.sub(rb"\1", data), closed=closed)
    assert whole[:5] == expected[:5]
    assert expected.reusable or not whole.reusable


# What llhttp takes and h11 does not, or the other way round, one by one


@pytest.mark.parametrize(
    "data",
    [
        b"\r\n" + OK + b"Content-Length: 0\r\n\r\n",
        b"RTSP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n",
        b"ICE/1.0 200 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1  200 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 O\0K\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/11 200 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: a\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + OK + b"Content-Length: 0\r\n\r\n",
        OK + b"Content-Length : 2\r\n\r\nab",
        OK + b"Content-Length: -2\r\n\r\nab",
        OK + b"Content-Length: +2\r\n\r\nab",
        OK + b"Content-Length: 0x2\r\n\r\nab",
        OK + b"Content-Length: 2 2\r\n\r\nab",
        OK + b"Content-Length: 2, 3\r\n\r\nab",
        OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nab",
        OK + b"Content-Length: \r\n\r\nab",
        OK + b"Content-Length: 18446744073709551616\r\n\r\nab",
        OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        OK + b"Transfer-Encoding: identity\r\n\r\nab",
        OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        OK + b" Folded: from the start\r\nContent-Length: 0\r\n\r\n",
        OK + b": nameless\r\nContent-Length: 0\r\n\r\n",
        OK + b"X(): a\r\nContent-Length: 0\r\n\r\n",
        OK + b"X: a\0b\r\nContent-Length: 0\r\n\r\n",
        OK + b"no colon\r\nContent-Length: 0\r\n\r\n",
        CHUNKED + b"-2\r\nab\r\n0\r\n\r\n",
        CHUNKED + b"0x2\r\nab\r\n0\r\n\r\n",
        CHUNKED + b"fffffffffffffffffffff\r\nab\r\n0\r\n\r\n",
        CHUNKED + b"2\r\nab0\r\n\r\n",
        CHUNKED + b"2\r\nabc\r\n0\r\n\r\n",
        CHUNKED + b"\r\n0\r\n\r\n",
        CHUNKED + b"0\r\nX : 1\r\n\r\n",
    ],
)
@pytest.mark.parametrize("closed", [True, False])
def test_what_h11_refuses_is_refused(data: bytes, closed: bool) -> None:
    assert judge(data).error
    assert ours([data], closed=closed).error
    assert ours([data[at : at + 1] for at in range(len(data))], closed=closed).error


@pytest.mark.parametrize(
    "data",
    [
        OK + b"X: a\r\n folded\r\nContent-Length: 2\r\n\r\nab",
        b"HTTP/1.1 200 OK\nContent-Length: 2\n\nab",
        OK + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\nab",
        OK + b"Content-Length: 2, 2\r\n\r\nab",
        OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
        OK + b"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n2\r\nab\r\n0\r\n\r\n",
        OK + b"X: a\x01b\r\nContent-Length: 2\r\n\r\nab",
        CHUNKED + b"2 \r\nab\r\n0\r\n\r\n",
        CHUNKED + b"2\nab\n0\n\n",
        b"HTTP/3.0 200 OK\r\nContent-Length: 2\r\n\r\nab",
    ],
)
def test_what_can_be_read_in_two_ways_is_refused_where_h11_is_kind(data: bytes) -> None:
    assert ours([data]).error


@pytest.mark.parametrize(
    ("data", "reusable"),
    [
        (OK + b"Content-Length: 2\r\n\r\nab", True),
        (b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n", True),
        (CHUNKED + b"2;a=b\r\nab\r\n0\r\nX: 1\r\n\r\n", True),
        (OK + b"Content-Length: 2\r\n\r\nab\r\n", False),
        (OK + b"Content-Length: 2\r\n\r\nab" + OK, False),
        (OK + b"Content-Length: 2\r\n\r\nabc", False),
        (OK + b"Content-Length: 2\r\nConnection: close\r\n\r\nab", False),
        (OK + b"Content-Length: 2\r\nConnection: close\r\n\r\nab" + OK, False),
        (OK + b"Content-Length: 2\r\nConnection: a, Close\r\n\r\nab", False),
        (OK + b"Content-Length: 2\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\nab", True),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nab", False),
        (b"HTTP/1.1 204 No Content\r\n\r\nab", False),
    ],
)
def test_whether_a_connection_can_go_on(data: bytes, reusable: bool) -> None:
    read = ours([data], closed=False)
    assert (read.error, read.reusable, judge(data, closed=False).reusable) == (False, reusable, reusable)


def test_one_reply_after_the_other() -> None:
    incoming = Incoming()
    for number in range(3):
        incoming.begin(bodiless=False)
        for part in cut(
            b"HTTP/1.1 103 Hint\r\nLink: a\r\n\r\n" + OK + b"Content-Length: 1\r\n\r\n%d" % number, [7, 31, 50]
        ):
            incoming.feed(part)
        head = incoming.head()
        assert head is not None
        assert (head.headers, incoming.whole()) == ([(b"Content-Length", b"1")], b"%d" % number)
        assert incoming.reusable()


@pytest.mark.parametrize("piece", [1000, 60_000])
@pytest.mark.parametrize(
    "start",
    [b"", b"HTTP/1.1 200 ", OK + b"X: ", OK, CHUNKED + b"0\r\nX: ", CHUNKED + b"2;", b"HTTP/1.1 103 Hint\r\nX: "],
)
def test_a_head_or_trailer_without_an_end_is_refused_before_it_fills_the_memory(start: bytes, piece: int) -> None:
    incoming = Incoming()
    incoming.begin(bodiless=False)
    incoming.feed(start or b"H")
    line = b"x" * (piece - 2) if start != OK else b"x: " + b"y" * (piece - 5) + b"\r\n"
    for _ in range(LARGEST // piece + 2):
        incoming.feed(line)
    with pytest.raises(httpx.RemoteProtocolError):
        incoming.whole()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "Server disconnected without sending a response."),
        (OK + b"X", "in the middle of the reply's head"),
        (
            OK + b"Content-Length: 8\r\n\r\nhalf",
            r"without sending complete message body \(received 4 bytes, expected 8\)",
        ),
        (CHUNKED + b"8\r\nhalf", r"without sending complete message body \(incomplete chunked read\)"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "does not begin as HTTP does"),
        (b"HTTP/1.1 two hundred\r\n", "no HTTP: Invalid status code"),
        (b"HTTP/1.1 101 a\r\n\r\n", "status 101"),
        (OK + b"Transfer-Encoding: pina_secret\r\n\r\n", "another Transfer-Encoding than chunked$"),
    ],
)
def test_errors_say_what_came_and_show_none_of_it(data: bytes, why: str) -> None:
    incoming = Incoming()
    incoming.begin(bodiless=False)
    if data:
        incoming.feed(data)
    incoming.end()
    with pytest.raises(httpx.RemoteProtocolError, match=why) as refused:
        incoming.whole()
    assert "pina_secret" not in str(refused.value)
