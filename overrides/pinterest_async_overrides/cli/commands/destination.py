"""`pinterest-async pull status | check | repair | adopt`: inspect, verify and repair the destination of pulls."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from pinterest_async_overrides.bulk.plan.arguments import Money, Names
from pinterest_async_overrides.bulk.plan.levels import LevelName
from pinterest_async_overrides.bulk.plan.windows import Granularity
from pinterest_async_overrides.cli.exit import INCOMPLETE, Misused
from pinterest_async_overrides.cli.options import Access, BaseUrl, Profile
from pinterest_async_overrides.cli.pulls import date_range, output_target

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.agreement import Agreement

MOST: Final = 50
Where = Annotated[str, typer.Argument(help=f"Where the rows are: {output_target.KINDS}.")]
Table = Annotated[str | None, typer.Option(help="The table in a database: pinterest.campaigns.")]
Ledger = Annotated[str | None, typer.Option(help="Path of the ledger, where it is not beside the rows.")]


def status(
    to: Where,
    table: Table = None,
    ledger: Ledger = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False,
) -> None:
    """Show which days of which ad account are there, and which are missing. The exit status is 3 where any are."""
    from pinterest_async_overrides.bulk.output.status import status as look
    from pinterest_async_overrides.cli.console import line
    from pinterest_async_overrides.cli.console import table as show_table

    output = output_target.output(to, table=table, ledger=ledger)
    found = look(output.kind, output.where, **output.located())
    open_holes = [hole for hole in found.holes if not hole.lost]
    if as_json:
        print(json.dumps(found.as_json()))
    else:
        rows = [
            (account, f"{span.first}", f"{span.last}", f"{span.days:,}")
            for account, spans in found.covered.items()
            for span in spans
        ]
        show_table(("ad account", "first day", "last day", "days"), rows[:MOST], title="Covered", right=("days",))
        if len(rows) > MOST:
            line(f"… and {len(rows) - MOST:,} more; --json has all")
        line(f"Columns: {', '.join(found.columns)}")
        line(f"{found.files:,} files, {found.misfits:,} values that did not fit their column")
        if found.unfinished is not None:
            first, last = found.unfinished
            line(f"A pull of {first} to {last} is not finished; the next one continues it.")
        if found.holder:
            line(f"Pulling just now: {found.holder}")
        for hole in found.holes[:MOST]:
            line(f"missing: {hole}")
    if open_holes:
        raise typer.Exit(INCOMPLETE)


def check(
    to: Where,
    start: Annotated[str | None, typer.Option(help="The first day; the first that is there if left out.")] = None,
    end: Annotated[str | None, typer.Option(help="The last day; the last that is there if left out.")] = None,
    days: Annotated[int | None, typer.Option(min=1, help="So many days up to the last one.")] = None,
    account: Annotated[
        list[str] | None, typer.Option(help="An ad account's id; several with commas. All that are there if left out.")
    ] = None,
    tolerance: Annotated[float, typer.Option(min=0, help="The share by which sums may differ.")] = 0.001,
    table: Table = None,
    ledger: Ledger = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of a table.")] = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
) -> None:
    """Compare the sums of the rows with the ad accounts' own numbers, and say what may explain a difference.

    The exit status is 3 where sums differ, or where an ad account could not be asked.
    """
    import anyio

    from pinterest_async_overrides.bulk.output.status import status as look
    from pinterest_async_overrides.cli.console import write_json

    output = output_target.output(to, table=table, ledger=ledger)
    found = look(output.kind, output.where, **output.located())
    accounts = date_range.several(account) or list(found.covered)
    spans = [span for each in accounts for span in found.covered.get(each, ())]
    if not spans:
        raise Misused("no day of these ad accounts is there")
    first, last = min(span.first for span in spans), max(span.last for span in spans)
    if (start, end, days) != (None, None, None):
        begins, last = date_range.Days(start, end or f"{last}", days).on(datetime.now(UTC).date())
        first = begins if start or days else first
    query = {
        **found.settings,
        "columns": list(found.columns),
        "ad_account_ids": accounts,
        "start_date": first,
        "end_date": last,
    }
    agreement = anyio.run(_checked, query, output.where, tolerance, base_url, profile)
    if as_json:
        write_json(_as_json(agreement, first, last), pretty=False)
    else:
        _show(agreement, first, last)
    if not agreement.ok:
        raise typer.Exit(INCOMPLETE)


async def _checked(
    query: dict[str, Any], where: Any, tolerance: float, base_url: str | None, profile: Profile
) -> Agreement:
    from pinterest_async_overrides.cli import account
    from pinterest_async_overrides.cli.pulls import run_pull

    async with account.client(base_url, profile) as client:
        pull = run_pull.planned(client, query)
        try:
            return await pull.check(where, tolerance=tolerance)
        except ValueError as error:
            raise Misused(str(error)) from error


def _show(agreement: Agreement, first: date, last: date) -> None:
    from pinterest_async_overrides.cli.console import line, table

    rows = [
        (each.ad_account_id, each.column, f"{each.pulled:,}", f"{each.expected:,}", f"{each.share:.2%}")
        for each in agreement.differences
    ]
    headings = ("ad account", "column", "pulled", "ad account level", "apart")
    if rows:
        table(headings, rows[:MOST], title=f"Differences, {first} to {last}", right=headings[2:])
    for each in agreement.differences[:MOST]:
        for reason in each.reasons:
            line(f"{each.ad_account_id} {each.column}: {reason}")
    for failure in agreement.failed:
        line(f"not compared: {failure}")
    if agreement.left_out:
        line(f"Not compared, since they do not add up: {', '.join(agreement.left_out)}")
    line(
        f"{len(agreement.columns)} columns of {len(agreement.ad_accounts)} ad accounts compared, {first} to {last}: "
        + (f"{len(agreement.differences)} sums differ" if agreement.differences else "they agree")
    )
    line("Ads Manager may show other numbers than both:")
    for note in agreement.notes:
        line(f"  {note}")


def _as_json(agreement: Agreement, first: date, last: date) -> dict[str, Any]:
    return {
        "ok": agreement.ok,
        "first": f"{first}",
        "last": f"{last}",
        "ad_accounts": agreement.ad_accounts,
        "columns": agreement.columns,
        "left_out": agreement.left_out,
        "differences": [
            {
                "ad_account_id": each.ad_account_id,
                "column": each.column,
                "pulled": each.pulled,
                "expected": each.expected,
                "share": each.share,
                "days": [f"{day}" for day in each.days],
                "reasons": each.reasons,
            }
            for each in agreement.differences
        ],
        "failed": [str(failure) for failure in agreement.failed],
        "notes": agreement.notes,
    }


def repair(to: Where, table: Table = None, ledger: Ledger = None) -> None:
    """Have the next pull fetch the days again whose files, or whose table, were removed."""
    from pinterest_async_overrides.bulk.output.upkeep import repair as mend
    from pinterest_async_overrides.cli.console import line

    output = output_target.output(to, table=table, ledger=ledger)
    holes = mend(output.kind, output.where, **output.located())
    for hole in holes:
        line(f"to be pulled again: {hole}")
    if not holes:
        line("Every file that the ledger knows is there.")


def adopt(
    to: Where,
    level: Annotated[LevelName, typer.Option(help="What a row is about.")] = "campaign",
    granularity: Annotated[Granularity, typer.Option(help="What a row covers.")] = "DAY",
    targeting: Annotated[list[str] | None, typer.Option(help="The types that the rows are broken down by.")] = None,
    click_window: Annotated[int | None, typer.Option(help="The attribution window of clicks, in days.")] = None,
    engagement_window: Annotated[int | None, typer.Option(help="The same, of engagements.")] = None,
    view_window: Annotated[int | None, typer.Option(help="The same, of views.")] = None,
    conversion_time: Annotated[str | None, typer.Option(help="TIME_OF_AD_ACTION or TIME_OF_CONVERSION.")] = None,
    timezone: Annotated[str | None, typer.Option(help="PINTEREST_TIME_ZONE or AD_ACCOUNT_TIME_ZONE.")] = None,
    money: Annotated[Money, typer.Option(help="The unit of amounts in the rows.")] = "micros",
    names: Annotated[Names, typer.Option(help="Names of the columns in the rows.")] = "api",
    extra_column: Annotated[list[str] | None, typer.Option(help="The extra columns that the rows have.")] = None,
    ledger: Ledger = None,
) -> None:
    """Make a ledger for files that have none, or that were changed: the days that have rows count as there."""
    from pinterest_async_overrides.bulk.output.upkeep import adopt as take_over
    from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
    from pinterest_async_overrides.cli.console import line

    try:
        query = AnalyticsQuery.of(
            level=level,
            start_date="2000-01-01",
            end_date="2000-01-01",
            granularity=granularity,
            targeting_types=date_range.several(targeting),
            click_window_days=click_window,
            engagement_window_days=engagement_window,
            view_window_days=view_window,
            conversion_report_time=conversion_time,
            reporting_timezone=timezone,
            money=money,
            names=names,
            extra_columns=date_range.several(extra_column),
        )
    except ValueError as error:
        raise Misused(str(error)) from error
    output = output_target.output(to, ledger=ledger)
    found = take_over(output.kind, output.where, query, **output.located())
    line(f"{found.rows:,} rows of {len(found.days):,} ad accounts in {found.files:,} files are in the ledger now.")
