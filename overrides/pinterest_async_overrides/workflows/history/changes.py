"""Detection of changes in an ad account since a snapshot, by reading its lists."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from pinterest_async_overrides.workflows.accounts import checked
from pinterest_async_overrides.workflows.entities.kinds import KINDS, LIVING
from pinterest_async_overrides.workflows.entities.reading import by_id, rows
from pinterest_async_overrides.workflows.history.snapshot import EntityChange, Snapshot, differences, watched
from pinterest_async_overrides.workflows.interfaces import JobClient


async def changes(
    client: JobClient, account: str, since: Snapshot, levels: Sequence[str]
) -> AsyncIterator[EntityChange]:
    """Yield each change, and the snapshot moved on as it is handed out: what was not handed out comes again the next
    time.

    An entity seen for the first time is a change only where its kind was in the snapshot already.
    """
    if since.ad_account_id != checked(account):
        raise ValueError(f"the snapshot is of ad account {since.ad_account_id}, not {account}")
    if isinstance(levels, str):
        raise TypeError(f"levels is a list, not the single {levels!r}")
    for level in levels:
        if level not in KINDS:
            raise ValueError(f"a level is {', '.join(KINDS)}, not {level!r}")
    for level in levels:
        kind = KINDS[level]
        first, seen = level not in since.seen, since.seen.setdefault(level, {})
        present: set[str] = set()
        async for found in rows(client, kind, account, {"entity_statuses": LIVING}):
            identity, row = found["id"], watched(found)
            present.add(identity)
            if not first:
                for change in differences(level, account, identity, seen.get(identity), row):
                    yield change
            seen[identity] = _merged(seen.get(identity), row)
        # An entity that is not among the living ones was archived or is gone; it is reported once.
        missing = [each for each in seen if each not in present]
        ended = await by_id(client, kind, account, missing)
        for identity in missing:
            last = watched(ended[identity]) if identity in ended else None
            for change in differences(level, account, identity, seen[identity], last):
                yield change
            del seen[identity]


def _merged(before: dict[str, Any] | None, row: dict[str, Any]) -> dict[str, Any]:
    """Merge an entity into what is known of it; null fields keep their last value."""
    return {**(before or {}), **{name: value for name, value in row.items() if value is not None}}
