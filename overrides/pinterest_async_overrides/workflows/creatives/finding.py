"""Search a board for a Pin that a lost reply may have created, by its texts and creation time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

from pinterest_async_overrides.workflows.interfaces import JobClient, pager
from pinterest_async_overrides.workflows.once import Unclear

PAGES: Final = 10
"""Pages of 250 Pins that are read at most; boards hold up to 200,000, newest first (observed, not documented)."""

FRESH: Final = 5.0
"""Tolerated clock difference in seconds: a Pin created later than this before sending is taken to be the one sent."""

SKEW: Final = 600.0
"""Seconds before sending within which an equal Pin is ambiguous: the one sent, or an earlier one."""

TEXTS: Final = ("title", "description", "link", "alt_text")


async def find_pin(
    client: JobClient, board_id: str, body: Mapping[str, Any], since: float, others: Collection[str] = ()
) -> Any:
    """Return the Pin with the wanted texts created since a time, None if the board certainly has none.

    `others` are ids of Pins to ignore. Raises Unclear if several match, if the match may be older, or if the board has
    more Pins than are read.
    """
    found: list[Any] = []
    pages = pager(client, "boards/list_pins", {"board_id": board_id, "page_size": 250}).pages()
    number = 0
    async for page in pages:
        found += [pin for pin in page.items if str(pin.id) not in others and _may_be(pin, body, since - SKEW)]
        number += 1
        if found or number >= PAGES:
            break
    if len(found) == 1 and _may_be(found[0], body, since - FRESH):
        return found[0]
    if found:
        ids = ", ".join(str(pin.id) for pin in found[:5])
        raise Unclear(f"on board {board_id} Pins with the same texts may be older: {ids}")
    if pages.bookmark is not None:
        raise Unclear(f"board {board_id} has more Pins than the {PAGES * 250:,} that were looked at")
    return None


def _may_be(pin: Any, body: Mapping[str, Any], since: float) -> bool:
    made = pin.created_at
    if isinstance(made, datetime) and made.timestamp() < since:
        return False
    return all(_same(getattr(pin, name), body.get(name)) for name in TEXTS)


def _same(shown: Any, body: Any) -> bool:
    return (shown or "") == (body or "")
