"""Reads of customer lists and audiences: one by id, all of a name."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.workflows.interfaces import Client, call, pager
from pinterest_async_overrides.workflows.outcome import ItemOutcome, ItemsFailed, Outcome


async def read_list(client: Client, account: str, identity: str) -> Any:
    """A customer list by its id."""
    return await call(client, "customer_lists/get", {"ad_account_id": account, "customer_list_id": identity})


async def of_name(client: Client, account: str, name: str) -> list[Any]:
    """The customer lists of a name. A list that comes without its name is read by its id."""
    arguments = {"ad_account_id": account, "page_size": 250}
    found: list[Any] = []
    async for row in pager(client, "customer_lists/list", arguments).items():
        whole = row if row.name is not None else await read_list(client, account, str(row.id))
        if whole.name == name:
            found.append(whole)
    return found


def counter_of(row: Any, operation: str) -> int | None:
    """How many records were uploaded to a list, or removed from it, in all; None where Pinterest does not say."""
    count = row.num_uploaded_user_records if operation == "ADD" else row.num_removed_user_records
    return int(count) if isinstance(count, int | float) and not isinstance(count, bool) else None


def refuse(key: str, message: str) -> ItemsFailed:
    """The error of one thing that is refused before anything is sent."""
    hint = "give it another name, or add to the list by its id"
    outcome = Outcome[Any]([ItemOutcome(0, key, "refused", None, None, message, hint)])
    return ItemsFailed(f"{key}: {message}; {hint}", outcome)
