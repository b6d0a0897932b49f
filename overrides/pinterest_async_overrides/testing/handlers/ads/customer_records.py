"""Records of customer lists: a comma-separated string of records in the format of the list's type."""

from __future__ import annotations

import re
from typing import Any

from pinterest_async_overrides.testing.state.store import Store

_EMAIL = r"[^@\s]+@[^@\s]+\.[^@\s]+"
_HASH = r"[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}"
_DEVICE = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
# Type of a list -> format of its records. For any other type a record may not contain whitespace.
_FORMS = {
    "EMAIL": re.compile(f"{_EMAIL}|{_HASH}"),
    "IDFA": re.compile(f"{_DEVICE}|{_HASH}"),
    "MAID": re.compile(f"{_DEVICE}|{_HASH}"),
}
_ANY = re.compile(r"\S+")


def count_records(store: Store, body: dict[str, Any], list_type: str | None = None) -> int:
    """Return the number of records in `records` and `records_v2`; raise an `ApiError` if none or one is invalid.

    Without a type, as in the update of a list, records of any format are accepted.
    """
    text: str = body.get("records") or ""
    found = [record.strip() for record in text.split(",") if record.strip()]
    more: list[Any] = body.get("records_v2") or []
    if not found and not more:
        store.refusals.refuse("customer_records", "records is empty.")
    form = _FORMS.get(list_type or "", _ANY)
    wrong = next((record for record in found if not form.fullmatch(record)), None)
    if wrong is not None:
        shown = wrong if len(wrong) <= 40 else f"{wrong[:40]}…"
        words = f"records has an invalid record of type {list_type}" if list_type else "records has an invalid record"
        store.refusals.refuse("customer_records", f"{words}: {shown!r}. Records are separated by commas only.")
    return len(found) + len(more)
