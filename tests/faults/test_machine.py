"""Whatever happens in whatever order: no refresh token is lost, no item missed or given twice, no write done twice."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import httpx
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from pinterest_async import (
    FileTokenStore,
    MemoryTokenStore,
    OAuth,
    OutcomeUnknownError,
    Page,
    Pages,
    Pinterest,
    PinterestError,
)
from pinterest_async.models import Campaign
from pinterest_async.testing import Fault, LocalPinterest, faults
from pinterest_async_overrides.calls.retrying import Attempts
from pinterest_async_overrides.retry import RetryPolicy
from pinterest_async_overrides.transport import PooledTransport
from tests.faults.conftest import until

T = TypeVar("T")

START = 1_790_000_000.0
DAY = 86400.0

ON_THE_WAY = [
    faults.status(500),
    faults.html(502),
    faults.closed(),
    faults.reset("before"),
    faults.reset("headers"),
    faults.reset("body"),
    faults.cut(),
    faults.throttled(1),
    faults.throttled(2, as_400=True),
]
FOR_GOOD = [faults.throttled(3600), faults.status(403), faults.cut_json()]
WHOSE_REPLY_IS_LOST = [
    faults.status(502, effect=True),
    faults.closed(effect=True),
    faults.reset("headers"),
    faults.cut(),
]
# A refresh whose reply is lost after it was done leaves nobody with the new token: row 31 has tests of its own.
AT_THE_TOKEN = [faults.status(503), faults.closed(), faults.reset("before"), faults.throttled(1)]


class LocalClock:
    """The local Pinterest's clock, which stands; a sleep moves it."""

    def __init__(self, local: LocalPinterest) -> None:
        self._local = local

    def wall(self) -> float:
        return self._local.clock.now()

    steady = wall

    async def sleep(self, seconds: float) -> None:
        self._local.clock.advance(seconds)
        await asyncio.sleep(0)


