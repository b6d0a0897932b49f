"""Discovery of ad accounts, their currencies and their entities, with the number of requests it took."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, TypeVar

from pinterest_async_overrides.bulk.decode.schema import has_money
from pinterest_async_overrides.bulk.fetch import list_pages
from pinterest_async_overrides.bulk.fetch.clients import Callers
from pinterest_async_overrides.bulk.fetch.failure_policy import ends_the_pull
from pinterest_async_overrides.bulk.fetch.list_pages import Identity
from pinterest_async_overrides.bulk.plan.planner import Entities, Windows, needs_listing
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery, is_id
from pinterest_async_overrides.errors import (
    AuthenticationError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    PinterestError,
    ReauthorizationRequired,
)
from pinterest_async_overrides.pagination import Page

_T = TypeVar("_T")
WindowsOf = Callable[[Sequence[str]], Awaitable[Windows | None]]
"""Gives the days to ask for by ad account, for the ad accounts that there are; None means the query's."""

PAGE: Final = 250
"""The most items that a page of a list has (contract)."""


@dataclass(frozen=True, slots=True)
class Found:
    """Result of a discovery: the `accounts`, the entities `listed` of each, the currency of each where amounts are
    asked for, and the ad accounts that were `refused`, because they or their entities could not be listed, each with
    its error.

    `windows` are the days to ask for, by ad account, where they differ from the query's.
    """

    accounts: tuple[str, ...]
    entities: Entities
    currencies: Mapping[str, str] = field(default_factory=dict[str, str])
    refused: Mapping[str, PinterestError] = field(default_factory=dict[str, PinterestError])
    listed: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    windows: Windows | None = None

    @property
    def of_listed(self) -> dict[str, str]:
        """The currencies of the ad accounts that are pulled."""
        return {account: money for account, money in self.currencies.items() if account in self.entities.of_account}


def expected(query: AnalyticsQuery, today: date) -> Entities:
    """Return what is known before any request, and the fewest requests that finding the rest takes."""
    given = query.entity_ids
    accounts = _given_accounts(query)
    listing: Counter[str] = Counter()
    if accounts is None or (has_money(query) and accounts):
        listing["ads_read"] += 1
    lists = needs_listing(query, today)
    if lists and accounts:
        listing["org_read" if query.level.organic else "ads_read"] += len(accounts)
    of_account = {account: (given or {}).get(account, ()) for account in accounts or ()}
    return Entities(of_account, dict(listing), found=not listing)


async def discover(
    query: AnalyticsQuery,
    callers: Callers,
    today: date,
    *,
    at_once: int,
    windows: WindowsOf | None = None,
    known: Found | None = None,
) -> Found:
    """List what is not known yet, with as many lists at once as calls may be in flight.

    `windows` gives the days to ask for by ad account, once these are known; None means the query's. An ad account that
    cannot be listed is left out and named; the others go on. Raises what ends a pull, and what the list of ad accounts
    raises.
    """
    finder = _Finder(query, callers, at_once)
    accounts = known.accounts if known is not None else _given_accounts(query)
    if accounts is None:
        accounts = await finder.every_account()
    elif known is not None:
        await finder.take(known)
    elif has_money(query):
        await finder.currencies_of(accounts)
    days = await windows([each for each in accounts if not each or is_id(each)]) if windows is not None else None
    listed = dict(known.listed) if known is not None else {}
    of_account: dict[str, tuple[str, ...]] = {each: (query.entity_ids or {}).get(each, ()) for each in accounts}
    needed = [each for each in accounts if needs_listing(query, today, None if days is None else days.get(each, ()))]
    missing = [each for each in needed if each not in listed]
    found = await finder.several([_bound(finder.entities, account) for account in missing])
    listed |= {account: ids for account, ids in zip(missing, found, strict=True) if ids is not None}
    of_account |= {account: listed[account] for account in needed if account in listed}
    of_account = {account: ids for account, ids in of_account.items() if account not in finder.refused}
    requests = Counter(known.entities.listing if known is not None else {}) + finder.requests
    entities = Entities(of_account, dict(requests))
    return Found(accounts, entities, finder.currencies, finder.refused, listed, days)


