"""Reads of customer lists and audiences: one by id, all of a name."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.workflows.interfaces import JobClient, call, pager
from pinterest_async_overrides.workflows.outcome import ItemOutcome, ItemsFailed, Outcome


async def read_list(client: JobClient, account: str, identity: str) -> Any:
    """Return a customer list by its id."""
    return await call(client, "customer_lists/get", {"ad_account_id": account, "customer_list_id": identity})


async def of_name(client: JobClient, account: str, name: str) -> list[Any]:
    """Return the customer lists of a name; a list that the API returns without its name is read by its id."""
    arguments = {"ad_account_id": account, "page_size": 250}
    found: list[Any] = []
    async for row in pager(client, "customer_lists/list", arguments).items():
        whole = row if row.name is not None else await read_list(client, account, str(row.id))
        if whole.name == name:
            found.append(whole)
    return found


def counter_of(row: Any, operation: str) -> int | None:
    """Return the number of records ever uploaded to a list, or removed from it; None where Pinterest does not say."""
    count = row.num_uploaded_user_records if operation == "ADD" else row.num_removed_user_records
    return int(count) if isinstance(count, int | float) and not isinstance(count, bool) else None


def refuse(key: str, message: str, *, hint: str = "give it another name, or add to the list by its id") -> ItemsFailed:
    """Return the error of one item that is refused before anything is sent."""
    outcome = Outcome[Any]([ItemOutcome(0, key, "refused", None, None, message, hint)])
    return ItemsFailed(f"{key}: {message}; {hint}", outcome)
