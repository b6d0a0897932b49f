"""Check of an ad account's conversion tag."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pinterest_async.model import plain
from pinterest_async_overrides.workflows.accounts import checked
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call, pager

_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class TagCheck:
    """Result of the check; true without `problems`.

    events: conversion events that a campaign can be optimised for, by tag id.
    last_fired: time of the last event of any tag, in seconds since 1970; None if there was none.
    """

    ad_account_id: str
    tags: tuple[str, ...]
    last_fired: float | None
    events: dict[str, tuple[str, ...]]
    problems: tuple[str, ...]

    def __bool__(self) -> bool:
        return not self.problems


async def check_tag(client: JobClient, clock: Clock, account: str, event: str | None, within_days: float) -> TagCheck:
    """Read the account's tags and their events, and check them."""
    arguments = {"ad_account_id": checked(account)}
    tags = [plain(tag) async for tag in pager(client, "conversion_tags/list", arguments).items()]
    living = [tag for tag in tags if tag.get("status") not in ("ARCHIVED", "DELETED_DRAFT")]
    eligible = plain(await call(client, "ocpm_eligible_conversion_tags/get", arguments))
    events = {str(tag): _names(found) for tag, found in eligible.items()}
    times = [float(tag["last_fired_time_ms"]) / 1000 for tag in living if tag.get("last_fired_time_ms")]
    fired = max(times, default=None)
    ids = tuple(str(tag.get("id")) for tag in living)
    return TagCheck(account, ids, fired, events, tuple(problems(ids, fired, events, event, clock.now(), within_days)))


def _names(events: Any) -> tuple[str, ...]:
    return tuple(sorted({str(each.get("conversion_event")) for each in events or ()}))


def problems(
    tags: tuple[str, ...],
    fired: float | None,
    events: dict[str, Any],
    event: str | None,
    now: float,
    within_days: float,
) -> list[str]:
    """Return the problems that prevent conversion campaigns. Pure."""
    if not tags:
        return ["the ad account has no conversion tag: make one, and put its code on the site"]
    found: list[str] = []
    if fired is None:
        found.append("no tag has ever fired: is its code on the site?")
    elif now - fired > within_days * _DAY:
        found.append(f"the last event came {(now - fired) / _DAY:.0f} days ago")
    seen = {name for names in events.values() for name in names}
    if event is not None and event not in seen:
        known = ", ".join(sorted(seen)) or "none"
        found.append(f"no tag has events {event} that a campaign can be optimised for (it has: {known})")
    return found
