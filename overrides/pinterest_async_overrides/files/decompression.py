"""Decodes a body piece by piece, up to a limit: a few bytes can inflate to more than there is disk.

Unlike httpx's decoders it reads every member of a gzip file, tells a cut one, and never makes more of a piece than
fits in memory.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from pinterest_async_overrides.errors import DecodeError

_AT_ONCE: Final = 1024 * 1024
_GZIP: Final = zlib.MAX_WBITS | 16
_RAW: Final = -zlib.MAX_WBITS


class Decoder:
    """Turns the bytes of the wire into those of the file. Raises DecodeError where that cannot be, or goes too far."""

    def __init__(self, encoding: str, limit: int) -> None:
        self._encoding = encoding.strip().lower() or "identity"
        self._limit, self._left = limit, limit
        self._engine = zlib.decompressobj(_GZIP)
        self._begun = False
        if self._encoding not in ("identity", "gzip", "x-gzip", "deflate"):
            raise DecodeError(f"the file comes in an encoding that was not asked for: {self._encoding[:40]}")

    def announced(self, length: str) -> None:
        """What a Content-Length says; raises at once for a file that is too large as it comes."""
        if self._encoding == "identity" and length.isdecimal() and int(length) > self._limit:
            raise self._too_large()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The file's bytes in these, as far as they can be told."""
        if self._encoding == "identity":
            yield self._counted(data)
            return
        if self._encoding == "deflate" and data and not self._begun:
            # RFC 9110 says zlib's format; some servers send the bare one. 8 in the low bits tells zlib's.
            self._engine = zlib.decompressobj(zlib.MAX_WBITS if data[0] & 0x0F == 8 else _RAW)
        more = bool(data)
        while more:
            if self._engine.eof:  # another member follows
                if self._encoding == "deflate":
                    raise DecodeError("the file goes on after the end of its compressed bytes")
                self._engine = zlib.decompressobj(_GZIP)
            self._begun = True
            try:
                decoded = self._engine.decompress(data, _AT_ONCE)
            except zlib.error:
                raise DecodeError(f"the file is no {self._encoding}, as its headers say it is") from None
            if decoded:
                yield self._counted(decoded)
            data = self._engine.unconsumed_tail or self._engine.unused_data
            # What was held back may be output that waits, with all of the input taken.
            more = bool(data) or (len(decoded) == _AT_ONCE and not self._engine.eof)

    def end(self) -> None:
        """No more is to come. Raises DecodeError if the compressed bytes end before the file does."""
        if self._begun and not self._engine.eof:
            raise DecodeError("the file is cut short: its compressed bytes end too early")

    def _counted(self, data: bytes) -> bytes:
        self._left -= len(data)
        if self._left < 0:
            raise self._too_large()
        return data

    def _too_large(self) -> DecodeError:
        return DecodeError(f"the file is larger than the {self._limit:,} bytes allowed")
