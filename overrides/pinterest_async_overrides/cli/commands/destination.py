"""`pinterest-async pull status | repair | adopt`: what a destination has, and how it is put in order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Final

import typer

from pinterest_async_overrides.bulk.plan.levels import LevelName
from pinterest_async_overrides.bulk.plan.query import Money
from pinterest_async_overrides.bulk.plan.windows import Granularity
from pinterest_async_overrides.cli import date_range, output_target
from pinterest_async_overrides.cli.exit import INCOMPLETE

MOST: Final = 50
Where = Annotated[Path, typer.Argument(help="Where the rows are: a folder of Parquet, NAME.csv or NAME.jsonl.")]


def status(
    to: Where, as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False
) -> None:
    """Show which days of which ad account are there, and which are missing. The exit status is 3 where any are."""
    from pinterest_async_overrides.bulk.output.status import status as look
    from pinterest_async_overrides.cli.console import line, table

    found = look(output_target.form(to), to)
    open_holes = [hole for hole in found.holes if not hole.lost]
    if as_json:
        print(json.dumps(found.as_json()))
    else:
        rows = [
            (account, f"{span.first}", f"{span.last}", f"{span.days:,}")
            for account, spans in found.covered.items()
            for span in spans
        ]
        table(("ad account", "first day", "last day", "days"), rows[:MOST], title="Covered", right=("days",))
        if len(rows) > MOST:
            line(f"… and {len(rows) - MOST:,} more; --json has all")
        line(f"Columns: {', '.join(found.columns)}")
        line(f"{found.files:,} files, {found.misfits:,} values that did not fit their column")
        if found.unfinished is not None:
            first, last = found.unfinished
            line(f"A pull of {first} to {last} is not finished; the next one goes on with it.")
        if found.holder:
            line(f"Pulling just now: {found.holder}")
        for hole in found.holes[:MOST]:
            line(f"missing: {hole}")
    if open_holes:
        raise typer.Exit(INCOMPLETE)


def repair(to: Where) -> None:
    """Have the next pull bring the days again whose files were removed."""
    from pinterest_async_overrides.bulk.output.upkeep import repair as mend
    from pinterest_async_overrides.cli.console import line

    holes = mend(output_target.form(to), to)
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
) -> None:
    """Make a ledger for files that have none, or that were changed: the days that have rows count as there."""
    from pinterest_async_overrides.bulk.output.upkeep import adopt as take_over
    from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
    from pinterest_async_overrides.cli.console import line
    from pinterest_async_overrides.cli.exit import Misused

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
        )
    except ValueError as error:
        raise Misused(str(error)) from error
    found = take_over(output_target.form(to), to, query)
    line(f"{found.rows:,} rows of {len(found.days):,} ad accounts in {found.files:,} files are known by now.")
