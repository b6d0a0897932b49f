"""Whatever happens in whatever order, the newest refresh token that the server issued is never lost."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

import httpx
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pinterest_async import PinterestError
from pinterest_async_overrides.auth.oauth import OAuth
from pinterest_async_overrides.auth.token import Token
from tests.auth.world import CALL, MONTH, PlainStore, World, answers, fails, settled

T = TypeVar("T")


class Lifetimes(RuleBasedStateMachine):
    """Processes over one store: they call, are cancelled, crash, and find the disk full and the server down."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.world = World()
        self.processes: list[OAuth] = []
        self.given = ""

    def teardown(self) -> None:
        self.run(settled())
        self.loop.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    @initialize(kills=st.booleans(), rotates=st.booleans(), locks=st.booleans(), life=st.sampled_from([60.0, MONTH]))
    def begin(self, kills: bool, rotates: bool, locks: bool, life: float) -> None:
        issuer = self.world.issuer
        issuer.kills, issuer.rotates, issuer.life = kills, rotates, life
        self.locks, self.given = locks, issuer.refresh_token()
        self.processes = [self.made(), self.made()]

    def made(self) -> OAuth:
        store = self.world.store if self.locks else PlainStore(self.world.store)
        return self.world.process(store=store, refresh_token=self.given)

    @rule(which=st.integers(0, 1), calls=st.integers(1, 5))
    def call(self, which: int, calls: int) -> None:
        async def work() -> None:
            asked = (self.processes[which].authorization(CALL) for _ in range(calls))
            for result in await asyncio.gather(*asked, return_exceptions=True):
                assert isinstance(result, str | PinterestError), result

        self.run(work())

    @rule()
    def all_call(self) -> None:
        async def work() -> None:
            asked = (auth.authorization(CALL) for auth in self.processes)
            await asyncio.gather(*asked, return_exceptions=True)

        self.run(work())

    @rule(which=st.integers(0, 1), rounds=st.integers(0, 25))
    def call_and_cancel(self, which: int, rounds: int) -> None:
        async def work() -> None:
            task = asyncio.create_task(self.processes[which].authorization(CALL))
            for _ in range(rounds):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

        self.run(work())

    @rule(which=st.integers(0, 1))
    def refused(self, which: int) -> None:
        async def work() -> None:
            auth = self.processes[which]
            with suppress(PinterestError):
                await auth.refused(CALL, await auth.authorization(CALL), 2)

        self.run(work())

    @rule(which=st.integers(0, 1))
    def crash_and_restart(self, which: int) -> None:
        # Not between a reply and its save, nor with what could not be saved: row 27 is a test of its own.
        self.run(settled())
        if not any(secret == self.world.issuer.newest for secret in self.unstored(self.processes[which])):
            self.processes[which] = self.made()

    @rule(seconds=st.sampled_from([1.0, 55.0, 61.0, 301.0, 29.5 * 86400, MONTH]))
    def time_goes_by(self, seconds: float) -> None:
        self.world.clock.advance(seconds)

    @rule(seconds=st.sampled_from([-3600.0, 3600.0]))
    def the_wall_clock_jumps(self, seconds: float) -> None:
        self.world.clock.jump(seconds)

    @rule(times=st.integers(1, 3))
    def the_disk_is_full(self, times: int) -> None:
        self.world.store.failing = times

    @rule(
        fault=st.sampled_from([answers(503), fails(httpx.ConnectError("down")), answers(429)]), times=st.integers(1, 3)
    )
    def the_server_is_down(self, fault: Any, times: int) -> None:
        self.world.issuer.faults.extend([fault] * times)

    @rule()
    def a_user_logs_in(self) -> None:
        async def work() -> None:
            with suppress(PinterestError):
                await self.processes[0].exchange("a-code", "http://localhost:8085/")

        self.run(work())

    @precondition(lambda self: not self.world.issuer.kills or self.locks)
    @rule()
    def in_the_end_it_works(self) -> None:
        self.run(settled())
        self.world.issuer.faults.clear()
        self.world.store.failing = 0
        self.world.clock.advance(301)
        # A process that could not store what it got does so first: until then the others' refresh token is dead.
        for auth in self.processes:
            self.run(auth.aclose())
        for auth in self.processes:
            header = self.run(auth.authorization(CALL))
            assert header.startswith("Bearer pina_")

    def unstored(self, auth: OAuth) -> list[str]:
        """What lives in a process and nowhere else."""
        stored = Token.from_json(self.world.store.written or "")
        return [secret for secret in auth.secrets() if stored is None or secret != stored.refresh_token]

    @invariant()
    def the_newest_refresh_token_is_known(self) -> None:
        if not self.given:
            return
        self.run(settled())
        newest = self.world.issuer.newest
        stored = Token.from_json(self.world.store.written or "")
        known = {secret for auth in self.processes for secret in auth.secrets()}
        assert (stored is not None and stored.refresh_token == newest) or newest in known

    @invariant()
    def nobody_is_left_waiting(self) -> None:
        self.run(settled())
        assert not asyncio.all_tasks(self.loop)
        assert not self.world.store.held


Lifetimes.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None, derandomize=True)
TestLifetimes = Lifetimes.TestCase
