"""`pinterest-async sync`: entities and the analytics of several levels, by one listing, into one place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.bulk.plan.arguments import Money
from pinterest_async_overrides.cli.exit import BUSY, INCOMPLETE, Failed, Misused, error_line
from pinterest_async_overrides.cli.options import Access, BaseUrl
from pinterest_async_overrides.cli.pulls import date_range, query_options, sync_target
from pinterest_async_overrides.cli.pulls.log_format import chosen, lines
from pinterest_async_overrides.cli.pulls.report_options import report_options

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.sync import Sync, SyncResult


def sync(
    entity: Annotated[
        list[str] | None,
        typer.Argument(
            help="Further kinds of entities: boards, keywords, audiences, catalogs, … (any list of the API)."
        ),
    ] = None,
    level: Annotated[
        list[str] | None,
        typer.Option(
            help="Levels of analytics, with commas or repeated: account, campaign, ad_group, ad, product_group, pin, "
            "user_account. Campaign, ad_group and ad if left out."
        ),
    ] = None,
    to: Annotated[
        str,
        typer.Option(
            help="A folder for Parquet (here, or s3://…) or CSV, NAME.duckdb, postgresql://…, delta:FOLDER or "
            "iceberg:CATALOG/namespace."
        ),
    ] = "pinterest",
    csv: Annotated[bool, typer.Option("--csv", help="CSV files in place of Parquet.")] = False,
    schema: Annotated[str, typer.Option(help="The schema of the tables in a database.")] = "",
    state: Annotated[
        str | None,
        typer.Option(
            help="The folder, or the address of one in a store, where the state and ledgers of postgresql:// and "
            "iceberg: are kept; the current folder if left out."
        ),
    ] = None,
    dbt_sources: Annotated[
        Path | None,
        typer.Option(help="Write a sources file for dbt there, and views of its names to the schema pinterest_ads."),
    ] = None,
    account: query_options.Accounts = None,
    start: query_options.Start = None,
    end: query_options.End = None,
    days: Annotated[int | None, typer.Option(min=1, help="So many days up to the last one; 30 if left out.")] = None,
    period: query_options.PeriodName = None,
    granularity: query_options.GranularityName = "DAY",
    column: query_options.Columns = None,
    status: Annotated[
        list[str] | None, typer.Option(help="Analytics of which entities: ACTIVE, PAUSED and ARCHIVED if left out.")
    ] = None,
    targeting: Annotated[
        list[str] | None,
        typer.Option(help="Break each level down by this type too (GENDER, COUNTRY, …): LEVEL_targeting_analytics."),
    ] = None,
    report_option: Annotated[
        list[str] | None, typer.Option(help="An option of reports, NAME=VALUE; all rows then come by report.")
    ] = None,
    click_window: query_options.ClickWindow = None,
    engagement_window: query_options.EngagementWindow = None,
    view_window: query_options.ViewWindow = None,
    conversion_time: query_options.ConversionTime = None,
    timezone: query_options.TimeZone = None,
    money: Annotated[Money, typer.Option(help="Amounts in micros, or in units of the currency.")] = "micros",
    include_today: query_options.IncludeToday = None,
    names: query_options.ColumnNames = "api",
    extra_column: query_options.ExtraColumns = None,
    look_back: query_options.LookBack = None,
    backfill: query_options.Backfill = False,
    history: Annotated[bool, typer.Option("--history", help="Keep the versions of each entity, too.")] = False,
    wait: query_options.Wait = 0.0,
    as_json: Annotated[bool, typer.Option("--json", help="Show nothing but one JSON object.")] = False,
    log_format: query_options.LogFormatName = None,
    restart: query_options.Restart = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
) -> None:
    """Bring entities and analytics up to date in one place: what is new, changed, missing, or to be restated.

    Each list is read once, for the entities and for the analytics alike. The exit status is 3 where something could not
    be fetched; all others are there. Run it every night with --look-back 30.
    """
    import datetime

    import anyio

    place = sync_target.target(to, csv=csv, schema=schema, dbt_sources=dbt_sources, state=state)
    said = date_range.Days(start, end, days, period, include_today)
    said.on(datetime.datetime.now(datetime.UTC).date())
    query: dict[str, Any] = {
        "levels": date_range.several(level) or ["campaign", "ad_group", "ad"],
        "granularity": granularity,
        "columns": date_range.several(column) or None,
        "ad_account_ids": date_range.several(account) or None,
        "click_window_days": click_window,
        "engagement_window_days": engagement_window,
        "view_window_days": view_window,
        "conversion_report_time": conversion_time,
        "reporting_timezone": timezone,
        "money": money,
        "history": history,
        "targeting_types": date_range.several(targeting),
        "report_options": report_options(report_option),
        "include_today": include_today,
        "names": names,
        "extra_columns": date_range.several(extra_column),
    }
    if status:
        query["statuses"] = date_range.several(status)
    options: dict[str, Any] = {"restart": restart, "wait": wait, "look_back": look_back, "backfill": backfill}
    written = chosen(log_format, terminal=sys.stderr.isatty(), quiet=as_json)
    if written is not None:
        from pinterest_async_overrides.bulk.progress import LogLines

        options["progress"] = LogLines(short=log_format is not None)
    with lines(written):
        result = anyio.run(_run, date_range.several(entity), query, said, base_url, profile, place, options)
    _show(result, place.label, as_json=as_json)
    if not result.ok:
        raise typer.Exit(INCOMPLETE)


async def _run(
    entities: list[str],
    query: dict[str, Any],
    days: date_range.Days,
    base_url: str | None,
    profile: Any,
    place: sync_target.SyncTarget,
    options: dict[str, Any],
) -> SyncResult:
    from pinterest_async_overrides.bulk.errors import LedgerBusy, LedgerError
    from pinterest_async_overrides.cli import account

    async with account.client(base_url, profile) as client:
        first, last = await date_range.resolved(
            client, days, timezone=query["reporting_timezone"], accounts=query["ad_account_ids"]
        )
        try:
            made: Sync = client.bulk.sync(*entities, start_date=first, end_date=last, **query)
        except ValueError as error:
            raise Misused(str(error)) from error
        try:
            result: SyncResult = await place.write(made, **options)
        except LedgerBusy as error:
            error_line(str(error))
            raise typer.Exit(BUSY) from None
        except LedgerError as error:
            raise Failed(str(error).replace("restart=True", "--restart")) from None
    return result


def _show(result: SyncResult, to: str, *, as_json: bool) -> None:
    from pinterest_async_overrides.cli.console import line, table, write_json

    if as_json:
        write_json(_as_json(result), pretty=False)
    else:
        rows: list[tuple[str, str, str, str]] = [
            (name, f"{of.there:,}", f"{of.changed:,}", f"{of.deleted:,}")
            for name, of in result.entities.entities.items()
        ]
        table(("entities", "there", "new or changed", "gone"), rows, right=("there", "new or changed", "gone"))
        facts = [
            (name, f"{of.rows:,}", f"{of.requests:,}", f"{len(of.holes):,}") for name, of in result.analytics.items()
        ]
        table(("analytics", "rows", "requests", "holes"), facts, right=("rows", "requests", "holes"))
        line(f"Written to {to}, by {result.requests:,} requests.")
    for failure in result.entities.failed:
        error_line(f"not listed: {failure}")
    for pull in result.analytics.values():
        for missing in pull.failed:
            error_line(f"not pulled: {missing}")


def _as_json(result: SyncResult) -> dict[str, Any]:
    from pinterest_async_overrides.bulk.output.status import hole_as_json

    analytics = {
        name: {
            "ok": of.ok,
            "rows": of.rows,
            "requests": of.requests,
            "seconds": round(of.seconds, 3),
            "failed": [str(failure) for failure in of.failed],
            "holes": [hole_as_json(hole) for hole in of.holes],
        }
        for name, of in result.analytics.items()
    }
    return {
        "ok": result.ok,
        "rows": result.rows,
        "requests": result.requests,
        **{name: value for name, value in result.entities.as_json().items() if name in {"entities", "lists"}},
        "failed": [failure.as_json() for failure in result.entities.failed],
        "analytics": analytics,
    }
