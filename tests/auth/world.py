"""Fakes for OAuth tests: a clock that only they move, a token endpoint without sockets, a store to break."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from itertools import count
from typing import Any
from urllib.parse import parse_qsl

import httpx

from pinterest_async import OPERATIONS, Operation
from pinterest_async_overrides.auth.oauth import OAuth, TokenEvent
from pinterest_async_overrides.auth.token import Token

MONTH = 30 * 86400.0
START = 1_790_000_000.0

CALL: Operation[Any] = OPERATIONS["boards/list"]
BASIC: Operation[Any] = OPERATIONS["token/revoke"]

Fault = Callable[[], Awaitable[httpx.Response | None]]


class FakeClock:
    """Both clocks, moved by hand; a sleep moves them too, and lets others run."""

    def __init__(self) -> None:
        self._wall, self._steady = START, 1000.0
        self.slept: list[float] = []

    def wall(self) -> float:
        return self._wall

    def steady(self) -> float:
        return self._steady

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)

    def advance(self, seconds: float) -> None:
        self._wall += seconds
        self._steady += seconds

    def jump(self, seconds: float) -> None:
        """Somebody sets the wall clock."""
        self._wall += seconds


class Issuer:
    """Pinterest's token endpoint as a sender: it rotates, and by default the old refresh token dies with that.

    `faults` meet the next requests, one each: a fault that gives None lets the request through after it. `lost` are
    requests that took effect though their reply never arrived.
    """

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.rotates = self.kills = True
        self.life = MONTH
        self.asked: list[dict[str, str]] = []
        self.headers: list[Mapping[str, str]] = []
        self.issued: list[str] = []
        self.alive: set[str] = set()
        self.faults: deque[Fault] = deque()
        self.fired = self.refused = 0
        self.extra: dict[str, Any] = {}
        self._numbers = count(1)

    def refresh_token(self) -> str:
        made = f"pinr_{next(self._numbers):04}"
        self.issued.append(made)
        self.alive.add(made)
        return made

    @property
    def newest(self) -> str:
        return self.issued[-1]

    @property
    def refreshes(self) -> int:
        return sum(form.get("grant_type") == "refresh_token" for form in self.asked)

    async def __call__(self, method: str, url: str, headers: Mapping[str, str], content: bytes, /) -> httpx.Response:
        form = dict(parse_qsl(content.decode()))
        self.asked.append({**form, "url": url})
        self.headers.append(dict(headers))
        await asyncio.sleep(0)
        self.clock.advance(0.001)  # no two replies come at the same moment
        if self.faults:
            self.fired += 1
            if (response := await self.faults.popleft()()) is not None:
                return response
        return self.answer(form)

    def answer(self, form: Mapping[str, str]) -> httpx.Response:
        """What the request comes to at the server."""
        grant = form.get("grant_type")
        if grant is None:
            self.alive.discard(form["token"])
            return httpx.Response(200)
        reply: dict[str, Any] = {"token_type": "bearer", "response_type": grant, "expires_in": self.life}
        if grant == "client_credentials":
            return said(200, {**reply, "access_token": f"pinc_{next(self._numbers):04}", "scope": form["scope"]})
        if grant == "refresh_token":
            if form["refresh_token"] not in self.alive:
                self.refused += 1
                return said(401, {"code": 283, "message": "The authorization grant is invalid"})
            if self.rotates and self.kills:
                self.alive.discard(form["refresh_token"])
        if grant == "authorization_code" or self.rotates:
            reply |= {"refresh_token": self.refresh_token(), "refresh_token_expires_in": 2 * MONTH}
            # Pinterest's clock does not jump with ours.
            reply |= {"refresh_token_expires_at": START + self.clock.steady() + 2 * MONTH}
        return said(200, {**reply, "access_token": f"pina_{next(self._numbers):04}", "scope": "ads:read"} | self.extra)

    # Faults.

    def lose_reply(self) -> Fault:
        """The request takes effect, and the reply never arrives."""

        async def fault() -> httpx.Response | None:
            self.answer({key: value for key, value in self.asked[-1].items() if key != "url"})
            raise httpx.ReadTimeout("no bytes came")

        return fault


def said(status: int, body: Any) -> httpx.Response:
    return httpx.Response(status, content=json.dumps(body).encode())


def answers(status: int, body: Any = None) -> Fault:
    """The request is answered so, and changes nothing."""

    async def fault() -> httpx.Response | None:
        return said(status, {"code": status, "message": "asked for"} if body is None else body)

    return fault


def fails(error: Exception) -> Fault:
    """No reply comes, and nothing happened."""

    async def fault() -> httpx.Response | None:
        raise error

    return fault


def waits(gate: asyncio.Event) -> Fault:
    """The request waits at this gate, then goes on."""

    async def fault() -> httpx.Response | None:
        await gate.wait()
        return None

    return fault


def does(action: Callable[[], Awaitable[object]]) -> Fault:
    """Something happens elsewhere before the request goes on."""

    async def fault() -> httpx.Response | None:
        await action()
        return None

    return fault


class SharedStore:
    """A store that processes share, without files: what it holds is written down as they would, and it can lock."""

    def __init__(self) -> None:
        self.written: str | None = None
        self.loads = self.saves = self.failed = 0
        self.failing = 0
        self.error: Exception = OSError(28, "No space left on device")
        self.held = False

    async def load(self) -> Token | None:
        self.loads += 1
        await asyncio.sleep(0)
        return Token.from_json(self.written or "")

    async def save(self, token: Token) -> None:
        await asyncio.sleep(0)
        if self.failing:
            self.failing -= 1
            self.failed += 1
            raise self.error
        self.saves += 1
        self.written = token.to_json()

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        while self.held:  # noqa: ASYNC110 - an event would belong to one event loop
            await asyncio.sleep(0)
        self.held = True
        try:
            yield
        finally:
            self.held = False

    def put(self, token: Token) -> None:
        self.written = token.to_json()

    @property
    def token(self) -> Token:
        token = Token.from_json(self.written or "")
        assert token is not None
        return token


class PlainStore:
    """The same without a lock: two methods, as a user may write it."""

    def __init__(self, shared: SharedStore) -> None:
        self.shared = shared

    async def load(self) -> Token | None:
        return await self.shared.load()

    async def save(self, token: Token) -> None:
        await self.shared.save(token)


class World:
    """One issuer, one store and one clock, and as many processes over them as a test makes."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.issuer = Issuer(self.clock)
        self.store = SharedStore()
        self.events: list[TokenEvent] = []

    def process(self, **options: Any) -> OAuth:
        given: dict[str, Any] = {"store": self.store, "send": self.issuer, "clock": self.clock}
        return OAuth("1234567", "app-secret", on_event=self.events.append, **{**given, **options})

    def stored(self, seconds: float = MONTH, **more: Any) -> Token:
        """A token in the store that ends in so many seconds."""
        fields = {"access_token": "pina_old", "refresh_token": self.issuer.refresh_token(), "expires_in": MONTH}
        token = Token.from_fields({**fields, "expires_at": self.clock.wall() + seconds, **more})
        self.store.put(token)
        return token

    def told(self, kind: str) -> list[str]:
        return [event.message for event in self.events if event.kind == kind]


async def settled() -> None:
    """Let every task run until it waits for something."""
    for _ in range(50):
        await asyncio.sleep(0)
