"""`pinterest-async pull`: bulk pulls of analytics into files, planned first and continued where they broke off."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from pinterest_async_overrides.bulk.plan.arguments import Method, Money, UnknownColumns
from pinterest_async_overrides.bulk.plan.levels import LevelName
from pinterest_async_overrides.cli.commands import destination
from pinterest_async_overrides.cli.exit import BUSY, INCOMPLETE, Failed, Misused, error_line
from pinterest_async_overrides.cli.options import Access, BaseUrl, Profile
from pinterest_async_overrides.cli.pulls import date_range, output_target, query_options
from pinterest_async_overrides.cli.pulls.log_format import chosen as log_format_of
from pinterest_async_overrides.cli.pulls.log_format import lines as log_lines
from pinterest_async_overrides.cli.pulls.report_options import report_options

app = typer.Typer(help="Pull many rows into files: planned first, kept within the limits, resumed where broken off.")


for command in (destination.status, destination.check, destination.repair, destination.adopt):
    app.command()(command)


@app.command()
def analytics(
    level: Annotated[
        LevelName, typer.Option(case_sensitive=False, help="What a row is about; pin and user_account are organic.")
    ] = "campaign",
    account: query_options.Accounts = None,
    entity: Annotated[
        list[str] | None, typer.Option(help="A campaign's (ad's, Pin's, …) id, of one ad account. All if left out.")
    ] = None,
    start: query_options.Start = None,
    end: query_options.End = None,
    days: Annotated[
        int | None,
        typer.Option(min=1, help=f"So many days up to the last one, in the place of --start; {date_range.DAYS}."),
    ] = None,
    period: query_options.PeriodName = None,
    granularity: query_options.GranularityName = "DAY",
    column: query_options.Columns = None,
    unknown_columns: Annotated[
        UnknownColumns, typer.Option(help="Refuse columns that the contract does not name, or send them.")
    ] = "refuse",
    status: Annotated[
        list[str] | None, typer.Option(help="Which entities: ACTIVE, PAUSED and ARCHIVED if left out.")
    ] = None,
    targeting: Annotated[
        list[str] | None, typer.Option(help="Break the numbers down by this type: GENDER, COUNTRY, …")
    ] = None,
    report_option: Annotated[
        list[str] | None,
        typer.Option(
            help="What reports take and calls do not, NAME=VALUES: campaign_statuses=RUNNING,PAUSED; or NAME=JSON."
        ),
    ] = None,
    method: Annotated[
        Method, typer.Option(help="Calls, asynchronous reports, or whichever fits the age and the size.")
    ] = "auto",
    click_window: query_options.ClickWindow = None,
    engagement_window: query_options.EngagementWindow = None,
    view_window: query_options.ViewWindow = None,
    conversion_time: query_options.ConversionTime = None,
    timezone: query_options.TimeZone = None,
    money: Annotated[
        Money,
        typer.Option(help="SPEND_IN_MICRO_… as it is (micros), or SPEND in units (currency)."),
    ] = "micros",
    include_today: query_options.IncludeToday = None,
    names: query_options.ColumnNames = "api",
    extra_column: query_options.ExtraColumns = None,
    to: Annotated[
        str, typer.Option(help=f"Where the rows go: {output_target.KINDS}, or - for JSON lines on stdout.")
    ] = "out",
    table: destination.Table = None,
    ledger: destination.Ledger = None,
    html: Annotated[Path | None, typer.Option(help="A page with charts of spend and impressions.")] = None,
    look_back: query_options.LookBack = None,
    at_once: Annotated[int, typer.Option(min=1, max=256, help="Calls in flight.")] = 16,
    cluster: Annotated[
        str | None, typer.Option(help="A Dask scheduler's address: its workers ask and stage (Parquet only).")
    ] = None,
    connect: Annotated[
        str | None,
        typer.Option(help="What makes a worker's client, module:function; Pinterest.from_env if left out."),
    ] = None,
    backfill: query_options.Backfill = False,
    wait: query_options.Wait = 0.0,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="Show nothing but one JSON object: rows, requests, holes, days covered."),
    ] = False,
    log_format: query_options.LogFormatName = None,
    restart: query_options.Restart = False,
    only_plan: Annotated[bool, typer.Option("--plan", help="Show what it would take, and stop.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Begin without asking.")] = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
) -> None:
    """Pull analytics of ad accounts into files or a table.

    The plan is shown first. A pull that was broken off continues when the command is run again. The exit status is 3
    where parts could not be fetched; all others are there.
    """
    import datetime

    import anyio

    output: output_target.Output | None = None
    if output_target.is_stdout(to):
        output_target.check_stdout(html=html, look_back=look_back, restart=restart, cluster=cluster, connect=connect)
        output_target.check_stdout(table=table, ledger=ledger)
    else:
        output = output_target.output(to, table=table, ledger=ledger)
        if not only_plan:
            output_target.check(output, html)
    said = date_range.Days(start, end, days, period, include_today)
    said.on(datetime.datetime.now(datetime.UTC).date())
    query: dict[str, Any] = {
        "level": level,
        "granularity": granularity,
        "method": method,
        "at_once": at_once,
        "click_window_days": click_window,
        "engagement_window_days": engagement_window,
        "view_window_days": view_window,
        "conversion_report_time": conversion_time,
        "reporting_timezone": timezone,
        "money": money,
        "unknown_columns": unknown_columns,
        "ad_account_ids": date_range.several(account) or None,
        "entity_ids": date_range.several(entity) or None,
        "columns": date_range.several(column) or None,
        "targeting_types": date_range.several(targeting),
        "report_options": report_options(report_option),
        "include_today": include_today,
        "names": names,
        "extra_columns": date_range.several(extra_column),
    }
    options: dict[str, Any] = {"restart": restart, "look_back": look_back, "backfill": backfill, "wait": wait}
    options["as_json"] = as_json
    if output is not None:
        options["cluster"] = output_target.cluster(output, cluster, connect)
    if status:
        query["statuses"] = date_range.several(status)
    ask = not yes and not only_plan and not as_json and sys.stdin.isatty()
    quiet = as_json or only_plan or output is None
    written = log_format_of(log_format, terminal=sys.stderr.isatty(), quiet=quiet)
    if written is not None:
        from pinterest_async_overrides.bulk.progress import LogLines

        options["log_lines"] = LogLines(short=log_format is not None)
    with log_lines(written):
        ended = anyio.run(_pull, query, said, base_url, profile, output, html, only_plan, ask, options)
    if not ended:
        raise typer.Exit(INCOMPLETE)


async def _pull(
    query: dict[str, Any],
    days: date_range.Days,
    base_url: str | None,
    profile: Profile,
    to: output_target.Output | None,
    html: Path | None,
    only_plan: bool,
    ask: bool,
    options: dict[str, Any],
) -> bool:
    """Pull, or show the plan; return whether all parts are there."""
    from pinterest_async_overrides.bulk.errors import LedgerBusy, LedgerError
    from pinterest_async_overrides.cli import account
    from pinterest_async_overrides.cli.pulls import pull_display, run_pull
    from pinterest_async_overrides.errors import PinterestError

    quota = pull_display.Quota(profile)
    async with account.client(base_url, profile, on_event=(quota.on_event,)) as client:
        accounts = query["ad_account_ids"]
        first, last = await date_range.resolved(client, days, timezone=query["reporting_timezone"], accounts=accounts)
        pull = run_pull.planned(client, {**query, "start_date": first, "end_date": last})
        try:
            if only_plan:
                pull_display.plan(await pull.discover())
                return True
            if to is None:
                return await run_pull.stream(pull)
            result = await run_pull.run(client, pull, quota, to, html=html, ask=ask, **options)
            return result is None or result.ok
        except LedgerBusy as error:
            error_line(str(error))
            raise typer.Exit(BUSY) from None
        except LedgerError as error:
            raise Failed(str(error).replace("restart=True", "--restart")) from None
        except ValueError as error:  # days that Pinterest keeps no more
            if isinstance(error, PinterestError):
                raise
            raise Misused(str(error)) from None
