"""The demo: a local Pinterest, and a bulk pull of campaign analytics from it, as a service would write it."""

from __future__ import annotations

import csv
import datetime
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio

from pinterest_async_overrides.client import Pinterest
from pinterest_async_overrides.rows import as_dicts

COLUMNS = (
    "SPEND_IN_DOLLAR", "IMPRESSION_1", "IMPRESSION_2", "CLICKTHROUGH_1", "CLICKTHROUGH_2",
    "OUTBOUND_CLICK_1", "REPIN_1", "ENGAGEMENT_1", "TOTAL_CONVERSIONS", "CTR",
)  # fmt: skip
DAYS = 90  # the widest window of one call (facts of the API)
IDS_A_CALL = 250  # the most campaign ids that one call takes (contract)
CALLS_AT_ONCE = 16


@dataclass
class Tally:
    """What a pull came to, account by account."""

    rows: int = 0
    requests: int = 0
    seconds: float = 0.0
    campaigns: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    spend: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    impressions: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    names: dict[str, str] = field(default_factory=dict)

    def add(self, account: str, rows: Sequence[Any]) -> None:
        """Counts the rows of one call."""
        self.rows += len(rows)
        for row in rows:
            self.spend[account] += row.SPEND_IN_DOLLAR or 0
            self.impressions[account] += row.IMPRESSION_1 or 0


def chunks(ids: Sequence[str], size: int = IDS_A_CALL) -> Iterator[Sequence[str]]:
    """The ids in as few calls as the API allows."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


async def pull(pinterest: Pinterest, path: Path, today: datetime.date, progress: Callable[[int, int], None]) -> Tally:
    """Pulls the last 90 days of every campaign of every ad account into one CSV; `progress` gets done and planned."""
    tally, started = Tally(), time.perf_counter()
    window = {"start_date": today - datetime.timedelta(days=DAYS - 1), "end_date": today}
    at_once = anyio.CapacityLimiter(CALLS_AT_ONCE)
    planned = done = 0
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["AD_ACCOUNT_ID", "CAMPAIGN_ID", "DATE", *COLUMNS], extrasaction="ignore")
        writer.writeheader()

        async def pull_chunk(account: str, ids: Sequence[str]) -> None:
            nonlocal done
            async with at_once:
                rows = await pinterest.rows(
                    "campaigns/analytics", ad_account_id=account, campaign_ids=ids, columns=COLUMNS,
                    granularity="DAY", **window,
                )  # fmt: skip
            writer.writerows({**row, "AD_ACCOUNT_ID": account} for row in as_dicts(rows))
            tally.add(account, rows)
            done += 1
            progress(done, planned)

        async def pull_account(account: str) -> None:
            nonlocal planned
            ids: list[str] = []
            async for page in pinterest.campaigns.list(account, page_size=250).pages():
                tally.requests += 1
                ids += [campaign.id for campaign in page if campaign.id]
            tally.campaigns[account] = len(ids)
            wanted = list(chunks(ids))
            planned += len(wanted)
            tally.requests += len(wanted)
            async with anyio.create_task_group() as calls:
                for chunk in wanted:
                    calls.start_soon(pull_chunk, account, chunk)

        async with anyio.create_task_group() as accounts:
            async for page in pinterest.ad_accounts.list(page_size=250).pages():
                tally.requests += 1
                for account in page:
                    tally.names[account.id or ""] = account.name or ""
                    accounts.start_soon(pull_account, account.id or "")
    tally.seconds = time.perf_counter() - started
    return tally


async def run(path: Path, *, seed: int, accounts: int, campaigns: int) -> Tally:
    """The whole demo, on the terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
    from rich.table import Table

    from pinterest_async_overrides.testing import LocalPinterest

    console = Console()
    async with LocalPinterest(seed=seed, accounts=accounts, campaigns=campaigns) as local:
        console.print(f"A local Pinterest listens on {local.url}: {accounts} ad accounts, {campaigns} campaigns each.")
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=console) as bar:
            task = bar.add_task("campaign analytics", total=None)
            async with Pinterest("pina_demo", base_url=local.url) as pinterest:
                tally = await pull(
                    pinterest, path, datetime.datetime.now(datetime.UTC).date(),
                    lambda done, planned: bar.update(task, completed=done, total=planned),
                )  # fmt: skip
    table = Table("ad account", "name", title=f"The last {DAYS} days")
    for heading in ("campaigns", "spend", "impressions"):
        table.add_column(heading, justify="right")
    for account in sorted(tally.names):
        table.add_row(
            account, tally.names[account], str(tally.campaigns[account]),
            f"{tally.spend[account]:,.2f}", f"{tally.impressions[account]:,}",
        )  # fmt: skip
    table.add_section()
    spend, impressions = sum(tally.spend.values()), sum(tally.impressions.values())
    table.add_row("all", "", str(sum(tally.campaigns.values())), f"{spend:,.2f}", f"{impressions:,}")
    console.print(table)
    rate = tally.rows / tally.seconds
    console.print(
        f"{tally.rows:,} rows of {len(COLUMNS)} columns from {tally.requests} requests "
        f"in {tally.seconds:.2f} s ({rate:,.0f} rows/s), written to {path}"
    )
    return tally
