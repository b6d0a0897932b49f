"""Look for a Pin that may have been made: on its board, by what it says and when it was made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from pinterest_async_overrides.workflows.interfaces import Client, pager
from pinterest_async_overrides.workflows.once import Unclear

PAGES: Final = 10
"""Pages of 250 Pins that are read: a board can have 200,000, and the newest come first (observed, not documented)."""

SKEW: Final = 600.0
"""Seconds by which this machine's clock and Pinterest's may differ."""

TEXTS: Final = ("title", "description", "link", "alt_text")


async def find_pin(client: Client, board_id: str, wanted: Mapping[str, Any], since: float) -> Any:
    """The Pin that says what was wanted and was made since, None where the whole board has none.

    Raises Unclear where several could be it, or where the board has more Pins than are read.
    """
    found: list[Any] = []
    pages = pager(client, "boards/list_pins", {"board_id": board_id, "page_size": 250}).pages()
    number = 0
    async for page in pages:
        found += [pin for pin in page.items if _may_be(pin, wanted, since)]
        number += 1
        if found or number >= PAGES:
            break
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(str(pin.id) for pin in found[:5])
        raise Unclear(f"{len(found)} Pins of board {board_id} could be it ({ids})")
    if pages.bookmark is not None:
        raise Unclear(f"board {board_id} has more Pins than the {PAGES * 250:,} that were looked at")
    return None


def _may_be(pin: Any, wanted: Mapping[str, Any], since: float) -> bool:
    made = pin.created_at
    if isinstance(made, datetime) and made.timestamp() < since - SKEW:
        return False
    return all(_same(getattr(pin, name), wanted.get(name)) for name in TEXTS)


def _same(shown: Any, wanted: Any) -> bool:
    return (shown or "") == (wanted or "")
