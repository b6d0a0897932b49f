"""Content-Encoding decoder: gzip and deflate, piece by piece, up to a limit of decoded bytes.

A few bytes can inflate to more than there is memory or disk. Unlike httpx's decoders this one reads every member of a
gzip file, notices a truncated one, and never makes more of a piece than 1 MiB. Encodings that no request of ours
accepts are refused: `br`, `zstd`, and several on top of each other.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

_AT_ONCE: Final = 1024 * 1024
_GZIP: Final = zlib.MAX_WBITS | 16
_RAW: Final = -zlib.MAX_WBITS


class UndecodableBody(Exception):
    """The body does not match its Content-Encoding, or has an encoding that was not requested."""


class BodyTooLarge(UndecodableBody):
    """The body, decoded, is larger than allowed; the rest of it was not decoded."""


class Decoder:
    """Decode the bytes of a body with this Content-Encoding into at most `limit` bytes.

    Raises UndecodableBody at once for an encoding that was not asked for.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        self._encoding = encoding.strip().lower() or "identity"
        self._limit = self._left = limit
        self._engine = zlib.decompressobj(_GZIP)
        self._begun = False
        if self._encoding not in ("identity", "gzip", "x-gzip", "deflate"):
            raise UndecodableBody(f"it comes in an encoding that was not asked for: {self._encoding[:40]}")

    def announced(self, length: str) -> None:
        """Check a Content-Length: raises BodyTooLarge at once for a body that is too large as it comes."""
        if self._encoding == "identity" and length.isdecimal() and len(length) < 20 and int(length) > self._limit:
            raise self._too_large()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Return the decoded bytes in these, as far as they are complete."""
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
                    raise UndecodableBody("it goes on after the end of its compressed bytes")
                self._engine = zlib.decompressobj(_GZIP)
            self._begun = True
            try:
                decoded = self._engine.decompress(data, _AT_ONCE)
            except zlib.error:
                raise UndecodableBody(f"it is no {self._encoding}, as its headers say it is") from None
            if decoded:
                yield self._counted(decoded)
            data = self._engine.unconsumed_tail or self._engine.unused_data
            # What was held back may be output that waits, with all of the input taken.
            more = bool(data) or (len(decoded) == _AT_ONCE and not self._engine.eof)

    def end(self) -> None:
        """End the body. Raises UndecodableBody if the compressed bytes end too early."""
        if self._begun and not self._engine.eof:
            raise UndecodableBody("it is cut short: its compressed bytes end too early")

    def _counted(self, data: bytes) -> bytes:
        self._left -= len(data)
        if self._left < 0:
            raise self._too_large()
        return data

    def _too_large(self) -> BodyTooLarge:
        return BodyTooLarge(f"it is larger than the {self._limit:,} bytes allowed")
