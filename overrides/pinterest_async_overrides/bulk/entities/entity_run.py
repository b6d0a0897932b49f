"""A run of a pull of entities: the lists of each stage, read side by side into the state, then the targets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.entities.columns import Item, Table, item, table
from pinterest_async_overrides.bulk.entities.entity_kind import ACCOUNTS, EntityKind, Parent
from pinterest_async_overrides.bulk.entities.entity_query import EntityQuery
from pinterest_async_overrides.bulk.entities.entity_result import EntityResult, ListFailure
from pinterest_async_overrides.bulk.entities.listing import Listing, grouped, pages
from pinterest_async_overrides.bulk.entities.rows import Rows
from pinterest_async_overrides.bulk.entities.state import State, scope_text
from pinterest_async_overrides.bulk.entities.targets import EntityTarget
from pinterest_async_overrides.bulk.fetch.clients import Callers
from pinterest_async_overrides.bulk.fetch.failure_policy import TRIES, ends_the_pull, rest, worth_another_try
from pinterest_async_overrides.bulk.plan.arguments import is_id
from pinterest_async_overrides.bulk.progress import Progress
from pinterest_async_overrides.bulk.writer_thread import Worker
from pinterest_async_overrides.errors import AuthenticationError, PinterestError, ReauthorizationRequired

SCOPE_MISSING: Final = 3
"""The code of a 401 that is about the scopes of a token and not about the token (observed live)."""

NOT_SEEN: Final = "NotSeen"
_GONE: Final = "the token does not see this ad account any more; what was listed of it stays as it was"


class Names(Protocol):
    """Names of tables, and their columns."""

    def __call__(self, kind: EntityKind, *, history: bool) -> Table: ...


def usual(kind: EntityKind, *, history: bool) -> Table:
    """Return the table of a kind under its own name, `<name>_history` for its versions."""
    return table(kind, f"{kind.name}_history" if history else kind.name, history=history)


class EntityRun:
    """One run into a state; `read` reads all lists, `publish` brings a target up to date."""

    def __init__(self, query: EntityQuery, callers: Callers, state: State, worker: Worker, clock: Clock) -> None:
        self._query, self._callers, self.state, self._worker, self._clock = query, callers, state, worker, clock
        self.failed: list[ListFailure] = []
        self.lists = self.resumed = self.items = 0
        self._refused: dict[tuple[str, int], PinterestError] = {}

    async def read(self, at_once: int, on_progress: Callable[[Progress], object] | None = None) -> None:
        """Read the lists of every stage, so many at once. Raises what ends a pull."""
        began = self._clock.now()
        for stage in self._query.stages:
            listings = self._listings(stage)
            await self._side_by_side(listings, at_once, lambda: on_progress and on_progress(self._progress(began)))
            for kind in stage:
                await self._worker.run(self._mark_orphans, kind)
        self.failed += await self._worker.run(self._not_seen)

    def publish(self, target: EntityTarget, names: Names = usual) -> None:
        """Bring the tables of a target up to date, in the state's thread."""
        shapes: dict[str, str] = {}
        for kind, made, history in self.tables(names):
            shape = repr(made.columns)
            rows = Rows(self.state, kind, made, history)
            target.write(rows, self.state.published(target.identity, made.name, shape))
            shapes[made.name] = shape
        self.state.publish(target.identity, shapes)

    def tables(self, names: Names = usual) -> Iterator[tuple[EntityKind, Table, bool]]:
        """Yield each table that is written: its kind, and whether it holds versions."""
        for kind in self._query.written:
            for history in (False, True) if self._query.history else (False,):
                yield kind, names(kind, history=history), history

    def result(self, requests: int, seconds: float) -> EntityResult:
        """Return what the run came to, in the state's thread."""
        counted = {kind.name: self.state.counted(kind.name) for kind in self._query.written}
        return EntityResult(counted, requests, self.lists, seconds, self.resumed, tuple(self.failed))

    def _progress(self, began: float) -> Progress:
        seconds = self._clock.now() - began
        return Progress(self.lists, len(self.failed), self.lists + len(self.failed), self.items, 0, seconds, 0.0)

    async def _side_by_side(self, listings: Iterator[Listing], at_once: int, on_progress: Callable[[], object]) -> None:
        async def work() -> None:
            while (listing := await self._worker.run(_next, listings)) is not None:
                await self._read(listing)
                on_progress()

        tasks = [asyncio.create_task(work()) for _ in range(at_once)]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _listings(self, stage: Sequence[EntityKind]) -> Iterator[Listing]:
        """Yield the lists of a stage, of one ad account after the other; in the state's thread."""
        for kind in stage:
            own = dict(self._query.arguments[kind.name])
            for scope in self._scopes(kind, [each for each in kind.parents if each.parameter in kind.scope], {}):
                yield Listing(kind, scope, self._calls(kind, scope, {**own, **scope}))

    def _scopes(
        self, kind: EntityKind, parents: Sequence[Parent], scope: Mapping[str, str]
    ) -> Iterator[dict[str, str]]:
        """Yield each combination of ids of a kind's parents."""
        if not parents:
            yield dict(scope)
            return
        first, *others = parents
        for value in self._ids(kind, first, scope):
            yield from self._scopes(kind, others, {**scope, first.parameter: value})

    def _calls(self, kind: EntityKind, scope: Mapping[str, str], arguments: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the arguments of each call of a list: one, or one for each group of ids that its parents have."""
        others = [parent for parent in kind.parents if parent.parameter not in kind.scope]
        given = self._query.given.get(kind.name, {})
        named = [parent for parent in others if parent.parameter in given]
        calls = [dict(arguments)] if not others or (not named and all(parent.also for parent in others)) else []
        for parent in named or others:
            groups = grouped(list(self._ids(kind, parent, scope)), parent.most)
            calls += [{**arguments, parent.parameter: ids if parent.array else ids[0]} for ids in groups]
        return calls

    def _ids(self, kind: EntityKind, parent: Parent, scope: Mapping[str, str]) -> Iterator[str]:
        given = self._query.given.get(kind.name, {}).get(parent.parameter)
        if given is None and parent.kind == ACCOUNTS:
            given = self._query.ad_account_ids
        if given is not None:
            yield from given
            return
        for _, key in self.state.keys(parent.kind, scope):
            if is_id(key):
                yield key
            else:
                message = f"{key[:100]!r} is no id of {parent.kind}, which is a string of digits"
                self.failed.append(
                    ListFailure(kind.name, {**scope, parent.parameter: key[:100]}, "DecodeError", message)
                )

    async def _read(self, listing: Listing) -> None:
        scope = scope_text(listing.scope)
        number = self._callers.number(listing.account)
        if await self._worker.run(self.state.is_whole, listing.kind.name, scope):
            self.resumed += 1
            self.lists += 1
            return
        for tried in range(1, TRIES + 1):
            refused = self._refused.get((listing.kind.name, number))
            try:
                if refused is not None:
                    raise refused
                await self._take_all(listing, scope, number)
            except PinterestError as error:
                self._survive(listing, number, error)
                if tried < TRIES and worth_another_try(error):
                    await self._clock.sleep(rest(error, tried))
                    continue
                self.failed.append(ListFailure(listing.kind.name, listing.scope, type(error).__name__, str(error)))
            return

    async def _take_all(self, listing: Listing, scope: str, number: int) -> None:
        read = pages(self._callers.clients[number], listing)
        try:
            async for items in read:
                await self._worker.run(self._take, listing.kind, scope, items)
        finally:
            await read.aclose()
        partly = listing.kind.name == ACCOUNTS and self._query.ad_account_ids is not None
        if not partly:
            await self._worker.run(self.state.whole, listing.kind.name, scope)
        self.lists += 1

    def _take(self, kind: EntityKind, scope: str, found: Sequence[Any]) -> None:
        items: list[Item] = [item(kind, each) for each in found if each is not None]
        if kind.name == ACCOUNTS and (only := self._query.ad_account_ids) is not None:
            items = [each for each in items if each.key in only]
        self.items += len(items)
        self.state.take(kind.name, scope, items, full=not self._query.incremental, by_time=self._query.by_time)

    def _survive(self, listing: Listing, number: int, error: PinterestError) -> None:
        """Go on after an error that concerns some lists; raise one that concerns all."""
        if isinstance(error, AuthenticationError | ReauthorizationRequired):
            if getattr(error, "code", None) == SCOPE_MISSING:
                self._refused[listing.kind.name, number] = error
                return
            if len(self._callers.clients) > 1:
                for kind in (each for stage in self._query.stages for each in stage):
                    self._refused[kind.name, number] = error
                return
        if ends_the_pull(error):
            raise error

    def _mark_orphans(self, kind: EntityKind) -> None:
        """Mark what hung on a board or a feed that is gone. An ad account may be out of sight only."""
        for parent in kind.parents:
            if parent.parameter in kind.scope and parent.kind != ACCOUNTS:
                self.state.orphaned(kind.name, parent.kind, parent.parameter)

    def _not_seen(self) -> list[ListFailure]:
        of_accounts = any(kind.of_accounts for kind in self._query.written)
        if self._query.ad_account_ids is not None or not of_accounts:
            return []
        gone = self.state.deleted(ACCOUNTS)
        return [ListFailure(ACCOUNTS, {"ad_account_id": account}, NOT_SEEN, _GONE) for account in gone]


def _next(listings: Iterator[Listing]) -> Listing | None:
    return next(listings, None)
