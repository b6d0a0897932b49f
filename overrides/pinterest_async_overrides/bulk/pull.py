"""A bulk pull as its caller holds it: planned, then run, its rows handed over as they come."""

from __future__ import annotations

import copy
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import msgspec

from pinterest_async_overrides.bulk.asking import Asking
from pinterest_async_overrides.bulk.callers import PATIENT
from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.delivery import Open, deliver
from pinterest_async_overrides.bulk.failures import ChunkFailure, IncompletePull
from pinterest_async_overrides.bulk.plan import Plan
from pinterest_async_overrides.bulk.progress import Told, shown
from pinterest_async_overrides.bulk.query import STATUSES, AnalyticsQuery
from pinterest_async_overrides.bulk.result import PullResult
from pinterest_async_overrides.errors import DecodeError
from pinterest_async_overrides.retry import RetryPolicy
from pinterest_async_overrides.rows import as_dicts

if TYPE_CHECKING:
    from pinterest_async_overrides.auth import Auth
    from pinterest_async_overrides.client import Pinterest

AT_ONCE: Final = 16


class Bulk:
    """Bulk pulls over one client; reached as `pinterest.bulk`."""

    def __init__(self, client: Pinterest) -> None:
        self._client = client

    def analytics(
        self,
        *,
        level: str,
        start_date: date | str,
        end_date: date | str,
        granularity: str = "DAY",
        columns: Sequence[str] | None = None,
        ad_account_ids: Sequence[str] | None = None,
        entity_ids: Sequence[str] | Mapping[str, Sequence[str]] | None = None,
        statuses: Sequence[str] = STATUSES,
        targeting_types: Sequence[str] = (),
        method: str = "auto",
        click_window_days: int | None = None,
        engagement_window_days: int | None = None,
        view_window_days: int | None = None,
        conversion_report_time: str | None = None,
        reporting_timezone: str | None = None,
        tokens: Mapping[str, str | Auth] | None = None,
        at_once: int = AT_ONCE,
        retry: RetryPolicy = PATIENT,
        clock: Clock | None = None,
    ) -> AnalyticsPull:
        """A pull of analytics; nothing is sent yet. Raises ValueError, naming the argument, for what makes no sense.

        `level` is account, campaign, ad_group, ad, product_group, pin (organic) or user_account. Days are UTC days,
        both ends included, YYYY-MM-DD or dates. `granularity` is TOTAL, DAY, HOUR, WEEK or MONTH; `columns` those usual
        at the level. Without `ad_account_ids` all that the token sees are meant, or those of `tokens`; without
        `entity_ids` (a list for one ad account, or lists by ad account) all entities with one of `statuses`.
        `targeting_types` breaks the numbers down. `method` "call" or "report" keeps to synchronous calls or
        asynchronous reports; "auto" takes what fits age and size. The windows (0 is one), `conversion_report_time` and
        `reporting_timezone` are those of the API.

        `tokens` gives ad accounts a token or an Auth of their own. `at_once` is how many calls are in flight, and how
        many reports in the making. `retry` is how hard each call tries; a chunk that fails all the same is asked for
        up to three times. `clock` is for tests.
        """
        query = AnalyticsQuery.of(
            level=level,
            start_date=start_date,
            end_date=end_date,
            granularity=granularity,
            columns=columns,
            ad_account_ids=ad_account_ids,
            entity_ids=entity_ids,
            statuses=statuses,
            targeting_types=targeting_types,
            method=method,
            click_window_days=click_window_days,
            engagement_window_days=engagement_window_days,
            view_window_days=view_window_days,
            conversion_report_time=conversion_report_time,
            reporting_timezone=reporting_timezone,
        )
        asking = Asking(self._client, query, tokens=tokens, at_once=at_once, retry=retry, clock=clock or Clock())
        return AnalyticsPull(asking)


class AnalyticsPull:
    """One pull of analytics: `plan()` it, then hand its rows over in one of the ways below; each way is a run.

    The iterators hand over every row that can be had, and raise IncompletePull at their end if there are others. Leave
    them with `aclosing(...)` around them if you may leave them early.
    """

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        asking.plan()  # days out of reach are refused now

    @property
    def query(self) -> AnalyticsQuery:
        """What is asked for, checked."""
        return self._asking.query

    def plan(self) -> Plan:
        """Calls, reports, requests by rate limit category, and the time they take at least; nothing is sent.

        Before `discover()` it holds what is known without asking.
        """
        return self._asking.plan()

    async def discover(self) -> Plan:
        """Lists the ad accounts, entities and currencies that the query leaves open, once; returns the exact plan."""
        return await self._asking.discover()

    async def rows(self) -> AsyncGenerator[dict[str, Any]]:
        """The rows one by one as the API sent them, with the AD_ACCOUNT_ID of each, in the order of coming."""
        async with aclosing(self._pieces()) as pieces:
            async for account, rows in pieces:
                for row in as_dicts(rows):
                    if account is not None:
                        row.setdefault("AD_ACCOUNT_ID", account)
                    yield row

    async def structs(self) -> AsyncGenerator[list[Any]]:
        """The rows some thousands at a time, as Structs: the cheapest way to walk them.

        A row's columns are its attributes, AD_ACCOUNT_ID among them; what it lacks is `msgspec.UNSET`.
        """
        fill = msgspec.structs.force_setattr
        async with aclosing(self._pieces()) as pieces:
            async for account, rows in pieces:
                if account is not None:
                    for row in rows:
                        if row.AD_ACCOUNT_ID is msgspec.UNSET:
                            fill(row, "AD_ACCOUNT_ID", account)
                yield rows

    async def _pieces(self) -> AsyncGenerator[tuple[str | None, list[Any]]]:
        """The rows in pieces, each with its ad account."""
        planned = await self.discover()
        async with self._asking.running(planned.chunks) as runner, aclosing(runner.answers()) as answers:
            async for answer in answers:
                try:
                    for rows in answer.pieces():
                        yield answer.chunk.account, rows
                except msgspec.DecodeError as error:
                    # Rows of it are with the caller already, so it cannot be asked for again.
                    raise DecodeError(f"{answer.chunk.key}: the answer breaks off: {error}") from error
        failed = (*self._asking.unlisted(), *(ChunkFailure.of(chunk, error) for chunk, error in runner.failed))
        if failed:
            raise IncompletePull(failed)

    async def _deliver(self, open_sink: Open, progress: bool | Told) -> PullResult:
        """A run into a sink."""
        return await deliver(copy.copy(self._asking), open_sink, shown(progress))

    def __repr__(self) -> str:
        query = self.query
        return f"<AnalyticsPull of {query.level.name} analytics by {query.granularity}, {query.start} to {query.end}>"
