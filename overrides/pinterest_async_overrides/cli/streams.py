"""Standard streams and input files of the command line: UTF-8 out, and whatever text files hold in."""

from __future__ import annotations

import codecs
import io
import sys
from pathlib import Path
from typing import Final

from pinterest_async_overrides.cli.exit import Misused

# The longer marks first: that of UTF-32 begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def write_utf8() -> None:
    """Let stdout and stderr take any text, whatever encoding the environment gave them.

    A call that took effect must not end as a failure because its reply holds what a code page lacks. What is no text at
    all, such as half a surrogate pair, is written as an escape.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def read_text(name: str) -> str:
    """Return the text of a file, or of standard input for `-`; raises Misused where it is no text."""
    if name != "-":
        return decoded(Path(name).read_bytes(), name)
    if sys.stdin is None:  # a process may have none
        raise Misused("there is no standard input")
    buffer = getattr(sys.stdin, "buffer", None)
    return decoded(buffer.read(), "standard input") if buffer is not None else sys.stdin.read()


def decoded(data: bytes, where: str) -> str:
    """Text by its byte order mark: UTF-8, UTF-16 or UTF-32; without one UTF-8, or UTF-16 as its zero bytes tell."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _guessed(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Misused(f"{where} is no text in UTF-8 or UTF-16: save it as UTF-8") from None


def _guessed(data: bytes) -> str:
    """UTF-16 without a mark has a zero byte in each of its first ASCII characters, and JSON begins with one."""
    if len(data) >= 2 and not len(data) % 2:
        if data[0] and not data[1]:
            return "utf-16-le"
        if data[1] and not data[0]:
            return "utf-16-be"
    return "utf-8"
