"""Outcome of a run for each ad account: the days that it pulled, and those that it missed, with reasons. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.ledger.coverage import MissedDays
from pinterest_async_overrides.bulk.ledger.history import Outcome
from pinterest_async_overrides.bulk.ledger.runs import Targets
from pinterest_async_overrides.bulk.ledger.spans import Span, common, minus
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.windows import Granularity, first_of_period

OUT_OF_REACH = "OutOfReach"
NOT_SEEN = "NotSeen"
INTERRUPTED = "Interrupted"

_BROKEN_OFF = "the run was broken off before these days were pulled"


def outcomes(
    targets: Targets,
    chunks: Iterable[Chunk],
    staged: Collection[str],
    failures: Mapping[str, tuple[str, str]],
    unlisted: Sequence[ChunkFailure],
    granularity: Granularity,
) -> dict[str, Outcome]:
    """Return the outcome of a run for each ad account.

    `targets` are the days that it was to pull of each ad account, `staged` the keys of the chunks that are there,
    `failures` the errors of the others, and `unlisted` what the plan lacks.
    """
    failed_spans: dict[str, list[MissedDays]] = defaultdict(list)
    for failure in unlisted:
        account, span = failure.ad_account_id or "", Span(failure.start, failure.end)
        lost = failure.kind == OUT_OF_REACH
        # Days that are out of reach are no target: nothing was planned for them.
        days = [span] if lost else common([span], targets.get(account, ()))
        failed_spans[account] += [(each, failure.kind, failure.error, lost) for each in days]
    for chunk in chunks:
        if chunk.key not in staged:
            kind, error = failures.get(chunk.key, (INTERRUPTED, _BROKEN_OFF))
            span = Span(first_of_period(chunk.start, granularity), chunk.end)
            failed_spans[chunk.account or ""].append((span, kind, error, False))
    return {
        account: Outcome(
            minus(targets.get(account, ()), [span for span, _, _, _ in failed_spans[account]]),
            tuple(failed_spans[account]),
        )
        for account in sorted({*targets, *failed_spans})
    }
