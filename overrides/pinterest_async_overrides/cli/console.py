"""Output of commands: JSON on stdout, tables and lines for people, and nothing in either that steers a terminal."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.cli.exit import printable

if TYPE_CHECKING:
    from rich.console import Console

_PIPED_WIDTH: Final = 160

# Control characters but for line ends and tabs, and what turns the direction of writing or breaks lines (all of the
# basic plane, so that one JSON escape does for each).
_STEERING: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)


def write_json(value: Any, *, pretty: bool = True) -> None:
    """Write a value as JSON, on several lines or on one.

    What could steer a terminal is written as JSON escapes, so that whoever decodes it has what came, byte for byte.
    """
    import msgspec

    written = msgspec.json.encode(value)
    text = (msgspec.json.format(written, indent=2) if pretty else written).decode()
    sys.stdout.write(_STEERING.sub(_escaped, text) + "\n")


def _escaped(steering: re.Match[str]) -> str:
    return f"\\u{ord(steering[0]):04x}"


def write_bytes(body: bytes) -> None:
    """Write what came, as it came, and the end of its last line; to a terminal without what could steer it."""
    if sys.stdout.isatty():
        text = body.decode("utf-8", "replace")
        sys.stdout.write(_STEERING.sub("\N{REPLACEMENT CHARACTER}", text).rstrip("\n") + "\n")
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(body if body.endswith(b"\n") or not body else body + b"\n")
    sys.stdout.buffer.flush()


def console(*, stderr: bool = False) -> Console:
    """Where tables go. Nothing in them is read as markup; a pipe has no width, so it gets enough."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else _PIPED_WIDTH
    return Console(stderr=stderr, markup=False, highlight=False, emoji=False, width=width)


def table(
    headings: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    title: str | None = None,
    right: Iterable[str] = (),
    totals: Iterable[Sequence[object]] = (),
) -> None:
    """Print a table; the columns in `right` are aligned there, `totals` stand below a line."""
    from rich.table import Table

    shown = Table(title=title, title_justify="left")
    aligned = set(right)
    for heading in headings:
        shown.add_column(heading, justify="right" if heading in aligned else "left", overflow="fold")
    for row in rows:
        shown.add_row(*(printable(str(cell)) for cell in row))
    shown.add_section()
    for row in totals:
        shown.add_row(*(printable(str(cell)) for cell in row))
    console().print(shown)


def line(text: str) -> None:
    """Print one line, however long, without what could steer a terminal."""
    console().print(printable(text), soft_wrap=True)
