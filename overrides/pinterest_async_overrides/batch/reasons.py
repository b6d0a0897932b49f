"""Reasons in a reply for refusing an item: codes and messages, and whether another try can help."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from pinterest_async.facts import TRANSIENT_CODES
from pinterest_async_overrides.common.json_values import is_list, is_object

FIELDS: Final = ("exceptions", "exception", "errors", "error", "error_messages", "error_message")
"""Fields of an element, or of a reply, that hold reasons; empty or null ones hold none."""

_MESSAGES: Final = ("message", "messages", "error_message", "error_messages", "error_type")
# Codes of rate limits; outside an error reply they come without the status 429.
_THROTTLED: Final = frozenset({8, 2726})
_TRANSIENT: Final = re.compile(
    r"retry after \d|try again|on our end|rate limit|too many requests|temporar|timed? ?out|internal (server )?error"
    r"|unavailable",
    re.IGNORECASE,
)
_HINTS: Final[Mapping[int, str]] = {
    29: "the app has trial access, or the feature is in beta: ask Pinterest for standard access",
    2384: "a campaign needs a budget: daily_spend_cap or lifetime_spend_cap, not both",
}


class Reason(NamedTuple):
    """One reason. `validation`: it concerns a field of the item, and its code is one of the catalog's own codes."""

    code: int | None
    messages: tuple[str, ...]
    validation: bool = False

    @property
    def transient(self) -> bool:
        """Whether the same item may succeed in another try."""
        if any(_TRANSIENT.search(message) for message in self.messages):
            return True
        return not self.validation and self.code in TRANSIENT_CODES | _THROTTLED


def reasons_of(element: Mapping[str, Any]) -> list[Reason]:
    """Return the reasons that an element holds in any of `FIELDS`; none where all of them are empty."""
    values = (value for name in FIELDS for value in _listed(element.get(name)))
    return [reason for value in values if (reason := reason_of(value))]


def reason_of(value: Any) -> Reason | None:
    """Return the reason in a value: an object with code and message, or a text; None for an empty one."""
    if not is_object(value):
        return Reason(None, (str(value),)) if value else None
    messages = tuple(
        str(message) for name in _MESSAGES for message in _listed(value.get(name)) if message not in ("", None)
    )
    code = _integer(value.get("code"))
    if not messages and not code:
        shown = {name: inner for name, inner in value.items() if inner not in (None, "", [], {}, 0)}
        return Reason(None, (json.dumps(shown, ensure_ascii=False, default=str),)) if shown else None
    return Reason(code, messages, validation="attribute" in value)


def hint(reasons: Iterable[Reason]) -> str | None:
    """Return what to do about the first code that has a hint."""
    return next((_HINTS[reason.code] for reason in reasons if reason.code is not None and reason.code in _HINTS), None)


def _listed(value: Any) -> Iterator[Any]:
    if is_list(value):
        yield from value
    elif value is not None:
        yield value


def _integer(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