class Life(RuleBasedStateMachine):
    """One account's program: it reads a list page by page, writes, is cancelled, and crashes; one store outlives it."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.local = LocalPinterest(seed=7, accounts=1, campaigns=7, boards=1, strict=True, now=START).start()
        self.clock = LocalClock(self.local)
        self.account = self.local.ad_account_ids[0]
        self.found: list[str | None] = []
        self.bookmark: str | None = None
        self.wrote: dict[str, str] = {}
        self.transport: PooledTransport | None = None

    def teardown(self) -> None:
        try:
            if self.transport is not None:
                self.run(self.close())
            self.run(until(lambda: not self.local.open_connections))
        finally:
            self.loop.run_until_complete(self.loop.shutdown_default_executor())
            self.loop.close()
            self.local.close()
            self.folder.cleanup()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        async def bounded() -> T:
            async with asyncio.timeout(30):
                return await work

        return self.loop.run_until_complete(bounded())

    @initialize(on_disk=st.booleans())
    def begin(self, on_disk: bool) -> None:
        self.store = FileTokenStore(Path(self.folder.name) / "tokens.json") if on_disk else MemoryTokenStore()
        self.given = self.local.refresh_token()
        self.run(self.start())
        self.expected = self.run(self.all())

    async def start(self) -> None:
        """The program begins, knowing what is in the store and the last bookmark that it wrote down."""
        local = self.local
        app = local.client_id, local.client_secret
        self.auth = OAuth(*app, store=self.store, refresh_token=self.given, base_url=local.url, clock=self.clock)
        self.transport = PooledTransport(verify=False)
        self.http = httpx.AsyncClient(transport=self.transport, trust_env=False)
        self.pinterest = Pinterest(auth=self.auth, base_url=local.url, http_client=self.http, rate_limits="off")
        self.pinterest._attempts = Attempts(RetryPolicy(deadline=20), sleep=self.clock.sleep)  # pyright: ignore[reportPrivateUsage]
        self.pages = self.listed(look_ahead=False)

    def listed(self, *, look_ahead: bool) -> Pages[Campaign]:
        pager = self.pinterest.campaigns.list(self.account, page_size=2, bookmark=self.bookmark)
        return pager.pages(look_ahead=look_ahead)

    async def all(self) -> list[str | None]:
        return [campaign.id async for campaign in self.pinterest.campaigns.list(self.account)]

    async def close(self) -> None:
        await self.pages.aclose()
        await self.settled()
        await self.pinterest.aclose()
        await self.auth.aclose()
        await self.http.aclose()

    async def settled(self) -> None:
        """Until nothing runs any more."""
        await until(lambda: len(asyncio.all_tasks()) == 1)  # this one

    # What the program does

    @rule()
    def page(self) -> None:
        self.run(self.next_page())

    async def next_page(self) -> None:
        try:
            page = await anext(self.pages)
        except PinterestError as error:
            where = error.bookmark
        else:
            self.took(page)
            return
        assert where == self.bookmark == self.pages.bookmark

    def took(self, page: Page[Campaign]) -> None:
        self.found += [campaign.id for campaign in page.items]
        self.bookmark = page.bookmark
        if page.bookmark is None:
            assert self.found == self.expected
            self.found = []
            self.pages = self.listed(look_ahead=False)

    @rule(look_ahead=st.booleans())
    def resume(self, look_ahead: bool) -> None:
        async def again() -> None:
            self.pages = self.listed(look_ahead=look_ahead)

        self.run(again())

    @rule(number=st.integers(0, 10**9))
    def write(self, number: int) -> None:
        self.run(self.written(f"board {number} of {len(self.wrote)}"))

    async def written(self, name: str) -> None:
        self.wrote[name] = "unknown"
        try:
            await self.pinterest.boards.create(body={"name": name})
            self.wrote[name] = "done"
        except OutcomeUnknownError:
            pass
        except PinterestError:
            self.wrote[name] = "not done"

    @rule()
    def refresh(self) -> None:
        async def work() -> None:
            with suppress(PinterestError):
                await self.auth.refresh()

        self.run(work())

    # What happens to it

    @rule(what=st.sampled_from(["page", "write", "refresh", "two"]), rounds=st.integers(0, 12), sent=st.booleans())
    def cancel(self, what: str, rounds: int, sent: bool) -> None:
        work: dict[str, list[Callable[[], Awaitable[object]]]] = {
            "page": [self.next_page],
            "write": [lambda: self.written(f"cancelled {len(self.wrote)}")],
            "refresh": [self.auth.refresh],
            "two": [self.next_page, lambda: self.written(f"cancelled {len(self.wrote)}")],
        }

        async def cancelled() -> None:
            seen = len(self.local.requests)
            tasks = [asyncio.ensure_future(call()) for call in work[what]]
            for _ in range(rounds):
                await asyncio.sleep(0)
            if sent:
                await until(lambda: len(self.local.requests) > seen or all(task.done() for task in tasks))
            for task in tasks:
                task.cancel()
            for result in await asyncio.gather(*tasks, return_exceptions=True):
                assert result is None or not isinstance(result, Exception) or isinstance(result, PinterestError), result

        self.run(cancelled())

    @rule()
    def crash(self) -> None:
        """Not between a reply of the token endpoint and its save: row 27 is a test of its own."""

        async def crashed() -> None:
            await self.settled()
            del self.pages
            assert self.transport is not None
            for connection in list(self.transport._open):  # pyright: ignore[reportPrivateUsage]
                connection.abort()  # as the kernel closes a dead process' sockets
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            await self.start()

        self.run(crashed())

    @rule(fault=st.sampled_from(ON_THE_WAY), times=st.integers(1, 3), after=st.integers(0, 2))
    def something_fails(self, fault: Fault, times: int, after: int) -> None:
        for operation in ("campaigns/list", "boards/create"):
            self.local.fail(operation, times, fault, after=after)

    @rule(fault=st.sampled_from(FOR_GOOD), after=st.integers(0, 2))
    def the_list_breaks_off(self, fault: Fault, after: int) -> None:
        self.local.fail("campaigns/list", 1, fault, after=after)

    @rule(fault=st.sampled_from(WHOSE_REPLY_IS_LOST), number=st.integers(0, 10**9))
    def a_write_whose_reply_is_lost(self, fault: Fault, number: int) -> None:
        self.local.fail("boards/create", 1, fault)
        self.run(self.written(f"lost {number} of {len(self.wrote)}"))

    @rule(fault=st.sampled_from(AT_THE_TOKEN), times=st.integers(1, 3))
    def the_token_endpoint_fails(self, fault: Fault, times: int) -> None:
        self.local.fail("oauth/token", times, fault)

    @rule()
    def connections_grow_stale(self) -> None:
        self.local.drop_connections()

    @rule(seconds=st.sampled_from([1.0, 61.0, 301.0, 29.5 * DAY, 30 * DAY]))
    def time_goes_by(self, seconds: float) -> None:
        if self.left() > seconds + DAY:
            self.local.clock.advance(seconds)

    def left(self) -> float:
        """How long the newest refresh token lives; after that, there is nothing to be done but to log in."""
        expires: float = self.newest().expires
        return expires - self.local.clock.now()

    @rule()
    def the_token_is_revoked(self) -> None:
        for token in self.tokens():
            if token.use == "access":
                self.local.revoke(token.text)
        self.local.clock.advance(10)

    @rule()
    def in_the_end_it_works(self) -> None:
        self.local.service.faults.clear()
        self.local.clock.advance(301)  # a refusal by mistake is forgotten by then
        self.pinterest._attempts.pauses._until.clear()  # pyright: ignore[reportPrivateUsage]

        async def rest() -> None:
            found = list(self.found)
            async for page in self.listed(look_ahead=True):
                found += [campaign.id for campaign in page.items]
            assert found == self.expected

        self.run(rest())

    # What must hold

    def tokens(self) -> list[Any]:
        return list(self.local.service.tokens._tokens.values())  # pyright: ignore[reportPrivateUsage]

    def newest(self) -> Any:
        return [token for token in self.tokens() if token.use == "refresh"][-1]

    def at_rest(self) -> bool:
        """Whether there is a program to look at; its tasks are let come to their end before."""
        if self.transport is None:
            return False
        self.run(self.settled())
        return True

    @invariant()
    def the_newest_refresh_token_is_stored(self) -> None:
        if self.at_rest():
            stored = self.run(self.store.load())
            assert stored is not None
            assert stored.refresh_token == self.newest().text
            assert self.newest().alive

    @invariant()
    def no_item_is_missing_and_none_comes_twice(self) -> None:
        if self.at_rest():
            assert self.found == self.expected[: len(self.found)]
            assert (self.bookmark is None) == (not self.found)

    @invariant()
    def no_write_is_done_twice(self) -> None:
        names = Counter(write.body["name"] for write in self.local.writes if write.operation == "boards/create")
        assert names.keys() <= self.wrote.keys()
        for name, outcome in self.wrote.items():
            assert names[name] in {"done": (1,), "not done": (0,), "unknown": (0, 1)}[outcome], (name, outcome)

    @invariant()
    def every_permit_is_back(self) -> None:
        if self.at_rest() and self.transport and (pool := self.transport._pool):  # pyright: ignore[reportPrivateUsage]
            assert (pool.held, pool.waiting) == (pool.idle, 0)


Life.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None, derandomize=True)
TestLife = Life.TestCase
