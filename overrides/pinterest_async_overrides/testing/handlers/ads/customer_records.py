"""Records of customer lists: one string with commas between them, each of the form of its list's type."""

from __future__ import annotations

import re
from typing import Any

from pinterest_async_overrides.testing.state.store import Store

_EMAIL = r"[^@\s]+@[^@\s]+\.[^@\s]+"
_HASH = r"[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}"
_DEVICE = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
# Type of a list -> the form of its records. Whatever other type: no space within a record.
_FORMS = {
    "EMAIL": re.compile(f"{_EMAIL}|{_HASH}"),
    "IDFA": re.compile(f"{_DEVICE}|{_HASH}"),
    "MAID": re.compile(f"{_DEVICE}|{_HASH}"),
}
_ANY = re.compile(r"\S+")


def count_records(store: Store, body: dict[str, Any], list_type: str | None = None) -> int:
    """Return the number of records in `records` and `records_v2`; raise an `ApiError` for none or a bad one.

    Without a type, as in a change of a list, a record of any type's form is taken.
    """
    text: str = body.get("records") or ""
    found = [record.strip() for record in text.split(",") if record.strip()]
    more: list[Any] = body.get("records_v2") or []
    if not found and not more:
        store.refusals.refuse("customer_records", "records has no record.")
    form = _FORMS.get(list_type or "", _ANY)
    wrong = next((record for record in found if not form.fullmatch(record)), None)
    if wrong is not None:
        shown = wrong if len(wrong) <= 40 else f"{wrong[:40]}…"
        words = f"records has what is no record of type {list_type}" if list_type else "records has what is no record"
        store.refusals.refuse("customer_records", f"{words}: {shown!r}. Records are parted by commas alone.")
    return len(found) + len(more)
