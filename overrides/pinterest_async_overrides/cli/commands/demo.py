"""`pinterest-async demo`: a local Pinterest, and a bulk pull from it."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from pinterest_async_overrides.cli.exit import INCOMPLETE, needs

COLUMNS = (
    "SPEND_IN_DOLLAR", "IMPRESSION_1", "IMPRESSION_2", "CLICKTHROUGH_1", "CLICKTHROUGH_2",
    "OUTBOUND_CLICK_1", "REPIN_1", "ENGAGEMENT_1", "TOTAL_CONVERSIONS", "CTR",
)  # fmt: skip
DAYS = 90  # as far as calls reach back


def demo(
    out: Annotated[Path, typer.Option(help="The folder that the files are written to.")] = Path("demo"),
    accounts: Annotated[int, typer.Option(min=1, max=1000, help="Ad accounts.")] = 20,
    campaigns: Annotated[int, typer.Option(min=1, max=5000, help="Campaigns of each ad account.")] = 30,
    seed: Annotated[int, typer.Option(help="Decides every id and number.")] = 7,
) -> None:
    """Start a local Pinterest and pull 90 days of campaign analytics from it: a CSV, Parquet and a page with charts.

    Parquet needs the extra [arrow], the page [report]; what is not installed is left out.
    """
    needs("httptools", "testing", "the demo")
    import anyio

    out.mkdir(parents=True, exist_ok=True)
    _clear(out)
    if not anyio.run(_demo, out, accounts, campaigns, seed):
        raise typer.Exit(INCOMPLETE)


def _clear(out: Path) -> None:
    """Remove the files of an earlier demo, whose rows may be those of other ad accounts."""
    folder = out / "campaigns"
    for suffix in ("", ".csv"):
        if folder.with_name(f"campaigns{suffix}.pull.sqlite").exists() or (folder / "_pull.sqlite").exists():
            shutil.rmtree(folder.with_name(f"campaigns{suffix}"), ignore_errors=True)
    for file in out.glob("campaigns*.*"):
        shutil.rmtree(file) if file.is_dir() else file.unlink()


async def _demo(out: Path, accounts: int, campaigns: int, seed: int) -> bool:
    import datetime

    from pinterest_async_overrides.cli.console import line
    from pinterest_async_overrides.cli.pulls import pull_display, run_pull
    from pinterest_async_overrides.cli.pulls.output_target import output
    from pinterest_async_overrides.client import Pinterest
    from pinterest_async_overrides.testing.local_pinterest import LocalPinterest

    html = out / "report.html" if find_spec("plotly") and find_spec("jinja2") else None
    today = datetime.datetime.now(datetime.UTC).date()
    query = {
        "level": "campaign",
        "start_date": today - datetime.timedelta(days=DAYS - 1),
        "end_date": today,
        "columns": COLUMNS,
    }
    quota = pull_display.Quota("standard")
    async with LocalPinterest(seed=seed, accounts=accounts, campaigns=campaigns, rate_limits="standard") as local:
        line(f"A local Pinterest listens on {local.url}: {accounts} ad accounts, {campaigns} campaigns each.")
        async with Pinterest("pina_demo", base_url=local.url, on_event=quota.on_event) as client:
            pull = run_pull.planned(client, query)
            ended = await run_pull.run(client, pull, quota, output(str(out / "campaigns.csv")), html=html)
            if find_spec("pyarrow"):
                again = await run_pull.planned(client, query).to_parquet(out / "campaigns")
                line(f"The same as Parquet: {out / 'campaigns'} ({again.rows:,} rows in {again.seconds:.2f} s)")
                return ended is not None and ended.ok and again.ok
    return ended is not None and ended.ok