class _Finder:
    def __init__(self, query: AnalyticsQuery, callers: Callers, at_once: int) -> None:
        self._query, self._callers = query, callers
        self._slots = asyncio.Semaphore(at_once)
        self.requests: Counter[str] = Counter()
        self.currencies: dict[str, str] = {}
        self.refused: dict[str, PinterestError] = {}

    async def take(self, known: Found) -> None:
        """Take over what is known, and ask again for currencies that could not be fetched."""
        self.currencies |= known.currencies
        self.refused |= {account: error for account, error in known.refused.items() if account and not is_id(account)}
        again = [each for each in known.refused if is_id(each) and each not in known.currencies]
        if has_money(self._query):
            await self.currencies_of(again)

    async def every_account(self) -> tuple[str, ...]:
        """Return all ad accounts that the client's own token sees."""
        found: dict[str, None] = {}
        async with aclosing(self._pages(0, "ad_accounts/list", {}, look_ahead=True)) as pages:
            async for page in pages:
                found |= dict.fromkeys(self._noted(page))
        return tuple(found)

    async def currencies_of(self, accounts: Iterable[str]) -> None:
        """Fetch the currencies of these ad accounts in as few requests as possible."""
        jobs = [_bound(self._currencies, number, of) for number, of in self._callers.by_client(accounts).items()]
        await self.several(jobs)

    async def _currencies(self, number: int, accounts: Sequence[str]) -> None:
        # A page names 250 ad accounts, one's own and others: pages are read on as long as fewer of them than of single
        # calls may be left.
        missing = set(accounts)
        if len(missing) > 1:
            try:
                await self._take_listed(number, missing)
            except PinterestError as error:
                self._survive(number, accounts, error)
        await self.several([_bound(self._account, number, each) for each in accounts if each in missing])

    async def _take_listed(self, number: int, missing: set[str]) -> None:
        read = 0
        async with aclosing(self._pages(number, "ad_accounts/list", {})) as pages:
            async for page in pages:
                missing -= set(self._noted(page))
                read += 1
                if len(missing) <= read:
                    break

    def _survive(self, number: int, accounts: Sequence[str], error: PinterestError) -> None:
        """Go on after an error that concerns some ad accounts; raise one that concerns all."""
        if not ends_the_pull(error):
            return
        if len(self._callers.clients) <= 1 or not isinstance(error, AuthenticationError | ReauthorizationRequired):
            raise error
        # One token of several: its ad accounts fail, the others have nothing to do with it.
        self.refused |= dict.fromkeys(accounts, error)

    async def _account(self, number: int, account: str) -> None:
        from pinterest_async.operations import OPERATIONS

        operation = OPERATIONS["ad_accounts/get"]
        self.requests[operation.rate_limit_category] += 1
        try:
            async with self._slots:
                found = await self._callers.clients[number].call(operation, {"ad_account_id": account})
                self._noted([Identity(found.id, found.currency)])
        except (ForbiddenError, NotFoundError):
            pass  # its analytics will say so
        except PinterestError as error:
            self._survive(number, [account], error)
            self.refused[account] = error  # amounts without their currency are of no use

    async def entities(self, account: str) -> tuple[str, ...] | None:
        """Return the ids of an ad account's entities, or of a user's Pins; None where they may not be listed."""
        if account in self.refused:
            return None
        level, found, number = self._query.level, dict[str, None](), self._callers.number(account)
        asked: dict[str, Any] = {"ad_account_id": account or None}
        if not level.organic:
            asked["entity_statuses"] = self._query.statuses
        try:
            async with aclosing(self._pages(number, level.listing or "", asked, look_ahead=True)) as pages:
                async for page in pages:
                    found |= dict.fromkeys(identity for each in page if (identity := _id(each)))
            if odd := [each for each in found if not is_id(each)]:
                raise DecodeError(f"{level.listing}: {odd[0][:100]!r} is no id, which is a string of digits")
        except PinterestError as error:
            self._survive(number, [account], error)
            self.refused[account] = error
            return None
        return tuple(found)

    async def _pages(
        self, number: int, listing: str, asked: Mapping[str, Any], *, look_ahead: bool = False
    ) -> AsyncGenerator[Page[Identity]]:
        from pinterest_async.operations import OPERATIONS

        operation = OPERATIONS[listing]
        client, arguments = self._callers.clients[number], {**asked, "page_size": PAGE}
        read = list_pages.pages(client, operation, arguments, list_pages.IDENTITIES, look_ahead=look_ahead)
        async with self._slots, read as pages:
            async for page in pages:
                self.requests[operation.rate_limit_category] += 1
                yield page

    def _noted(self, accounts: Iterable[Identity]) -> list[str]:
        """Record the currencies of ad accounts and return their ids."""
        ids: list[str] = []
        for each in accounts:
            if identity := _id(each):
                ids.append(identity)
                if not is_id(identity):
                    self.refused[identity] = DecodeError(f"{identity[:100]!r} is no id of an ad account")
                if each.currency:
                    self.currencies[identity] = each.currency
        return ids

    async def several(self, jobs: Sequence[Callable[[], Awaitable[_T]]]) -> list[_T]:
        """Run the jobs and return their results in order; the first error cancels the others and is raised."""
        tasks = [asyncio.ensure_future(job()) for job in jobs]
        try:
            return await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


def _given_accounts(query: AnalyticsQuery) -> tuple[str, ...] | None:
    """Return the ad accounts that the query names, "" for a user's own Pins; None for all of the token's."""
    if query.entity_ids is not None:
        return tuple(query.entity_ids)
    if query.ad_account_ids is None and query.level.organic:
        return ("",)
    return query.ad_account_ids


def _bound(function: Callable[..., Awaitable[_T]], *arguments: Any) -> Callable[[], Awaitable[_T]]:
    return lambda: function(*arguments)


def _id(item: Identity) -> str:
    """Return an item's id as text: older replies have integers."""
    return "" if item.id is None else str(item.id)
