"""One pull on the terminal from its plan to its tables and its page; what `pull analytics` and the demo share."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from pinterest_async_overrides.commands import destination, showing
from pinterest_async_overrides.commands.failing import Misused, tell

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk import AnalyticsPull, Plan, PullResult
    from pinterest_async_overrides.client import Pinterest
    from pinterest_async_overrides.report.tally import Tally


def planned(client: Pinterest, query: Mapping[str, Any]) -> AnalyticsPull:
    """The pull of a query; raises Misused for one that makes no sense."""
    try:
        return client.bulk.analytics(**query)
    except ValueError as error:
        raise Misused(str(error)) from error


async def run(
    client: Pinterest,
    pull: AnalyticsPull,
    quota: showing.Quota,
    to: Path,
    *,
    html: Path | None = None,
    **options: Any,
) -> PullResult:
    """Runs a pull that was planned and shows what it comes to; `options` are those of the destination.

    Failed parts are named on stderr.
    """
    from pinterest_async_overrides.report.reading import tally

    with showing.Bar(quota) as bar:
        try:
            ended = await destination.write(pull, to, progress=bar, **options)
        except asyncio.CancelledError:
            tell("interrupted; the same command goes on from here")
            raise
    summed = tally(to, pull.query)
    names = await account_names(client, {account for account, _ in summed.by_account if account})
    showing.result(ended, summed, names)
    showing.line(f"Written to {to}.")
    if html is not None:
        _write_report(html, pull, ended, summed, names)
        showing.line(f"The report: {html}")
    for failure in ended.failed:
        tell(f"not pulled: {failure}")
    return ended


def go_on(plan: Plan, *, ask: bool) -> bool:
    """Shows a plan, and whether to begin: what the user says, if asked."""
    showing.plan(plan)
    if not ask:
        return True
    # An event loop's own handler would only note a Ctrl-C, and go on waiting for the answer.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return typer.confirm("Begin?", default=True)
    finally:
        signal.signal(signal.SIGINT, before)


async def account_names(client: Pinterest, accounts: set[str]) -> dict[str, str]:
    """The names of these ad accounts, as far as the token's list has them."""
    missing, found = set(accounts), dict[str, str]()
    if missing:
        async for each in client.ad_accounts.list(page_size=250):
            if each.id in missing:
                found[each.id] = each.name or ""
                missing.discard(each.id)
                if not missing:
                    break
    return found


def _write_report(path: Path, pull: AnalyticsPull, ended: PullResult, summed: Tally, names: Mapping[str, str]) -> None:
    from pinterest_async_overrides.bulk.plan import duration
    from pinterest_async_overrides.report.page import Report, plan_table, write

    query, plan = pull.query, pull.plan()
    accounts = f"{len(summed.by_account):,} ad accounts" if not query.level.organic else "the user's own Pins"
    report = Report(
        title=f"{query.level.name.replace('_', ' ').capitalize()} analytics",
        about=f"{query.start} to {query.end}, by {query.granularity}; {accounts}; {', '.join(query.columns)}",
        tally=summed,
        names=names,
        entity=query.level.name.replace("_", " "),
        numbers=[
            ("requests", f"{ended.requests:,}"),
            ("calls and reports", f"{ended.chunks:,}"),
            ("time", duration(ended.seconds)),
        ],
        tables=[plan_table([(cost.category, cost.requests, duration(cost.seconds)) for cost in plan.costs])],
        failed=[str(failure) for failure in ended.failed],
    )
    write(path, report)
