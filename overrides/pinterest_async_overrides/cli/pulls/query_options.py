"""Options that `pull analytics` and `sync` share: days, columns, attribution windows, runs."""

from __future__ import annotations

from typing import Annotated

import typer

from pinterest_async_overrides.bulk.plan.arguments import Names
from pinterest_async_overrides.bulk.plan.day_range import Period
from pinterest_async_overrides.bulk.plan.windows import Granularity
from pinterest_async_overrides.cli.pulls.log_format import LogFormat

Accounts = Annotated[
    list[str] | None, typer.Option(help="An ad account's id; several with commas or repeated. All if left out.")
]
Start = Annotated[str | None, typer.Option(help="The first day, in UTC: 2025-06-01.")]
End = Annotated[str | None, typer.Option(help="The last day; yesterday, in UTC, if left out.")]
PeriodName = Annotated[
    Period | None,
    typer.Option(help="Days that move with today, in UTC, in place of --start."),
]
GranularityName = Annotated[Granularity, typer.Option(case_sensitive=False, help="What a row covers.")]
Columns = Annotated[
    list[str] | None, typer.Option(help="A column; several with commas or repeated. The usual ones if left out.")
]
ClickWindow = Annotated[int | None, typer.Option(help="Attribution window in days: 0, 1, 7, 14, 30, 60.")]
EngagementWindow = Annotated[int | None, typer.Option(help="The same, of engagements.")]
ViewWindow = Annotated[int | None, typer.Option(help="The same, of views.")]
ConversionTime = Annotated[
    str | None, typer.Option(help="Count conversions by TIME_OF_AD_ACTION or TIME_OF_CONVERSION.")
]
TimeZone = Annotated[
    str | None, typer.Option(help="Days of PINTEREST_TIME_ZONE or AD_ACCOUNT_TIME_ZONE, relative days, too.")
]
IncludeToday = Annotated[
    bool | None,
    typer.Option(help="The day that is not over yet, in UTC; if left out, only where --end names it."),
]
ColumnNames = Annotated[Names, typer.Option(help="Names of columns: as Pinterest has them, or in lower case.")]
ExtraColumns = Annotated[
    list[str] | None,
    typer.Option(help="A further column: _pulled_at, click_window_days, conversion_report_time, reporting_timezone, …"),
]
LookBack = Annotated[
    int | None, typer.Option(min=1, help="Pull so many days before the last one that is there again, and go on.")
]
Backfill = Annotated[
    bool, typer.Option("--backfill", help="Pull days again that were pulled without one of the columns.")
]
Wait = Annotated[
    float, typer.Option(min=0, help="Seconds to wait for another run to the same destination; else exit 4.")
]
LogFormatName = Annotated[
    LogFormat | None,
    typer.Option(help="Log lines on stderr; text where stderr is no terminal, none with --json, if left out."),
]
Restart = Annotated[bool, typer.Option("--restart", help="Discard the chunks of an unfinished run.")]
