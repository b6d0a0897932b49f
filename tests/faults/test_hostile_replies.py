"""Rows 61 to 63 and 72: replies made to break who reads them. Each is a typed error, and afterwards all is whole."""

from __future__ import annotations

import gzip
import resource
import sys
import zlib
from collections.abc import Awaitable, Callable
from functools import cache, partial

import pytest

from pinterest_async import (
    ConfigurationError,
    DecodeError,
    OAuth,
    Pinterest,
    PinterestError,
    RetryPolicy,
    ServerError,
    UnsafeURLError,
)
from tests.common.test_logs import quiet, shown
from tests.faults.plugin import Fired
from tests.transport.servers import Peer, reply, serving

ONCE = RetryPolicy(attempts=1, deadline=30)
MIB = 2**20
TOKEN = "pina_hush0hush"


@cache
def bomb(layers: int) -> bytes:
    """600 MiB of zeros, packed so many times."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    packed = b"".join(packer.compress(bytes(MIB)) for _ in range(600)) + packer.flush()
    for _ in range(layers - 1):
        packed = gzip.compress(packed, 9)
    return packed


def peak() -> float:
    """MiB that this process has had in memory at most."""
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / MIB if sys.platform == "darwin" else size / 1024


@pytest.mark.fault(61)
@pytest.mark.parametrize("where", ["API", "API, an error", "token endpoint", "download"])
@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", 1),
        ("gzip, gzip", 2),
        ("gzip, gzip, gzip", 3),
        ("br", b"\x0b\x02\x80{}\x03"),
        ("zstd", b"\x28\xb5\x2f\xfd\x04\x00\x11\x00\x00{}"),
        ("foo", b"{}"),
    ],
    ids=["gzip", "twice", "three times", "br", "zstd", "foo"],
)
async def test_row_61_encodings_that_inflate_or_were_not_asked_for(
    transport: str, where: str, encoding: str, body: bytes | int, fired: Fired
) -> None:
    sent = bomb(body) if isinstance(body, int) else body

    async def inflating(peer: Peer) -> None:
        while True:
            await peer.request()
            status = "502 Bad Gateway" if where == "API, an error" else "200 OK"
            await peer.send(reply(sent, status, content_encoding=encoding, content_type="application/json"))

    before = peak()
    async with serving(inflating) as server, Pinterest(TOKEN, base_url=f"{server.url}/v5", retry=ONCE) as pinterest:
        call: Callable[[], Awaitable[object]] = pinterest.user_account.get
        if where == "token endpoint":
            call = OAuth("1", "s", refresh_token="pinr_x", base_url=f"{server.url}/v5").refresh
        elif where == "download":
            call = partial(pinterest.files.download, f"{server.url}/file", max_bytes=64 * MIB)
        with pytest.raises((DecodeError, ServerError)) as caught:
            await call()
        assert isinstance(caught.value, ServerError) == (where == "API, an error")
        fired(f"replies in {encoding}", len(server.requests))
    assert peak() - before < 1200  # the API's cap is 512 MiB; a reply is joined once


ODD_CHARSETS = [
    "undefined",
    "hex",
    "idna",
    "zlib",
    "bz2",
    "rot13",
    "base64",
    "unicode_escape",
    "utf-7",
    "punycode",
    "uu",
]
DEEP = {
    "arrays": b"[" * 50_000 + b"]" * 50_000,
    "objects": b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    "code": b'{"code":' + b"9" * 5000 + b',"message":"m"}',
}


@pytest.mark.fault(62)
@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        *((f"text/html; charset={charset}", b"<html>\xff\\x") for charset in ODD_CHARSETS),
        *(("application/json", body) for body in DEEP.values()),
    ],
    ids=[*ODD_CHARSETS, *DEEP],
)
async def test_row_62_pages_that_cannot_be_decoded(
    transport: str, status: int, content_type: str, body: bytes, fired: Fired
) -> None:
    bad = True

    async def odd(peer: Peer) -> None:
        while True:
            request = await peer.request()
            assert request.headers["authorization"] == f"Bearer {TOKEN}"
            content = reply(body, f"{status} X", content_type=content_type)
            await peer.send(content if bad else reply(b'{"id": "1"}'))

    async with serving(odd) as server, Pinterest(TOKEN, base_url=f"{server.url}/v5", retry=ONCE) as pinterest:
        for _ in range(3):
            caught: PinterestError | None = None
            try:
                await pinterest.user_account.get()
            except PinterestError as error:
                caught = error
            if not (status == 200 and body == DEEP["code"]):  # an undeclared field, as large as it may be
                assert caught is not None
                assert isinstance(caught, DecodeError) == (status == 200)
                caught.__traceback__ = caught.__traceback__ and caught.__traceback__.tb_next  # this test's own frame
                quiet([TOKEN], shown(caught))
        bad = False
        assert (await pinterest.user_account.get()).id == "1"
        fired("odd replies", len(server.requests) - 1)


BAD_ADDRESSES = {
    "port 65536": "127.0.0.1:65536",
    "port 0": "127.0.0.1:0",
    "port 99999999": "localhost:99999999",
    "port -1": "localhost:-1",
    "a label of 64": f"{'a' * 64}.localhost",
    "a name of 260": "a." * 130 + "localhost",
    "a name that is no IDNA": "xn--a.com",
    "a control character": "localhost\x01",
}


@pytest.mark.fault(63)
@pytest.mark.parametrize("address", BAD_ADDRESSES.values(), ids=BAD_ADDRESSES)
async def test_row_63_addresses_that_are_none(address: str, fired: Fired) -> None:
    secret = "SIGNATURE0123456"
    tried = 0
    async with Pinterest(TOKEN, base_url="http://127.0.0.1:1/v5", retry=ONCE, timeout=3) as pinterest:
        files, url = pinterest.files, f"http://{address}/x?X-Amz-Signature={secret}"
        calls: list[Callable[[], Awaitable[object]]] = [
            lambda: files.download(url),
            lambda: files.put(url, b"x"),
            lambda: files.upload(url, {"policy": secret}, b"x"),
        ]
        for call in calls:
            try:
                await call()
            except (UnsafeURLError, PinterestError) as error:
                tried += 1
                trace = error.__traceback__
                error.__traceback__ = trace and trace.tb_next and trace.tb_next.tb_next  # not this test's own frames
                quiet([secret], shown(error))
    if "xn--" not in address:
        with pytest.raises(ConfigurationError, match="base_url"):
            Pinterest(TOKEN, base_url=f"http://{address}/v5")
    assert tried == 3
    fired(f"links to {address[:30]}", tried)


@pytest.mark.fault(72)
@pytest.mark.parametrize("bookmark", [b"7", b"true", b"0", b'["x"]', b'{"a": 1}', b"1.5"])
async def test_row_72_a_bookmark_of_another_type(transport: str, bookmark: bytes, fired: Fired) -> None:
    async def odd(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(b'{"items": [{"id": "1"}], "bookmark": ' + bookmark + b"}"))

    async with serving(odd) as server, Pinterest(TOKEN, base_url=f"{server.url}/v5", retry=ONCE) as pinterest:
        with pytest.raises(DecodeError, match="bookmark that is text"):
            await pinterest.boards.list()
        with pytest.raises(DecodeError, match="GET /boards: 200: expected a bookmark"):
            async for _ in pinterest.boards.list():
                pass
        fired("odd bookmarks", len(server.requests))


async def test_the_permit_of_an_odd_reply_comes_back() -> None:
    """A hundred of them are the limit's: were one lost, the next call would wait for the minute to end."""
    count = 0

    async def odd(peer: Peer) -> None:
        nonlocal count
        while True:
            await peer.request()
            count += 1
            odd_page = reply(b"<html>oops", "502 Bad Gateway", content_type="text/html; charset=undefined")
            await peer.send(odd_page if count <= 100 else reply(b'{"id": "1"}'))

    async with (
        serving(odd) as server,
        Pinterest(TOKEN, base_url=f"{server.url}/v5", retry=RetryPolicy(attempts=1, deadline=10)) as pinterest,
    ):
        for _ in range(100):
            with pytest.raises(ServerError):
                await pinterest.user_account.get()
        assert (await pinterest.user_account.get()).id == "1"
