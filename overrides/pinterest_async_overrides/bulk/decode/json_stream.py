"""Splitter of large JSON texts: finds where an array's objects end without decoding them.

A cut is a guess: the bytes between two objects can occur in a string too. A piece cut there ends within a string or an
object, so it fails to decode, and a later cut is tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeVar

import msgspec

_T = TypeVar("_T")
Decode = Callable[[bytes], list[_T]]

PIECE: Final = 256 * 1024
"""Bytes of JSON that are decoded at a time, some thousand rows: what is made of them stays in the processor's cache."""

GUESSES: Final = 1000
"""How often the end of one array is guessed: names hold such ends now and then, no text does so often."""

_BETWEEN = re.compile(rb"\}\s*,\s*(?=\{)")
_LAST = re.compile(rb"\}\s*(?=\])")
_EMPTY = re.compile(rb"\[\s*\]")
_NULL = re.compile(rb"null")
_KEY = re.compile(rb'\s*[{,]\s*("(?:[^"\\]|\\.)*+")\s*:\s*(?=\S)')
_CLOSED = re.compile(rb"\s*(\{\s*)?\}\s*\Z")
_SHORT: Final = 64
_LONGEST_KEY: Final = 64 * 1024
"""Bytes of a key, an entity's id, after which the text is none of a report."""


def array(body: bytes, start: int, end: int, decode: Decode[_T], piece: int = PIECE) -> Iterator[list[_T]]:
    """Yield the objects between two offsets of a body, without the array's brackets, decoded in pieces.

    Raises msgspec.DecodeError where the text between them is not a sequence of objects.
    """
    at = start
    with memoryview(body) as view:  # released with the generator: a body that is still viewed cannot be let go
        while at < end:
            size = piece
            while True:
                cut = _BETWEEN.search(body, min(at + size, end), end)
                try:
                    rows = decode(b"".join((b"[", view[at : cut.start() + 1 if cut else end], b"]")))
                    break
                except msgspec.DecodeError:
                    if cut is None:
                        raise
                    size = 2 * (cut.end() - at)
            at = cut.end() if cut else end
            yield rows


class Window:
    """Text that is read in pieces; what was passed is released. `read(n)` returns up to n more bytes, none at the end.

    `at` is the current offset in `text`; `whole`: nothing follows `text`.
    """

    def __init__(self, read: Callable[[int], bytes], piece: int = PIECE) -> None:
        self._read, self.piece = read, piece
        self.text, self.at, self.whole = b"", 0, False

    def hold(self, count: int) -> None:
        """Read until so many bytes are available, or all there are."""
        while not self.whole and len(self.text) - self.at < count:
            read = self._read(max(self.piece, count))
            self.whole = not read
            self.text, self.at = self.text[self.at :] + read, 0


def arrays(window: Window, decode: Decode[_T]) -> Iterator[tuple[str, list[_T]]]:
    """Yield the arrays of a JSON object in parts of some objects: key and part.

    Raises msgspec.DecodeError for a text that is no such object, or is truncated.
    """
    while (key := _next_key(window)) is not None:
        window.hold(_SHORT)
        if nothing := _EMPTY.match(window.text, window.at) or _NULL.match(window.text, window.at):
            window.at = nothing.end()
            continue
        if window.text[window.at : window.at + 1] != b"[":
            raise msgspec.DecodeError(f"under {key!r} is no list")
        window.at += 1
        ended = False
        while not ended:
            rows, ended = _part(window, decode)
            yield key, rows


def _next_key(window: Window) -> str | None:
    """Return the next key, with the window at its value; None at the object's end."""
    size_needed = _SHORT
    window.hold(size_needed)
    while (found := _KEY.match(window.text, window.at)) is None and not window.whole:
        if size_needed > _LONGEST_KEY:
            raise msgspec.DecodeError(f"no key ends within {_LONGEST_KEY:,} bytes")
        size_needed = 2 * max(size_needed, len(window.text) - window.at)
        window.hold(size_needed)
    if found is None:
        if not _CLOSED.match(window.text, window.at):
            raise msgspec.DecodeError("the text breaks off, or is no object")
        return None
    window.at = found.end()
    return msgspec.json.decode(found[1], type=str)


def _part(window: Window, decode: Decode[_T]) -> tuple[list[_T], bool]:
    """Return the next objects of the array at the window, and whether they are the last; move behind them."""
    size = window.piece
    window.hold(2 * size)
    searched = 0
    for _ in range(GUESSES):
        text, at = window.text, window.at
        last = _LAST.search(text, at + searched)
        cut = _BETWEEN.search(text, at + max(size, searched), last.end() if last else len(text)) or last
        if cut is None and not window.whole:
            size *= 2
            window.hold(2 * size)
            continue
        if cut is None:
            break
        try:
            rows = decode(b"[%b]" % text[at : cut.start() + 1])
        except msgspec.DecodeError:
            searched = cut.start() + 1 - at
            continue
        window.at = cut.end() + (cut is last)
        return rows, cut is last
    raise msgspec.DecodeError("the text breaks off, or holds what are no rows")
