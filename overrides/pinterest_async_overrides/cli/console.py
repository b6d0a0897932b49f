"""How commands write: JSON on stdout, tables for people, and nothing that steers the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.cli.exit import printable

if TYPE_CHECKING:
    from rich.console import Console

_PIPED_WIDTH: Final = 160


def write_json(value: Any, *, pretty: bool = True) -> None:
    """A value as JSON, on several lines or on one."""
    import msgspec

    written = msgspec.json.encode(value)
    sys.stdout.write((msgspec.json.format(written, indent=2) if pretty else written).decode() + "\n")


def write_bytes(body: bytes) -> None:
    """What came, as it came, and the end of its last line."""
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
    """Prints a table; the columns in `right` are aligned there, `totals` stand below a line."""
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
