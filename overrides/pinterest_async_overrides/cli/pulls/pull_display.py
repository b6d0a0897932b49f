"""Display of a pull on the terminal: a progress bar, and tables of the result."""

from __future__ import annotations

import time
from collections import Counter, defaultdict, deque
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from pinterest_async_overrides.cli.console import console, line, table

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.plan.models import Plan
    from pinterest_async_overrides.bulk.progress import Progress
    from pinterest_async_overrides.bulk.result import PullResult
    from pinterest_async_overrides.cli.options import Profile
    from pinterest_async_overrides.events.types import Event
    from pinterest_async_overrides.limits.profiles import Quota as Bound
    from pinterest_async_overrides.report.totals import Sums, Tally

MOST_ACCOUNTS: Final = 100
"""How many ad accounts a table on the terminal has."""


class Quota:
    """How much of each rate limit category's quota was used within the last window; all `requests` that were made."""

    def __init__(self, profile: Profile) -> None:
        self._profile: Profile = profile
        self._made: dict[str, deque[float]] = defaultdict(deque)
        self.requests = 0

    def on_event(self, event: Event) -> None:
        """Count requests; what a client's `on_event` calls."""
        from pinterest_async_overrides.events.types import RequestEvent

        if isinstance(event, RequestEvent):
            self.requests += 1
            self._made[event.call.rate_limit_category].append(time.monotonic())

    def __str__(self) -> str:
        """Return the category that is used most of those with a known quota."""
        from pinterest_async_overrides.limits.profiles import of_category

        quotas = [of_category(self._profile, category) for category in self._made]
        used = [(self._used(quota), quota) for quota in quotas]
        shares = [(count / quota.calls, count, quota) for count, quota in used if quota.calls]
        if not shares:
            return ""
        _, count, quota = max(shares, key=lambda each: each[0])
        return f"{quota.name} {count:,} of {quota.calls:,}"

    def _used(self, quota: Bound) -> int:
        made, since = self._made[quota.name], time.monotonic() - quota.seconds
        while made and made[0] < since:
            made.popleft()
        return len(made)


class Bar:
    """A bar with rows, requests, quota and the time that is left; nothing where stderr is no terminal."""

    def __init__(self, quota: Quota) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        shown = console(stderr=True)
        columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
        self._bar = Progress(*columns, console=shown, disable=not shown.is_terminal)
        self._task = self._bar.add_task("", total=None)
        self._quota = quota

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def __call__(self, progress: Progress) -> None:
        """Update the bar; called by the pull."""
        from pinterest_async_overrides.bulk.plan.models import duration

        failed = f", {progress.failed:,} failed" if progress.failed else ""
        quota = f", quota {used}" if (used := str(self._quota)) else ""
        left = "" if progress.ended else f", about {duration(progress.seconds_left)} left"
        description = f"{progress.rows:,} rows, {progress.requests:,} requests{quota}{failed}{left}"
        done = progress.done + progress.failed
        self._bar.update(self._task, total=progress.chunks, completed=done, description=description)


def plan(planned: Plan) -> None:
    """Print the plan, before anything is sent."""
    from pinterest_async_overrides.bulk.plan.models import duration

    rows = [(cost.category, f"{cost.requests:,}", duration(cost.seconds)) for cost in planned.costs]
    headings = ("rate limit category", "requests", "quota takes")
    table(headings, rows, title="Plan", right=headings[1:])
    by = Counter(chunk.by for chunk in planned.chunks)
    of = f"{counted(planned.accounts or 0, 'ad account')}, {counted(planned.entities, 'entity', 'entities')}"
    at_most = f"at most {counted(planned.rows, 'row')}" if planned.rows else "rows nobody can count beforehand"
    about = "about" if planned.approximate else "at least"
    chunks = f"{counted(by['call'], 'call')} and {counted(by['report'], 'report')}"
    line(f"{of}: {chunks} for {at_most}, {about} {duration(planned.seconds)}")


def result(ended: PullResult, requests: int, tally: Tally, names: Mapping[str, str]) -> None:
    """Print the result of a pull, by ad account."""
    from pinterest_async_overrides.bulk.plan.models import duration

    of_accounts = sorted(tally.by_account.items(), key=lambda each: each[1].rank, reverse=True)[:MOST_ACCOUNTS]
    rows = [(account, names.get(account, ""), *_cells(currency, sums)) for (account, currency), sums in of_accounts]
    totals = [("all", "", *_cells(currency, sums)) for currency, sums in sorted(tally.by_currency.items())]
    more = len(tally.by_account) - len(of_accounts)
    title = f"What was pulled{f', but for {more:,} ad accounts that spent less' if more else ''}"
    headings = ("ad account", "name", "rows", "spend", "currency", "impressions")
    table(headings, sorted(rows), right=("rows", "spend", "impressions"), totals=totals, title=title)
    again = f", {ended.resumed:,} of an earlier run" if ended.resumed else ""
    rate = f", {ended.rows / ended.seconds:,.0f} rows a second" if ended.rows and ended.seconds > 0 else ""
    effort = f"{counted(requests, 'request')}, {duration(ended.seconds)}"
    line(f"{counted(ended.rows, 'row')} of {counted(ended.chunks, 'chunk')}{again}; {effort}{rate}")


def _cells(currency: str, sums: Sums) -> tuple[str, str, str, str]:
    spend = f"{sums.spend:,.2f}" if currency or sums.spend else ""
    return f"{sums.rows:,}", spend, currency, f"{sums.impressions:,.0f}"


def counted(number: int, one: str, more: str | None = None) -> str:
    """Return a number with its noun."""
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"
