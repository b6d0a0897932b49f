"""One pull on the terminal, from its plan to its tables and page; shared by `pull analytics` and the demo."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from pinterest_async_overrides.cli.console import line
from pinterest_async_overrides.cli.exit import Misused, error_line
from pinterest_async_overrides.cli.pulls import output_target, pull_display
from pinterest_async_overrides.cli.signals import ended as ended_by_signal
from pinterest_async_overrides.errors import PinterestError

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.plan.models import Plan
    from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
    from pinterest_async_overrides.bulk.progress import LogLines
    from pinterest_async_overrides.bulk.pull import AnalyticsPull
    from pinterest_async_overrides.bulk.result import PullResult
    from pinterest_async_overrides.cli.pulls.output_target import Output
    from pinterest_async_overrides.client import Pinterest
    from pinterest_async_overrides.report.page import Report
    from pinterest_async_overrides.report.totals import Tally


def planned(client: Pinterest, query: Mapping[str, Any]) -> AnalyticsPull:
    """Return the pull of a query; raise Misused if the query is invalid."""
    try:
        return client.bulk.analytics(**query)
    except ValueError as error:
        raise Misused(str(error)) from error


async def run(
    client: Pinterest,
    pull: AnalyticsPull,
    quota: pull_display.Quota,
    to: Output,
    *,
    html: Path | None = None,
    ask: bool = False,
    look_back: int | None = None,
    restart: bool = False,
    backfill: bool = False,
    wait: float = 0.0,
    as_json: bool = False,
    log_lines: LogLines | None = None,
    cluster: Mapping[str, Any] | None = None,
) -> PullResult | None:
    """Plan or resume a pull, and print its result; return None if the user declines to start it.

    Failed parts are named on stderr; `log_lines` has progress logged in place of a bar. `cluster` is whose workers do
    it, as `output_target.cluster` has it.
    """
    query = pull.query
    options: dict[str, Any] = {"look_back": look_back, "restart": restart, "backfill": backfill, "wait": wait}
    if as_json:
        ended = await output_target.write(pull, to, progress=log_lines or False, **options, **(cluster or {}))
        print(json.dumps(verdict(ended, to)))
        return ended
    following = await pull.next_run(to.kind, to.where, **options, **to.located())
    if following.plan is None:
        line(f"Going on with a pull that was broken off: {following.done:,} of {following.chunks:,} chunks are there.")
    elif not confirmed(following.plan, since=following.first if following.first > query.start else None, ask=ask):
        return None
    from pinterest_async_overrides.report.reader import tally

    with pull_display.Bar(quota) as bar:
        try:
            ended = await output_target.write(pull, to, progress=log_lines or bar, **options, **(cluster or {}))
        except asyncio.CancelledError:
            ended_by_signal.advice = "the same command goes on from here"
            raise
    requests = quota.requests
    summed = tally(to.where, query)
    names = await account_names(client, {account for account, _ in summed.by_account if account})
    pull_display.result(ended, requests, summed, names)
    line(f"Written to {to.label}.")
    if html is not None:
        from pinterest_async_overrides.report.page import write

        write(html, _report(query, ended, requests, following.plan, summed, names))
        line(f"The report: {html}")
    for failure in ended.failed:
        error_line(f"not pulled: {failure}")
    return ended


async def stream(pull: AnalyticsPull) -> bool:
    """Write the rows to standard output as JSON lines, as they come; return whether all parts came.

    Failed parts are named on stderr. Nothing is kept, so that a pull which is broken off begins anew.
    """
    from contextlib import aclosing

    from pinterest_async_overrides.bulk.errors import IncompletePull
    from pinterest_async_overrides.cli.console import write_json

    try:
        async with aclosing(pull.rows()) as rows:
            async for row in rows:
                write_json(row, pretty=False)
    except IncompletePull as error:
        for failure in error.failed:
            error_line(f"not pulled: {failure}")
        return False
    return True


def verdict(ended: PullResult, to: Output) -> dict[str, Any]:
    """Return the result of a pull as plain types, for the monitoring of one that runs every night."""
    from pinterest_async_overrides.bulk.output.status import status

    held = status(to.kind, to.where, **to.located()).as_json()
    done = {"ok": ended.ok, "rows": ended.rows, "requests": ended.requests, "seconds": round(ended.seconds, 3)}
    failed = [
        {"ad_account_id": each.ad_account_id, "first": f"{each.start}", "last": f"{each.end}", "kind": each.kind}
        for each in ended.failed
    ]
    of_days = {"failed": failed, "misfits": dict(ended.misfits), "undeclared": dict(ended.undeclared)}
    return {**done, "chunks": ended.chunks, "resumed": ended.resumed, **of_days} | {
        name: held[name] for name in ("covered", "holes", "files")
    }


def confirmed(plan: Plan, *, since: date | None, ask: bool) -> bool:
    """Show a plan and return whether to start, after a confirmation if `ask`. `since` is the start of a look-back."""
    pull_display.plan(plan)
    if since is not None:
        line(f"Days before {since} are there already and are not asked for again.")
    if not ask:
        return True
    # An event loop's own handler would only note a Ctrl-C, and go on waiting for the answer.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return typer.confirm("Begin?", default=True)
    finally:
        signal.signal(signal.SIGINT, before)


async def account_names(client: Pinterest, accounts: set[str]) -> dict[str, str]:
    """Return the names of these ad accounts, as far as they can be had."""
    missing, found = set(accounts), dict[str, str]()
    if not missing:
        return found
    # They are for people to read: the rows are there without them.
    with suppress(PinterestError):
        async for each in client.ad_accounts.list(page_size=250):
            if each.id in missing:
                found[each.id] = each.name or ""
                missing.discard(each.id)
                if not missing:
                    break
    return found


def _report(
    query: AnalyticsQuery,
    ended: PullResult,
    requests: int,
    plan: Plan | None,
    summed: Tally,
    names: Mapping[str, str],
) -> Report:
    from pinterest_async_overrides.bulk.plan.models import duration
    from pinterest_async_overrides.report.page import Report, plan_table

    accounts = f"{len(summed.by_account):,} ad accounts" if not query.level.organic else "the user's own Pins"
    costs = [(cost.category, cost.requests, duration(cost.seconds)) for cost in plan.costs] if plan else []
    return Report(
        title=f"{query.level.name.replace('_', ' ').capitalize()} analytics",
        about=f"{query.start} to {query.end}, by {query.granularity}; {accounts}; {', '.join(query.columns)}",
        tally=summed,
        names=names,
        entity=query.level.name.replace("_", " "),
        numbers=[
            ("requests", f"{requests:,}"),
            ("calls and reports", f"{ended.chunks:,}"),
            ("time", duration(ended.seconds)),
        ],
        tables=[plan_table(costs)] if costs else [],
        failed=[str(failure) for failure in ended.failed],
    )
