"""Nights of a pull that goes on: a local Pinterest and the pull's clock move on a day at a time."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import httpx

from pinterest_async import Pinterest, RetryPolicy
from pinterest_async.bulk import AnalyticsPull, Clock, PullResult
from pinterest_async.testing import LocalPinterest

FIRST = date(2026, 6, 30)
DAY = timedelta(days=1)
HARDLY = RetryPolicy(attempts=1, deadline=None)


class NightClock(Clock):
    """The day is set; `hour` is when the run begins, in UTC."""

    def __init__(self, day: date = FIRST) -> None:
        self.day, self.hour = day, 3

    def today(self) -> date:
        return self.day

    def moment(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, self.hour, tzinfo=UTC)


class Between(httpx.AsyncBaseTransport):
    """Stands between a client and the local Pinterest: some ad accounts refuse, or are not seen; replies change."""

    def __init__(self) -> None:
        self._real = httpx.AsyncHTTPTransport()
        self.refused: dict[tuple[str, str], int] = {}
        """Status by ad account and the end of the path."""
        self.hidden: set[str] = set()
        self.changed: Callable[[str, bytes], bytes] = lambda path, body: body

    def refuse(self, account: str, path: str = "campaigns/analytics", status: int = 403) -> None:
        """From now on this ad account answers an operation with an error."""
        self.refused[account, path] = status

    def relent(self) -> None:
        """Everything is seen and answers again."""
        self.refused, self.hidden = {}, set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        for (account, end), status in self.refused.items():
            if f"/{account}/" in path and path.endswith(end):
                return httpx.Response(status, json={"code": 29, "message": "You are not permitted to do that."})
        response = await self._real.handle_async_request(request)
        if not (path.endswith("/ad_accounts") and self.hidden) and not path.endswith("/analytics"):
            return response
        body = self.changed(path, await response.aread())
        await response.aclose()
        if path.endswith("/ad_accounts"):
            listed = json.loads(body)
            listed["items"] = [each for each in listed["items"] if each["id"] not in self.hidden]
            body = json.dumps(listed).encode()
        headers = {name: value for name, value in response.headers.items() if name != "content-length"}
        return httpx.Response(response.status_code, headers=headers, content=body)

    async def aclose(self) -> None:
        await self._real.aclose()


class Nights:
    """One destination and who writes to it."""

    def __init__(self, local: LocalPinterest, client: Pinterest, between: Between) -> None:
        self.local, self.client, self.between, self.clock = local, client, between, NightClock()

    def on(self, nights: int = 1) -> None:
        """So many nights pass."""
        self.clock.day += nights * DAY
        self.local.clock.advance(86_400.0 * nights)

    @property
    def day(self) -> date:
        return self.clock.day

    def pull(self, days: int = 30, **arguments: Any) -> AnalyticsPull:
        """A pull of so many days up to yesterday."""
        usual: dict[str, Any] = {
            "level": "campaign",
            "start_date": self.day - days * DAY,
            "end_date": self.day - DAY,
            "columns": ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"],
            "clock": self.clock,
            "retry": HARDLY,
        }
        return self.client.bulk.analytics(**{**usual, **arguments})

    def calls(self) -> int:
        """Analytics calls so far."""
        return self.local.calls("campaigns/analytics")


@asynccontextmanager
async def nights_of(**options: Any) -> AsyncGenerator[Nights]:
    now = datetime(FIRST.year, FIRST.month, FIRST.day, 3, tzinfo=UTC)
    usual: dict[str, Any] = {"seed": 7, "accounts": 3, "campaigns": 2, "job_seconds": 0.0, "now": now}
    between = Between()
    async with (
        LocalPinterest(**{**usual, **options}) as local,
        httpx.AsyncClient(transport=between) as http,
        Pinterest("pina_x", base_url=local.url, http_client=http) as client,
    ):
        yield Nights(local, client, between)


def days_of(folder: Path) -> dict[str, set[date]]:
    """The days that a folder of Parquet has of each ad account; a row that is there twice is an error."""
    return days_in(_rows(folder))


def days_in(rows: Iterable[tuple[str, str, date]]) -> dict[str, set[date]]:
    found: dict[str, set[date]] = {}
    seen: set[tuple[str, str, date]] = set()
    for row in rows:
        assert row not in seen, f"{row} is there twice"
        seen.add(row)
        found.setdefault(row[0], set()).add(row[2])
    return found


def _rows(folder: Path) -> list[tuple[str, str, date]]:
    where = f"{folder}/**/*.parquet"
    asked = f"SELECT AD_ACCOUNT_ID, CAMPAIGN_ID, DATE FROM '{where}'"  # noqa: S608 - a folder of the test's own
    return fetched(asked)


def fetched(statement: str) -> list[Any]:
    """The rows of a statement over files."""
    made: Any = duckdb.sql(statement)
    rows: list[Any] = made.fetchall()
    return rows


def every_day(first: date, last: date) -> set[date]:
    return {first + number * DAY for number in range((last - first).days + 1)}


def missing_in(result: PullResult) -> set[tuple[str, date, date]]:
    return {(hole.account, hole.first, hole.last) for hole in result.holes}
