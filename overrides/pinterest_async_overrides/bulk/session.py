"""The session of a pull: its query, clients and clock, what was found to pull, and runs over chunks."""

from __future__ import annotations

import asyncio
import copy
import shutil
import tempfile
from collections.abc import AsyncGenerator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
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
from pinterest_async_overrides.bulk.plan.quotas import rates
from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.retry import RetryPolicy

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth


class PullSession:
    """What is asked, with which tokens, how much at once. `clock` is the one that it goes by."""

    def __init__(
        self,
        client: BulkClient,
        query: AnalyticsQuery,
        *,
        tokens: Mapping[str, str | Auth] | None,
        at_once: int,
        retry: RetryPolicy,
        clock: Clock,
    ) -> None:
        if at_once < 1:
            raise ConfigurationError(f"at_once is the number of calls in flight, 1 or more, not {at_once!r}")
        known = checked_tokens(tokens)
        if known and query.ad_account_ids is None and query.entity_ids is None and not query.level.organic:
            query = replace(query, ad_account_ids=tuple(known))
        self.query, self.clock, self.at_once = query, clock, at_once
        self.today, self.retry = clock.today(), retry
        self._requests = Count()
        # Before other accounts' clients are made: they then share its settings, and a token its limits in every pull.
        self._rates = rates(client.rate_limits)
        self.callers = Callers(client, known, retry=retry, on_event=self._requests)
        self._found: Found | None = None
        check(query, self.today)

    def of(self, query: AnalyticsQuery) -> PullSession:
        """Return the same for another query, over the same clients; raises ValueError for days out of reach."""
        other = copy.copy(self)
        other.query, other._found = query, None
        check(query, other.today)
        return other

    @property
    def requests(self) -> int:
        """How many were made for the run that is on, the listing before it counted."""
        return self._requests.value - self._requests.before

    def count(self, requests: int) -> None:
        """So many were made for this run elsewhere."""
        self._requests.value += requests

    def ended(self) -> None:
        """The run is over: what is asked from now on is for the next one."""
        self._requests.before = self._requests.value

    def take(self, found: Found) -> None:
        """Use what was found elsewhere on the same day in place of listing it."""
        self._found = found

    def learn(self, other: PullSession) -> None:
        """What another one of the same query has found on the same day need not be asked for again."""
        if self._found is None and other.query == self.query and other.today == self.today:
            self._found = _whole(other._found, self.query, self.today)

    def renew(self) -> None:
        """A new run begins: the day is taken anew, and what was found on an earlier day is to be found again."""
        if (today := self.clock.today()) != self.today:
            self.today, self._found = today, None

    def plan(self) -> Plan:
        """What is known of the plan; exact once `discover` is done."""
        entities = self._found.entities if self._found else expected(self.query, self.today)
        windows = self._found.windows if self._found else None
        tokens = self.callers.used(entities.of_account)
        return plan(
            self.query,
            entities,
            self.today,
            rates=self._rates,
            at_once=self.at_once,
            tokens=tokens,
            windows=windows,
        )

    async def discover(self, windows: WindowsOf | None = None) -> Plan:
        """Finds what the query leaves open, once; `windows` gives the days of each ad account, None the query's."""
        if self._found is None or windows is not None or self._found.windows is not None:
            self._found = await discover(
                self.query, self.callers, self.today, at_once=self.at_once, windows=windows, known=self._found
            )
        return self.plan()

    async def planned(self, windows: WindowsOf) -> RunPlan:
        """The plan of a new run, and the currencies."""
        chunks = (await self.discover(windows)).chunks
        return RunPlan(chunks, self._found.of_listed if self._found else {}, self.unlisted())

    def currency(self, account: str | None) -> str | None:
        """The currency of an ad account, as far as it was found."""
        return self._found.currencies.get(account or "") if self._found else None

    def unlisted(self) -> tuple[ChunkFailure, ...]:
        """The ad accounts whose entities could not be listed."""
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
        """A run over these chunks, with a folder aside for reports, which goes with it."""
        folder = await asyncio.to_thread(tempfile.mkdtemp, prefix="pinterest-bulk-")
        refusals = [Refusals() for _ in self.callers.clients]

        def get(task: Task) -> Coroutine[Any, Any, Answer]:
            client, of_token = self.callers.clients[task.token], refusals[task.token]
            return fetch(client, self.query, task.chunk, Path(folder), self.clock, of_token)

        try:
            yield Runner(
                self.query, self.callers, chunks, get, at_once=self.at_once, clock=self.clock, most_bytes=most_bytes
            )
        finally:
            # Not awaited: an iterator that is left early is closed without a chance to wait.
            shutil.rmtree(folder, ignore_errors=True)

    def lasts(self, chunks: Sequence[Chunk]) -> float:
        """Seconds that these chunks take at least."""
        tokens = self.callers.used(chunk.account or "" for chunk in chunks)
        return seconds(self.query, chunks, rates=self._rates, at_once=self.at_once, tokens=tokens)


def _whole(found: Found | None, query: AnalyticsQuery, today: date) -> Found | None:
    """What was found for some days, for those of the query; None where it is not all that they need."""
    if found is None or found.windows is None:
        return found
    try:
        needed = found.accounts if needs_listing(query, today) else ()
    except ValueError:
        return None
    if not found.listed.keys() >= set(needed):
        return None
    of_account = {account: found.listed.get(account, ids) for account, ids in found.entities.of_account.items()}
    return replace(found, entities=replace(found.entities, of_account=of_account), windows=None)
