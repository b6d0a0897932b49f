"""Daily metrics of given campaigns, ad groups or ads, fetched in as few calls as ids and days allow."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from pinterest_async.model import plain
from pinterest_async_overrides.errors import BadRequestError
from pinterest_async_overrides.workflows.batches import each, pieces
from pinterest_async_overrides.workflows.entities.kinds import Kind
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call

A_CALL: Final = 100
"""Ids a call: 250 are allowed, and would make a URL of 8 KiB, which servers may refuse."""

LONGEST: Final = 90
"""Days a call (docs/api-facts.md, section 6)."""

SPURIOUS: Final = (1.0, 2.0, 4.0, None)
"""Seconds to wait after a refusal of days as too old: it also occurs spuriously after quick consecutive calls
(docs/api-facts.md, section 4). None: raise."""

Days = tuple[datetime.date, datetime.date]


async def by_entity(
    client: JobClient,
    clock: Clock,
    kind: Kind,
    account: str,
    ids: Iterable[str],
    days: Days,
    columns: Sequence[str],
    options: Mapping[str, Any] | None = None,
) -> list[dict[str, Any]]:
    """Return the daily rows of every entity, both days included; days without metrics have no row.

    Raises ValueError where the last day comes before the first.
    """
    requested = list(dict.fromkeys([id_column(kind), *columns]))
    spans = list(windows(*days))
    requests = [(some, span) async for some in pieces(ids, A_CALL) for span in spans]

    async def fetch(request: tuple[list[str], Days]) -> list[dict[str, Any]]:
        some, (start, end) = request
        arguments = {
            "ad_account_id": account,
            kind.ids: some,
            "start_date": start,
            "end_date": end,
            "columns": requested,
            "granularity": "DAY",
            **(options or {}),
        }
        for wait in SPURIOUS:
            try:
                rows: list[dict[str, Any]] = plain(await call(client, f"{kind.plural}/analytics", arguments))
            except BadRequestError as error:
                if wait is None or "last 90 days" not in error.message:
                    raise
                await clock.sleep(wait)
            else:
                return rows
        raise AssertionError("the last try returns or raises")

    return [row for rows in await each(requests, fetch) for row in rows]


def id_column(kind: Kind) -> str:
    """Return the name of the column with the entity's id."""
    return f"{kind.name.upper()}_ID"


def windows(start: datetime.date, end: datetime.date) -> Iterator[Days]:
    """Split a date range into windows of one call. Raises ValueError where the last day comes before the first."""
    if end < start:
        raise ValueError(f"the last day, {end}, comes before the first, {start}")
    while start <= end:
        last = min(start + datetime.timedelta(days=LONGEST - 1), end)
        yield start, last
        start = last + datetime.timedelta(days=1)


def complete_days(today: datetime.date, days: int) -> Days:
    """Return the last complete days in UTC; today is excluded because its metrics are incomplete. Raises ValueError
    beyond 89."""
    if not 1 <= days < LONGEST:
        raise ValueError(f"days are 1 to {LONGEST - 1}, not {days!r}: metrics go back {LONGEST} days")
    return today - datetime.timedelta(days=days), today - datetime.timedelta(days=1)
