"""Look for a Pin that may have been made: on its board, by what it says and when it was made."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

from pinterest_async_overrides.workflows.interfaces import Client, pager
from pinterest_async_overrides.workflows.once import Unclear

PAGES: Final = 10
"""Pages of 250 Pins that are read: a board can have 200,000, and the newest come first (observed, not documented)."""

FRESH: Final = 5.0
"""Seconds by which this machine's clock may be ahead of Pinterest's: a Pin made since is the one that was sent."""

SKEW: Final = 600.0
"""Seconds before that within which a Pin may be the one that was sent, or one made before that says the same."""

TEXTS: Final = ("title", "description", "link", "alt_text")


async def find_pin(
    client: Client, board_id: str, wanted: Mapping[str, Any], since: float, others: Collection[str] = ()
) -> Any:
    """The Pin that says what was wanted and was made since, None where the whole board has none.

    `others` are ids of Pins that are known to be other ones. Raises Unclear where several could be it, where the only
    one may have been made before, or where the board has more Pins than are read.
    """
    found: list[Any] = []
    pages = pager(client, "boards/list_pins", {"board_id": board_id, "page_size": 250}).pages()
    number = 0
    async for page in pages:
        found += [pin for pin in page.items if str(pin.id) not in others and _may_be(pin, wanted, since - SKEW)]
        number += 1
        if found or number >= PAGES:
            break
    if len(found) == 1 and _may_be(found[0], wanted, since - FRESH):
        return found[0]
    if found:
        ids = ", ".join(str(pin.id) for pin in found[:5])
        raise Unclear(f"on board {board_id} there is what says the same and may be older: {ids}")
    if pages.bookmark is not None:
        raise Unclear(f"board {board_id} has more Pins than the {PAGES * 250:,} that were looked at")
    return None


def _may_be(pin: Any, wanted: Mapping[str, Any], since: float) -> bool:
    made = pin.created_at
    if isinstance(made, datetime) and made.timestamp() < since:
        return False
    return all(_same(getattr(pin, name), wanted.get(name)) for name in TEXTS)


def _same(shown: Any, wanted: Any) -> bool:
    return (shown or "") == (wanted or "")
