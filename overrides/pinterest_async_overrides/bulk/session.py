"""Pull specification, the same for every run of a pull, and session: the state of one run."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncGenerator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.fetch.chunk import fetch
from pinterest_async_overrides.bulk.fetch.clients import Callers, checked_tokens
from pinterest_async_overrides.bulk.fetch.discovery import Found, WindowsOf, discover, expected
from pinterest_async_overrides.bulk.fetch.fair_queue import Task
from pinterest_async_overrides.bulk.fetch.refusals import Refusals
from pinterest_async_overrides.bulk.fetch.request_counter import Count
from pinterest_async_overrides.bulk.fetch.scheduler import MOST_BYTES, Runner
from pinterest_async_overrides.bulk.interfaces import Answer, RunPlan
from pinterest_async_overrides.bulk.plan.models import Chunk, Plan
from pinterest_async_overrides.bulk.plan.planner import check, needs_listing, plan, seconds
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.quotas import Rates, rates
from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.retry import RetryPolicy

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth


class Listings:
    """What the lists of one day (in UTC) have shown, used by every run of that day."""

    def __init__(self) -> None:
        self._day: date | None = None
        self._found: Found | None = None

    def of(self, day: date) -> Found | None:
        """Return what was listed on a day, None where nothing was."""
        return self._found if self._day == day else None

    def add(self, day: date, found: Found) -> None:
        """Keep what was listed on a day, unless something is kept of that day already."""
        if self.of(day) is None:
            self._day, self._found = day, found


@dataclass(frozen=True, slots=True)
class PullSpec:
    """What a pull asks for, with which clients, and how many calls at once."""

    query: AnalyticsQuery
    callers: Callers
    clock: Clock
    at_once: int
    retry: RetryPolicy
    rates: Rates
    requests: Count
    listings: Listings = field(default_factory=Listings)

    @classmethod
    def of(
        cls,
        client: BulkClient,
        query: AnalyticsQuery,
        *,
        tokens: Mapping[str, str | Auth] | None,
        at_once: int,
        retry: RetryPolicy,
        clock: Clock,
    ) -> PullSpec:
        """Return the specification of a pull. Raises ConfigurationError, and ValueError for days out of reach."""
        if at_once < 1:
            raise ConfigurationError(f"at_once is the number of calls in flight, 1 or more, not {at_once!r}")
        known = checked_tokens(tokens)
        if known and query.ad_account_ids is None and query.entity_ids is None and not query.level.organic:
            query = replace(query, ad_account_ids=tuple(known))
        # Read before other accounts' clients are made: these then share its settings, and a token its limits.
        limits = rates(client.rate_limits)
        requests = Count()
        callers = Callers(client, known, retry=retry, on_event=requests)
        check(query.at(clock.moment()), clock.today())
        return cls(query, callers, clock, at_once, retry, limits, requests)

    @property
    def current(self) -> AnalyticsQuery:
        """The query with the days that it means now."""
        return self.query.at(self.clock.moment())

    def for_query(self, query: AnalyticsQuery) -> PullSpec:
        """Return the same for another query, over the same clients. Raises ValueError for days out of reach."""
        check(query.at(self.clock.moment()), self.clock.today())
        return replace(self, query=query, listings=Listings())

    def with_listed(self, found: Found) -> PullSpec:
        """Return the same with what was listed elsewhere today."""
        listings = Listings()
        listings.add(self.clock.today(), found)
        return replace(self, listings=listings)

    def session(self) -> PullSession:
        """Begin a run, with what was listed today."""
        return PullSession(self)


class PullSession:
    """State of one run: the day it began, what was found to pull, and the requests made for it."""

    def __init__(self, spec: PullSpec) -> None:
        self.spec, self.query, self.clock = spec, spec.current, spec.clock
        self.today = spec.clock.today()
        self._found = spec.listings.of(self.today)

    @property
    def requests(self) -> int:
        """How many requests were made for this run, those of a discovery before it included."""
        return self.spec.requests.value - self.spec.requests.before

    def count(self, requests: int) -> None:
        """Add requests that were made for this run elsewhere."""
        self.spec.requests.value += requests

    def end(self) -> None:
        """End the run: requests from now on count for the next one."""
        self.spec.requests.before = self.spec.requests.value

    def plan(self) -> Plan:
        """Return the plan as far as it is known; it is exact after `discover`."""
        entities = self._found.entities if self._found else expected(self.query, self.today)
        windows = self._found.windows if self._found else None
        tokens = self.spec.callers.used(entities.of_account)
        return plan(
            self.query,
            entities,
            self.today,
            rates=self.spec.rates,
            at_once=self.spec.at_once,
            tokens=tokens,
            windows=windows,
        )

    async def discover(self, windows: WindowsOf | None = None) -> Plan:
        """List what the query leaves open, once a day; `windows` gives the days of each ad account if they differ."""
        if self._found is None or windows is not None or self._found.windows is not None:
            self._found = await discover(
                self.query,
                self.spec.callers,
                self.today,
                at_once=self.spec.at_once,
                windows=windows,
                known=self._found,
            )
            if (whole := _whole(self._found, self.query, self.today)) is not None:
                self.spec.listings.add(self.today, whole)
        return self.plan()

    async def planned(self, windows: WindowsOf) -> RunPlan:
        """Return the plan of a new run with the currencies of its ad accounts."""
        chunks = (await self.discover(windows)).chunks
        return RunPlan(chunks, self._found.of_listed if self._found else {}, self.unlisted())

    def currency(self, account: str | None) -> str | None:
        """Return the currency of an ad account, as far as it was found."""
        return self._found.currencies.get(account or "") if self._found else None

    def unlisted(self) -> tuple[ChunkFailure, ...]:
        """Return a failure for each ad account whose entities could not be listed."""
        found: list[ChunkFailure] = []
        if self._found is None:
            return ()
        windows = self._found.windows
        for account, error in self._found.refused.items():
            of_query = [(self.query.start, self.query.end)]
            days = windows.get(account, of_query) if windows is not None else of_query
            if days:
                ends = min(first for first, _ in days), max(last for _, last in days)
                found.append(
                    ChunkFailure(f"{account}-listing", account or None, *ends, 0, type(error).__name__, str(error))
                )
        return tuple(found)

    @asynccontextmanager
    async def running(self, chunks: Sequence[Chunk], *, most_bytes: int = MOST_BYTES) -> AsyncGenerator[Runner[Answer]]:
        """Run these chunks; a temporary folder for reports lasts as long as the block."""
        spec = self.spec
        folder = await asyncio.to_thread(tempfile.mkdtemp, prefix="pinterest-bulk-")
        refusals = [Refusals() for _ in spec.callers.clients]

        def get(task: Task) -> Coroutine[Any, Any, Answer]:
            client, of_token = spec.callers.clients[task.token], refusals[task.token]
            return fetch(client, self.query, task.chunk, Path(folder), self.clock, of_token)

        try:
            yield Runner(
                self.query, spec.callers, chunks, get, at_once=spec.at_once, clock=self.clock, most_bytes=most_bytes
            )
        finally:
            # Not awaited: an iterator that is left early is closed without a chance to wait.
            shutil.rmtree(folder, ignore_errors=True)

    def estimated_seconds(self, chunks: Sequence[Chunk]) -> float:
        """Return the seconds that these chunks take at least."""
        tokens = self.spec.callers.used(chunk.account or "" for chunk in chunks)
        return seconds(self.query, chunks, rates=self.spec.rates, at_once=self.spec.at_once, tokens=tokens)


def _whole(found: Found, query: AnalyticsQuery, today: date) -> Found | None:
    """Return what was found for some days as found for those of the query; None where that takes more lists."""
    if found.windows is None:
        return found
    try:
        needed = found.accounts if needs_listing(query, today) else ()
    except ValueError:
        return None
    if not found.listed.keys() >= set(needed):
        return None
    of_account = {account: found.listed.get(account, ids) for account, ids in found.entities.of_account.items()}
    return replace(found, entities=replace(found.entities, of_account=of_account), windows=None)
