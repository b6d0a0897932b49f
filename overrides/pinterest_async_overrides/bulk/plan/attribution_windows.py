"""Attribution windows: which combinations of click, engagement and view windows Pinterest accepts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pinterest_async_overrides.analytics import vocabulary

NAMES: Final = ("click_window_days", "engagement_window_days", "view_window_days")

# Observed by other connectors, which document the same list; the contract names single values only.
VALID: Final = frozenset(
    {
        (60, 60, 60), (60, 60, 30), (60, 60, 7), (60, 60, 1), (60, 30, 30), (60, 30, 7), (60, 30, 1),
        (60, 7, 7), (60, 7, 1), (60, 1, 1),
        (30, 60, 1), (30, 30, 30), (30, 30, 7), (30, 30, 1), (30, 7, 7), (30, 7, 1), (30, 1, 1),
        (7, 7, 7), (7, 7, 1), (7, 1, 1),
        (1, 1, 1),
    }
)  # fmt: skip
"""The 21 combinations of click, engagement and view windows, in days."""


def combined(operation: str, options: Mapping[str, Any]) -> tuple[int, ...]:
    """Return the click, engagement and view window of an operation: those given, else its defaults."""
    return tuple(options[name] if name in options else int(vocabulary.default(operation, name) or 0) for name in NAMES)


def valid(windows: tuple[int, ...]) -> bool:
    """Return whether Pinterest accepts the three windows together.

    A window of 0 leaves that kind of action out, so it is valid with every combination of the other two.
    """
    return any(
        all(window in (0, of_valid) for window, of_valid in zip(windows, combination, strict=True))
        for combination in VALID
    )


def check(operation: str, options: Mapping[str, Any]) -> None:
    """Raise ValueError for windows that Pinterest refuses; a query without any keeps the defaults."""
    if options.keys() & set(NAMES) and not valid(windows := combined(operation, options)):
        known = ", ".join("/".join(map(str, each)) for each in sorted(VALID, reverse=True))
        together = "/".join(map(str, windows))
        raise ValueError(
            f"click_window_days, engagement_window_days and view_window_days are {together} together (what is not "
            f"given is the default), which Pinterest does not take; the combinations are {known}"
        )
