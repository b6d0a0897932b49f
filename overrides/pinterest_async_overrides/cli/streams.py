"""Standard streams and input files of the command line: UTF-8 output, and input in any Unicode encoding."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from pinterest_async_overrides.cli.exit import Misused
from pinterest_async_overrides.common.text_encoding import NO_TEXT, encoding_of


def write_utf8() -> None:
    """Configure stdout and stderr to accept any text, whatever encoding the environment sets.

    A call that took effect must not end as a failure because its reply holds what a code page lacks. What is no text at
    all, such as half a surrogate pair, is written as an escape.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def read_text(name: str) -> str:
    """Return the text of a file, or of standard input for `-`; raise Misused if it is not text."""
    if name != "-":
        return decoded(Path(name).read_bytes(), name)
    if sys.stdin is None:  # a process may have none
        raise Misused("there is no standard input")
    buffer = getattr(sys.stdin, "buffer", None)
    return decoded(buffer.read(), "standard input") if buffer is not None else sys.stdin.read()


def decoded(data: bytes, where: str) -> str:
    """Decode text by its byte order mark: UTF-8, UTF-16 or UTF-32; without one UTF-8, or UTF-16 by its zero bytes."""
    try:
        return data.decode(encoding_of(data))
    except UnicodeDecodeError:
        raise Misused(f"{where} {NO_TEXT}") from None
