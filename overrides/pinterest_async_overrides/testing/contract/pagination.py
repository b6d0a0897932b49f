"""Pagination: the page of a list that a call requests, and the bookmark of the next page."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.contract.api_error import invalid

DEFAULT_PAGE_SIZE = 25


def page(items: list[Any], values: dict[str, Any], scope: object) -> dict[str, Any]:
    """Return a page of these items by `page_size` and `bookmark`; raise an `ApiError` for another list's bookmark.

    `scope` identifies the list: a bookmark of another list, or of the same one with other filters, is refused. The last
    page's bookmark is null.
    """
    size = int(values.get("page_size", values.get("limit", DEFAULT_PAGE_SIZE)))
    mark = f"{seeded_random.number(scope):016x}"
    start = int(values.get("start_index", 0) or 0)
    if values.get("bookmark"):
        start = _offset(values["bookmark"], mark)
    end = start + size
    bookmark = urlsafe_b64encode(f"{mark}:{end}".encode()).decode() if end < len(items) else None
    return {"items": items[start:end], "bookmark": bookmark}


def scope_of(operation_id: str, values: dict[str, Any]) -> tuple[object, ...]:
    """Return the identity of a list: its operation and its filters."""
    moving = {"page_size", "limit", "bookmark", "start_index"}
    return operation_id, *sorted((name, repr(value)) for name, value in values.items() if name not in moving)


def _offset(bookmark: str, mark: str) -> int:
    try:
        mark_of, _, offset = urlsafe_b64decode(bookmark).decode().partition(":")
        if mark_of == mark:
            return int(offset)
    except ValueError:
        pass
    raise invalid("bookmark does not belong to this list.")
