"""Due days of a run, for each ad account, by the ledger; and days that cannot be pulled. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.ledger import settings
from pinterest_async_overrides.bulk.ledger.history import Known
from pinterest_async_overrides.bulk.ledger.owed import OwedDays, RequestedDays, owed
from pinterest_async_overrides.bulk.ledger.runs import Run
from pinterest_async_overrides.bulk.ledger.spans import Span
from pinterest_async_overrides.bulk.output.outcomes import NOT_SEEN, OUT_OF_REACH
from pinterest_async_overrides.bulk.plan.day_range import nothing_yet
from pinterest_async_overrides.bulk.plan.planner import earliest, spans
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

FRESH: Final = timedelta(hours=12)
"""A run that was broken off is continued so long after it began, whatever days are asked for by then."""

_UNSEEN: Final = "the token does not see this ad account any more: its access was taken away, or it was closed"


@dataclass(frozen=True, slots=True)
class Request:
    """What a run asks for beside its query: `today` is the day in UTC."""

    today: date
    look_back: int | None = None
    backfill: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """Due days by ad account, the `accounts` that were considered, the spans that fill holes, and what cannot be
    pulled.
    """

    targets: Mapping[str, Sequence[Span]]
    accounts: Sequence[str]
    holes: Mapping[str, Sequence[Span]]
    failures: Sequence[ChunkFailure]


def continuation(run: Run, settings: str, today: date, moment: datetime) -> Literal["same", "young", "over"]:
    """Return what becomes of a run that was interrupted or lacks parts, when a new one has these settings.

    "same": its own plan continues, and is all that is asked for. "young": what it has is not pulled again, and its plan
    continues where only the days differ. "over": what it has is published, the rest are holes.
    """
    if run.spec.settings == settings and run.spec.today == today:
        return "same"
    return "over" if run.published or moment - run.spec.began >= FRESH else "young"


def find(
    query: AnalyticsQuery,
    request: Request,
    known: Mapping[tuple[str, str], Known],
    seen: Sequence[str],
    absorbed: datetime | None,
) -> Due:
    """Return what is due of the ad accounts that are `seen`, and of those in the ledger that the token no longer sees.

    Raises ValueError for days that Pinterest does not answer for, where nothing of them is there yet.
    """
    if not known:
        spans(query, request.today)
    requested = _requested_days(query, request)
    unseen: list[str] = []
    if query.ad_account_ids is None and query.entity_ids is None and not query.level.organic:
        unseen = sorted({account for scope, account in known if scope == settings.scope(query, account)} - {*seen})
    found: dict[str, OwedDays] = {}
    failures: list[ChunkFailure] = []
    for account in (*seen, *unseen):
        of = known.get((settings.scope(query, account), account), Known([], []))
        due = found[account] = owed(requested, of.covered, of.holes, absorbed)
        failures += [_lost(account, span, requested.earliest) for span in due.lost]
        if account in unseen and due.spans:
            first, last = due.spans[0].first, due.spans[-1].last
            failures.append(ChunkFailure(f"{account}-not-seen", account, first, last, 0, NOT_SEEN, _UNSEEN))
    return Due(
        {account: due.spans for account, due in found.items()},
        (*seen, *unseen),
        {account: due.holes for account, due in found.items()},
        failures,
    )


def _requested_days(query: AnalyticsQuery, request: Request) -> RequestedDays:
    end = query.last(request.today)
    if query.start > end:
        raise ValueError(nothing_yet(query.start, end, request.today))
    return RequestedDays(
        start=query.start,
        end=end,
        granularity=query.granularity,
        columns=frozenset(query.columns),
        earliest=earliest(query, request.today),
        today=request.today,
        look_back=request.look_back,
        backfill=request.backfill,
        lag=1 if query.options.get("reporting_timezone") == "AD_ACCOUNT_TIME_ZONE" else 0,
    )


def _lost(account: str, span: Span, reached: date) -> ChunkFailure:
    error = f"Pinterest answers for {reached} and later days only: these can no longer be pulled"
    return ChunkFailure(
        f"{account or 'user'}-out-of-reach-{span.first:%Y%m%d}", account or None, *span, 0, OUT_OF_REACH, error
    )
