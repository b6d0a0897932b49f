"""Malformed replies: HTTP that is none, framing that lies, bodies that are not what their headers say, odd JSON."""

from __future__ import annotations

import gzip
import zlib
from typing import Final

OK: Final = b'{"id": "1"}'


def _http(body: bytes = OK, status: str = "200 OK", *lines: bytes, length: bool = True) -> bytes:
    fields = [b"content-length: %d" % len(body)] if length else []
    if not any(line.lower().startswith(b"content-type") for line in lines):
        fields.append(b"content-type: application/json")
    return b"\r\n".join([b"HTTP/1.1 " + status.encode(), *fields, *lines, b"", body])


def _chunked(*chunks: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + b"".join(chunks)


_SIZE: Final = len(OK)
_HALF: Final = gzip.compress(OK)[:-6]

FRAMING: Final[dict[str, bytes]] = {
    "nothing": b"",
    "one byte": b"H",
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "a head without an end": b"HTTP/1.1 200 OK\r\nx: y\r\n",
    "HTTP/0.9": b"HTTP/0.9 200 OK\r\n\r\n" + OK,
    "HTTP/2.0": b"HTTP/2.0 200 OK\r\ncontent-length: 2\r\n\r\n{}",
    "HTTP/1.0 without a length": b"HTTP/1.0 200 OK\r\n\r\n" + OK,
    "ICY": b"ICY 200 OK\r\ncontent-length: 2\r\n\r\n{}",
    "lower case": b"http/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
    "two spaces": b"HTTP/1.1  200 OK\r\ncontent-length: 2\r\n\r\n{}",
    "no reason": b"HTTP/1.1 200\r\ncontent-length: 2\r\n\r\n{}",
    "leading line breaks": b"\r\n\r\n" + _http(),
    "bare line feeds": b"HTTP/1.1 200 OK\ncontent-length: 2\n\n{}",
    "two lengths": _http(OK, "200 OK", b"content-length: 5"),
    "a list of lengths": _http(OK, "200 OK", b"content-length: %d, %d" % (_SIZE, _SIZE), length=False),
    "a negative length": _http(OK, "200 OK", b"content-length: -1", length=False),
    "a length of words": _http(OK, "200 OK", b"content-length: abc", length=False),
    "a length in hex": _http(OK, "200 OK", b"content-length: 0x1a", length=False),
    "a length with a sign": _http(OK, "200 OK", b"content-length: +11", length=False),
    "an empty length": _http(OK, "200 OK", b"content-length:", length=False),
    "a length of 20 digits": _http(OK, "200 OK", b"content-length: 99999999999999999999", length=False),
    "a length of 2^63": _http(OK, "200 OK", b"content-length: 9223372036854775808", length=False),
    "a length of 5,000 digits": _http(OK, "200 OK", b"content-length: " + b"9" * 5000, length=False),
    "a length too long": _http(OK, "200 OK", b"content-length: 99", length=False),
    "a length too short": _http(OK, "200 OK", b"content-length: 3", length=False),
    "a length and chunks": _http(b"b\r\n" + OK + b"\r\n0\r\n\r\n", "200 OK", b"transfer-encoding: chunked"),
    "chunks twice": _http(OK, "200 OK", b"transfer-encoding: chunked", b"transfer-encoding: chunked", length=False),
    "gzip and chunks": _http(OK, "200 OK", b"transfer-encoding: gzip, chunked", length=False),
    "an unknown transfer coding": _http(OK, "200 OK", b"transfer-encoding: xchunked", length=False),
    "a chunk of no size": _chunked(b"zz\r\n", OK),
    "a chunk of 2^64": _chunked(b"ffffffffffffffffff\r\n", OK),
    "a negative chunk": _chunked(b"-b\r\n", OK, b"\r\n0\r\n\r\n"),
    "a chunk with 0x": _chunked(b"0xb\r\n", OK, b"\r\n0\r\n\r\n"),
    "a chunk with a huge extension": _chunked(b"b;a=" + b"b" * 300_000 + b"\r\n", OK, b"\r\n0\r\n\r\n"),
    "a chunk without its end": _chunked(b"b\r\n", OK, b"XX0\r\n\r\n"),
    "chunks that break off": _chunked(b"b\r\n", OK[:5]),
    "bare line feeds in chunks": _chunked(b"b\n", OK, b"\n0\n\n"),
    "trailers": _chunked(b"b\r\n", OK, b"\r\n0\r\ncontent-length: 3\r\nx: y\r\n\r\n"),
    "a folded header": _http(OK, "200 OK", b"x: a\r\n b"),
    "a header without a colon": _http(OK, "200 OK", b"nothing"),
    "a header without a name": _http(OK, "200 OK", b": x"),
    "a header with NUL": _http(OK, "200 OK", b"x: a\0b"),
    "a header of 200,000 bytes": _http(OK, "200 OK", b"x: " + b"a" * 200_000),
    "30,000 headers": _http(OK, "200 OK", *[b"x: a"] * 30_000),
    "a flood of 1xx": b"HTTP/1.1 100 Continue\r\n\r\n" * 10_000 + _http(),
    "a 103 with a body": b"HTTP/1.1 103 Early Hints\r\ncontent-length: 5\r\n\r\nabcde" + _http(),
    "a switch of protocols": b"HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
    "two replies": _http() + _http(b'{"id": "EVIL"}'),
    "a reply and noise": _http() + b"noise",
    **{f"the status {status}": b"HTTP/1.1 " + status.encode() + b" X\r\ncontent-length: 2\r\n\r\n{}"
       for status in ("0", "99", "299", "304", "600", "999", "1000", "abc", "-200")},
    "204 with a body": _http(OK, "204 No Content"),
}  # fmt: skip

ENCODINGS: Final[dict[str, bytes]] = {
    **{f"the encoding {name.decode('latin-1')}": _http(OK, "200 OK", b"content-encoding: " + name)
       for name in (b"gzip", b"deflate", b"br", b"zstd", b"foo", b"gzip, gzip", b"identity, gzip", b"\xff")},
    "gzip cut short": _http(_HALF, "200 OK", b"content-encoding: gzip"),
    "gzip and noise": _http(gzip.compress(OK) + b"xyz", "200 OK", b"content-encoding: gzip"),
    "a zlib of nothing": _http(zlib.compress(b""), "200 OK", b"content-encoding: deflate"),
    "an error in a foreign encoding": _http(b"\x0b\x02", "503 X", b"content-encoding: br"),
}  # fmt: skip

CHARSETS: Final[dict[str, bytes]] = {
    f"{status} in {charset.decode('latin-1')}": _http(
        b"<html>\xff\\x", f"{status} X", b"content-type: text/html; charset=" + charset
    )
    for status in (200, 400, 502)
    for charset in (b"undefined", b"hex", b"idna", b"zlib", b"rot13", b"unicode_escape", b"utf-7", b"punycode", b"\xff")
}

_JSON: Final[dict[str, bytes]] = {
    "nothing": b"",
    "white space": b" \n ",
    "null": b"null",
    "true": b"true",
    "a number": b"7",
    "a huge number": b'{"id": ' + b"9" * 5000 + b"}",
    "1e400": b'{"id": 1e400}',
    "NaN": b'{"id": NaN}',
    "a text": b'"text"',
    "an empty list": b"[]",
    "a list of nulls": b"[null, null]",
    "a list of lists": b"[[[]]]",
    "an empty object": b"{}",
    "items that are an object": b'{"items": {"id": "1"}}',
    "items that are text": b'{"items": "x"}',
    "items that are nulls": b'{"items": [null, 1, "x", []]}',
    "a bookmark that is a number": b'{"items": [], "bookmark": 7}',
    "a bookmark that is a list": b'{"items": [], "bookmark": ["x"]}',
    "every field an object": b'{"id": {}, "name": {}, "status": {}, "data": {}, "items": null, "all": 1}',
    "every field a list": b'{"id": [], "name": [1], "status": [[]], "data": 1, "items": [1]}',
    "the same name twice": b'{"id": "1", "id": 2}',
    "cut short": b'{"id": "1", "na',
    "a byte that is no UTF-8": b'{"id": "\xff\xfe"}',
    "a BOM": b"\xef\xbb\xbf" + OK,
    "UTF-16": '{"id": "1"}'.encode("utf-16"),
    "a lone surrogate": b'{"id": "\\ud800"}',
    "nested lists": b"[" * 5000 + b"]" * 5000,
    "nested objects": b'{"a":' * 5000 + b"1" + b"}" * 5000,
    "nested below a field": b'{"items": [{"a": ' + b"[" * 50_000 + b"]" * 50_000 + b"}]}",
    "a code that is true": b'{"code": true, "message": "m"}',
    "a code of 4,000 digits": b'{"code": ' + b"9" * 4000 + b', "message": "m"}',
    "a message that is a list": b'{"code": 1, "message": ["m"]}',
    "a message of 2 MB": b'{"code": 1, "message": "' + b"m" * 2_000_000 + b'"}',
    "details that are nested": b'{"code": 1, "message": "m", "details": ' + b"[" * 900 + b"]" * 900 + b"}",
    "the token": b'{"code": 1, "message": "TOKEN"}',
}
BODIES: Final[dict[str, bytes]] = {
    f"{status}: {name}": _http(body, f"{status} X")
    for name, body in _JSON.items()
    for status in ((200, 400) if len(body) < 100_000 else (400,))
}

HEADERS: Final[dict[str, bytes]] = {
    "a location without an end": _http(b"", "302 F", b"location: http://[::1"),
    "a location of another alphabet": _http(b"", "302 F", b"location: http://\xfc\xfc..com/"),
    "a location with a large port": _http(b"", "302 F", b"location: http://a:99999999/"),
    "a location of 70,000 bytes": _http(b"", "302 F", b"location: http://a/" + b"x" * 70_000),
    "a request id of odd bytes": _http(b'{"code": 1}', "400 X", b"x-pinterest-rid: \xff\x80abc"),
    "rate headers of words": _http(OK, "200 OK", b"x-ratelimit-limit: x;w=y, ;;=,", b"x-ratelimit-reset: nan"),
    "rate headers of 5,000 digits": _http(
        OK, "200 OK", b"x-ratelimit-limit: " + b"9" * 5000, b"x-ratelimit-remaining: " + b"9" * 5000
    ),
    "negative rate headers": _http(OK, "200 OK", b"x-ratelimit-limit: -1", b"x-ratelimit-remaining: -5"),
    "Retry-After of words": _http(b"{}", "503 X", b"retry-after: ((((("),
    "Retry-After of 5,000 digits": _http(b"{}", "503 X", b"retry-after: " + b"9" * 5000),
    "Retry-After in the year 9999": _http(b"{}", "503 X", b"retry-after: Fri, 31 Dec 9999 23:59:59 -9999"),
    "Retry-After in the year 1": _http(b"{}", "503 X", b"retry-after: Mon, 01 Jan 0001 00:00:00 +2359"),
    "a Date that is none": _http(b"{}", "503 X", b"date: yesterday", b"retry-after: Fri, 31 Dec 2027 23:59:59 GMT"),
}

MALFORMED: Final[dict[str, bytes]] = {**FRAMING, **ENCODINGS, **CHARSETS, **BODIES, **HEADERS}
"""Every reply by its name. TOKEN in one stands for the access token that came with the request."""
