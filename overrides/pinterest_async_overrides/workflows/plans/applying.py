"""Application of a plan: size and age limits, comparison with the present state, writes, log."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from pinterest_async_overrides.workflows.entities import updates
from pinterest_async_overrides.workflows.entities.kinds import KINDS
from pinterest_async_overrides.workflows.errors import PlanError
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient
from pinterest_async_overrides.workflows.journal import Given, opened
from pinterest_async_overrides.workflows.outcome import Outcome
from pinterest_async_overrides.workflows.plans.change import Change
from pinterest_async_overrides.workflows.progress import Counter, Report
from pinterest_async_overrides.workflows.verdict import Verdict, outcome_of

_log = logging.getLogger("pinterest_async.workflows")


async def apply(
    plan: Sequence[Change],
    made_at: float,
    client: JobClient,
    clock: Clock,
    *,
    at_most: int,
    max_age: float | None,
    journal: Given,
    progress: bool | Report,
) -> Outcome[Any]:
    """Apply the changes of a plan made at `made_at`; see `Changes.apply`. Ids are unique across kinds."""
    check(plan, clock.now() - made_at, at_most=at_most, max_age=max_age)
    groups: dict[tuple[str, str], dict[str, Change]] = {}
    for change in plan:
        groups.setdefault((change.ad_account_id, change.entity), {})[change.id] = change
    outcomes: dict[str, tuple[Verdict, bool]] = {}
    counter = Counter(progress, len(plan), "changes")
    async with opened(journal) as book:
        for (account, entity), changes in groups.items():
            made = await updates.update(
                client,
                KINDS[entity],
                account,
                {identity: change.after for identity, change in changes.items()},
                journal=book,
                clock=clock,
                counter=counter,
                expected={identity: change.before for identity, change in changes.items()},
            )
            for identity, (verdict, changed) in made.items():
                outcomes[identity] = verdict, changed
                _log.info("%s: %s%s", changes[identity], verdict.status, "" if changed else ", nothing sent")
    counter.end()
    return outcome_of([change.id for change in plan], outcomes)


def check(plan: Sequence[Change], age: float, *, at_most: int, max_age: float | None) -> None:
    """Raise PlanError if a plan has too many changes or is too old."""
    if len(plan) > at_most:
        raise PlanError(
            f"the plan has {len(plan):,} changes and at most {at_most:,} were allowed; nothing was sent. "
            f"Give at_most={len(plan)} if all are meant, or plan.where(...) for some of them"
        )
    if max_age is not None and age > max_age:
        raise PlanError(f"the plan is {age / 3600:.1f} hours old; nothing was sent. Plan again, or give max_age=")
