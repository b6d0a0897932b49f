"""Polling policy of reports: when to poll, and what each state means. No I/O, no clock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

FIRST: Final = 1.0
SLOWEST: Final = 30.0
PATIENCE: Final = 3600.0
"""Seconds that a report may be in the making: as long as a finished one is kept (docs/api-facts.md, section 6)."""

ASKED: Final = 3
"""How often a report is asked for in all."""

LINKS: Final = 4
"""How often a link to one report is fetched: a link lives 5 minutes, the report 1 h (docs/api-facts.md, section 6)."""

Next = Literal["wait", "fetch", "ask again"]

_OVER: Final = frozenset({"FAILED", "EXPIRED", "CANCELLED", "DOES_NOT_EXIST"})


def pauses() -> Iterator[float]:
    """Yield the seconds before each poll of a report: short at first, then longer, since each poll counts as a call.

    Ends when the report has been in progress for too long.
    """
    waited, pause = 0.0, FIRST
    while waited < PATIENCE:
        yield pause
        waited += pause
        pause = min(pause * 1.5, SLOWEST)


def meaning(state: str | None, *, link: bool) -> Next:
    """Return what a report's state means; an unknown state counts as in progress."""
    if state == "FINISHED":
        return "fetch" if link else "ask again"
    return "ask again" if state in _OVER else "wait"
