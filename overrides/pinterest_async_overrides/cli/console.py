"""Console output of commands: JSON, tables and lines, with terminal control characters removed or escaped."""

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

    Terminal control characters are written as JSON escapes, so that the decoded value is unchanged.
    """
    import msgspec

    written = msgspec.json.encode(value)
    text = (msgspec.json.format(written, indent=2) if pretty else written).decode()
    sys.stdout.write(_STEERING.sub(_escaped, text) + "\n")


def _escaped(steering: re.Match[str]) -> str:
    return f"\\u{ord(steering[0]):04x}"


def write_bytes(body: bytes) -> None:
    """Write bytes unchanged, with a final line end; to a terminal without control characters."""
    if sys.stdout.isatty():
        text = body.decode("utf-8", "replace")
        sys.stdout.write(_STEERING.sub("\N{REPLACEMENT CHARACTER}", text).rstrip("\n") + "\n")
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(body if body.endswith(b"\n") or not body else body + b"\n")
    sys.stdout.buffer.flush()


def console(*, stderr: bool = False) -> Console:
    """Return the console for tables, without markup; output to a pipe has a fixed large width."""
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
    """Print one line without wrapping and without control characters."""
    console().print(printable(text), soft_wrap=True)
