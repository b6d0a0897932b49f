"""Encoding of a text file that somebody saved: by its byte order mark, else UTF-8, else UTF-16 by its zero bytes."""

from __future__ import annotations

import codecs
from typing import Final

# The longer marks first: that of UTF-32 begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
NO_TEXT: Final = "is no text in UTF-8 or UTF-16: save it as UTF-8"


def encoding_of(data: bytes) -> str:
    """Return the encoding of a text by its first bytes, four at least unless it is shorter.

    UTF-16 without a mark has a zero byte in each of its ASCII characters, and what people save begins with one.
    """
    if (marked := next((name for mark, name in _MARKS if data.startswith(mark)), None)) is not None:
        return marked
    if len(data) >= 2 and not len(data) % 2:
        if data[0] and not data[1]:
            return "utf-16-le"
        if data[1] and not data[0]:
            return "utf-16-be"
    return "utf-8"
