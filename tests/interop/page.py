"""The tables of `docs/interop.md`, which stand between markers and are written by `make interop`."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "interop.md"


def put(text: str, name: str, content: str) -> str:
    """Return a page's text with `content` between the markers of this name; raises ValueError where it has none."""
    begin, end = f"<!-- {name}: written by make interop -->", f"<!-- {name}: end -->"
    if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
        raise ValueError(f"The page has not one pair of markers {begin} and {end}.")
    before, _, rest = text.partition(begin)
    return f"{before}{begin}\n\n{content.strip()}\n\n{end}{rest.partition(end)[2]}"


def found(text: str, name: str) -> str:
    """Return what stands between the markers of this name."""
    begin, end = f"<!-- {name}: written by make interop -->", f"<!-- {name}: end -->"
    return text.partition(begin)[2].partition(end)[0].strip()


def write(name: str, content: str, page: Path = PAGE) -> None:
    """Write a part of the page."""
    page.write_text(put(page.read_text(encoding="utf-8"), name, content), encoding="utf-8")


def rows(table: str) -> list[list[str]]:
    """Return the cells of a Markdown table, its head left out."""
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]
