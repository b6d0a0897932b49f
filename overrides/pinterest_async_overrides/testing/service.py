"""Service of the local Pinterest, without sockets: a function from one request to one reply.

Checks in order: route, scripted fault, token, quota, quirks, parameters, parents in the path, body, handler.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import RLock
from typing import Any

from pinterest_async_overrides.testing.behaviour.faults import Faults
from pinterest_async_overrides.testing.behaviour.quirks import Quirks
from pinterest_async_overrides.testing.behaviour.rate_limits import Meter, RateLimits
from pinterest_async_overrides.testing.behaviour.response_cache import ResponseCache
from pinterest_async_overrides.testing.behaviour.tokens import Tokens
from pinterest_async_overrides.testing.contract import parameters, seeded_random
from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.contract.body import read_body
from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.contract.router import Router
from pinterest_async_overrides.testing.handlers.from_contract import from_contract
from pinterest_async_overrides.testing.handlers.parents import check_parents
from pinterest_async_overrides.testing.handlers.registry import Call
from pinterest_async_overrides.testing.handlers.table import handlers
from pinterest_async_overrides.testing.http.messages import Fault, Reply, Request, json_reply
from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.refusals import Refusals
from pinterest_async_overrides.testing.state.request_log import Seen, Write
from pinterest_async_overrides.testing.state.state import State
from pinterest_async_overrides.testing.state.store import Sizes

PREFIX = "/v5"


@dataclass(slots=True)
class Rules:
    """Behaviour of a local Pinterest, independent of its data."""

    strict: bool = False
    rate_limits: RateLimits | None = None
    quirks: Quirks = field(default_factory=Quirks)
    job_seconds: float = 0.1
    prepared: bool = False


@dataclass(slots=True)
class _Exchange:
    """State of one request: its number, the reply headers so far, and its scripted fault."""

    number: int
    headers: dict[str, str]
    fault: Fault | None = None


class Service:
    """A local Pinterest without sockets. Thread-safe: `lock` is held while a request is answered."""

    def __init__(
        self, seed: int = 0, sizes: Sizes | None = None, clock: Clock | None = None, rules: Rules | None = None
    ) -> None:
        self.seed = seed
        self.rules = rules or Rules()
        self.clock = clock or Clock()
        self.state = State(seed, sizes or Sizes(), self.clock, self.rules.job_seconds)
        self.state.store.refusals = Refusals(lambda: self.rules.quirks.accepts, lambda: self.rules.quirks.unknown_ids)
        self.tokens = Tokens(seed, self.clock, self.rules.strict)
        self.tokens.grants.kill_rotated = not self.rules.quirks.living_refresh_tokens
        self.meter = Meter(self.rules.rate_limits, self.clock)
        self.faults = Faults()
        self.cache = ResponseCache()
        self.lock = RLock()
        self._handlers = handlers()
        self._router = Router()
        self._requests = 0
        self._by_key: dict[tuple[str, ...], Reply] = {}
        # Shortcuts for tests.
        self.store = self.state.store
        self.jobs = self.state.jobs
        self.links = self.state.links
        self.log = self.state.log
        # Former names, for compatibility.
        self.world, self.ledger = self.store, self.log

    def answer(self, request: Request) -> Reply:
        """Return the reply to a request; never raises an `ApiError`."""
        with self.lock:
            return self._reply(request)

    def _reply(self, request: Request) -> Reply:
        self._requests += 1
        exchange = _Exchange(
            self._requests, {"x-pinterest-rid": str(seeded_random.number(self.seed, "request", self._requests) >> 1)}
        )
        name = ""
        try:
            operation, path = self._route(request)
            name = operation.id
            reply = self._with_fault(operation, path, request, exchange)
        except ApiError as error:
            reply = self._error_reply(error)
        self.log.note(Seen(exchange.number, request.method, request.target, name, reply.status, request.headers))
        return Reply(reply.status, reply.body, exchange.headers | reply.headers, reply.content_type, exchange.fault)

    def _error_reply(self, error: ApiError) -> Reply:
        error = self.rules.quirks.replace_error(error)
        reply = json_reply(error.status, error.body)
        reply.headers |= error.headers
        return reply

    def _route(self, request: Request) -> tuple[Operation, dict[str, str]]:
        segments = request.segments
        if segments[0] != PREFIX[1:]:
            raise ApiError(404, 404, f"The API is at {PREFIX}.")
        found = self._router.find(request.method, segments[1:])
        if isinstance(found, tuple):
            return found
        if found:
            raise ApiError(405, 405, "Method not allowed.", headers={"allow": ", ".join(found)})
        raise ApiError(404, 404, "No such path.")

    def _with_fault(self, operation: Operation, path: dict[str, str], request: Request, exchange: _Exchange) -> Reply:
        """Return the operation's reply, or the scripted fault's; a fault without effect skips the operation."""
        fault = exchange.fault = self.faults.take(operation.id, exchange.number)
        if fault is not None and not fault.effect:
            return fault.reply or Reply(500)
        try:
            reply = self._admitted(operation, path, request, exchange)
        except ApiError as error:
            reply = self._error_reply(error)
        return fault.reply if fault is not None and fault.reply is not None else reply

    def _admitted(self, operation: Operation, path: dict[str, str], request: Request, exchange: _Exchange) -> Reply:
        """Return the reply to a call after the checks of token, quota and quirks; raise an `ApiError`."""
        user = self.tokens.authorize(operation, request)
        exchange.headers |= self.meter.count(operation, user, path.get("ad_account_id", ""))
        quirks = self.rules.quirks
        reply = quirks.intercept(operation, self.log.calls.get(operation.id, 0) + 1)
        if reply is not None:
            return reply
        reply, request = quirks.insert_empty_page(operation, request)
        if reply is not None:
            return reply
        return quirks.alter(self.seed, operation, self._handled(operation, path, request, exchange))

    def _handled(self, operation: Operation, path: dict[str, str], request: Request, exchange: _Exchange) -> Reply:
        """Return the reply of the operation's handler, new or cached; raise an `ApiError`."""
        if self.rules.prepared:
            cached = self.cache.find(operation, request, (self.store.version, self.clock.today()))
            if cached is not None:
                return cached
        key = (operation.id, request.target, request.headers.get("idempotency-key", ""))
        if self.rules.quirks.idempotency_keys and key in self._by_key:
            return self._by_key[key]
        values = parameters.read(operation, path, request.query_string)
        check_parents(self.store, operation, values)
        call = Call(operation, values, read_body(operation, request), request, self.state, self.tokens)
        if exchange.fault is not None:
            call.refused_items = exchange.fault.refuse_items
        reply = as_reply(operation, self._handlers.get(operation.id, from_contract)(call))
        if operation.method != "GET":
            self.log.writes.append(Write(exchange.number, operation.id, values, call.body))
            if self.rules.quirks.idempotency_keys and key[-1]:
                self._by_key[key] = reply
        elif self.rules.prepared:
            self.cache.add(operation, request, reply)
        return reply


def as_reply(operation: Operation, value: Any) -> Reply:
    """Return a handler's return value as a reply."""
    if isinstance(value, Reply):
        return value
    if value is None:
        return Reply(204 if 204 in operation.statuses else operation.status)
    if isinstance(value, bytes):
        return Reply(operation.status, value)
    return json_reply(operation.status, value)
