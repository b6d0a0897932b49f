"""The pure parts: forms, and bodies that are decoded piece by piece."""

from __future__ import annotations

import gzip
import itertools
import zlib
from email.parser import BytesParser
from email.policy import HTTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.common.decompression import Decoder, UndecodableBody
from pinterest_async_overrides.files.multipart import Fields, Form
from pinterest_async_overrides.files.upload_source import source

MANY = 1 << 40


def decoded(encoding: str, pieces: list[bytes], limit: int = MANY) -> bytes:
    decoder = Decoder(encoding, limit)
    whole = b"".join(part for piece in pieces for part in decoder.feed(piece))
    decoder.end()
    return whole


def cut_up(data: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[start:end] for start, end in itertools.pairwise(places)]


def bare_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(data) + engine.flush()


@given(st.lists(st.binary(max_size=2000), max_size=4), st.lists(st.integers(0, 10_000), max_size=20))
def test_however_a_gzip_file_is_cut_up_all_its_members_come_out(members: list[bytes], cuts: list[int]) -> None:
    packed = b"".join(gzip.compress(member) for member in members)
    assert decoded("gzip", cut_up(packed, cuts)) == b"".join(members)


@given(st.binary(max_size=5000), st.lists(st.integers(0, 10_000), max_size=20), st.booleans())
def test_deflate_in_both_of_its_forms(data: bytes, cuts: list[int], bare: bool) -> None:
    packed = bare_deflate(data) if bare else zlib.compress(data)
    assert decoded("deflate", cut_up(packed, cuts)) == data


@given(st.binary(min_size=1, max_size=3000), st.data())
def test_row_21_a_cut_file_is_told_wherever_it_is_cut(data: bytes, draw: st.DataObject) -> None:
    packed = gzip.compress(data)
    at = draw.draw(st.integers(1, len(packed) - 1))
    with pytest.raises(UndecodableBody, match="cut short"):
        decoded("gzip", [packed[:at]])


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5 << 20])
@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP ", "deflate", "identity", ""])
def test_sizes_around_what_is_decoded_at_once(encoding: str, size: int) -> None:
    data = bytes(size)
    packed = {"deflate": zlib.compress(data), "identity": data, "": data}.get(encoding, gzip.compress(data))
    assert decoded(encoding, [packed]) == data


@pytest.mark.parametrize(
    ("size", "limit", "fine"), [(10, 10, True), (11, 10, False), (1 << 24, 10, False), (0, 0, True)]
)
@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_row_22_the_limit_is_on_decoded_bytes(encoding: str, size: int, limit: int, fine: bool) -> None:
    data = gzip.compress(bytes(size)) if encoding == "gzip" else bytes(size)
    if fine:
        assert decoded(encoding, [data], limit) == bytes(size)
    else:
        with pytest.raises(UndecodableBody, match=f"larger than the {limit} bytes"):
            decoded(encoding, [data], limit)


def test_row_22_no_piece_is_larger_than_memory() -> None:
    decoder = Decoder("gzip", MANY)
    sizes = [len(part) for part in decoder.feed(gzip.compress(bytes(64 << 20)))]
    assert sum(sizes) == 64 << 20
    assert max(sizes) <= 1 << 20


@pytest.mark.parametrize(
    ("encoding", "data", "match"),
    [
        ("br", b"", "not asked for: br"),
        ("gzip, gzip", b"", "not asked for"),
        ("gzip", b"<html>", "is no gzip"),
        ("gzip", gzip.compress(b"x", mtime=0) + b"junk", "is no gzip"),
        ("deflate", b"\xff\xff\xff", "is no deflate"),
        ("deflate", zlib.compress(b"x") + b"junk", "goes on after the end"),
    ],
)
def test_what_is_not_what_its_headers_say(encoding: str, data: bytes, match: str) -> None:
    with pytest.raises(UndecodableBody, match=match):
        decoded(encoding, [data])


@given(
    st.dictionaries(st.text(min_size=1).filter(lambda name: name != "file"), st.text(), max_size=8),
    st.binary(max_size=300),
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1),
)
async def test_a_form_holds_each_field_in_its_order_and_the_file_last(
    fields: dict[str, str], data: bytes, filename: str
) -> None:
    form = Form(Fields(fields), source(data), filename)
    with form.opened() as content:
        body = b"".join([piece async for piece in content])
    assert len(body) == form.size
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {form.content_type}\r\n\r\n".encode() + body)
    *sent, last = [part.get_payload(decode=True) for part in message.iter_parts()]
    assert sent == [value.encode() for value in fields.values()]
    assert last == data


async def test_a_form_is_the_same_bytes_each_time() -> None:
    form = Form(Fields({"key": "1"}), source(bytearray(b"data")))
    bodies: list[bytes] = []
    for _ in range(2):
        with form.opened() as content:
            bodies.append(b"".join([piece async for piece in content]))
    assert bodies[0] == bodies[1]


async def test_row_52_a_body_that_the_caller_changes_goes_out_as_it_was() -> None:
    data = bytearray(b"first")
    made = source(data)
    data[:] = b"other"
    with made.opened() as content:
        assert b"".join([piece async for piece in content]) == b"first"
