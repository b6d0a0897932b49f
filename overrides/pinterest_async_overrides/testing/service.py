"""How a request becomes a reply: route, token, quota, contract, answer; one function, no sockets."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from threading import RLock
from typing import Any

from pinterest_async_overrides.testing.behaviour.faults import Fault, Faults
from pinterest_async_overrides.testing.behaviour.quirks import Quirks
from pinterest_async_overrides.testing.behaviour.rate_limits import Meter, RateLimits
from pinterest_async_overrides.testing.behaviour.response_cache import Prepared
from pinterest_async_overrides.testing.behaviour.tokens import Tokens
from pinterest_async_overrides.testing.contract import examples, parameters, seeded_random
from pinterest_async_overrides.testing.contract.api_error import Refusal
from pinterest_async_overrides.testing.contract.body import read_body
from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.contract.pagination import page, scope_of
from pinterest_async_overrides.testing.contract.router import Router
from pinterest_async_overrides.testing.handlers.registry import HANDLERS, Call
from pinterest_async_overrides.testing.http.messages import Reply, Request, json_reply
from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.jobs import Jobs
from pinterest_async_overrides.testing.state.metrics import Metrics
from pinterest_async_overrides.testing.state.request_log import Ledger, Seen, Write
from pinterest_async_overrides.testing.state.signed_urls import Links
from pinterest_async_overrides.testing.state.store import Sizes, World

# The modules whose functions answer operations; what none of them knows is answered from the contract.
HANDLER_MODULES = (
    "listing",
    "crud",
    "batch_writes",
    "boards_and_pins",
    "uploads",
    "catalogs",
    "ads_analytics",
    "organic_analytics",
    "reports",
    "exports",
    "conversions",
    "business",
    "oauth",
)

PREFIX = "/v5"


@dataclass(slots=True)
class Rules:
    """How a local Pinterest behaves, whatever it holds."""

    strict: bool = False
    rate_limits: RateLimits | None = None
    quirks: Quirks = field(default_factory=Quirks)
    job_seconds: float = 0.1
    prepared: bool = False


@dataclass(slots=True)
class _Turn:
    """What goes with one request: its number, headers of its reply that are set early, the fault it meets."""

    number: int
    headers: dict[str, str]
    fault: Fault | None = None


class Service:
    """A local Pinterest without its sockets."""

    def __init__(
        self, seed: int = 0, sizes: Sizes | None = None, clock: Clock | None = None, rules: Rules | None = None
    ) -> None:
        for module in HANDLER_MODULES:
            import_module(f"pinterest_async_overrides.testing.handlers.{module}")
        self.seed = seed
        self.rules = rules or Rules()
        self.clock = clock or Clock()
        self.world = World(seed, sizes or Sizes(), self.clock)
        self.metrics = Metrics(seed)
        self.jobs = Jobs(seed, self.clock, self.rules.job_seconds)
        self.links = Links(seed, self.clock)
        self.tokens = Tokens(seed, self.clock, self.rules.strict)
        self.meter = Meter(self.rules.rate_limits, self.clock)
        self.faults = Faults()
        self.ledger = Ledger()
        self.prepared = Prepared()
        self.events: list[dict[str, Any]] = []
        self._router = Router()
        self._requests = 0
        # The server answers in its own thread; a test looks on from another.
        self.lock = RLock()

    def answer(self, request: Request) -> Reply:
        """The reply to a request; whatever was asked, there is one."""
        with self.lock:
            return self._reply(request)

    def _reply(self, request: Request) -> Reply:
        self._requests += 1
        turn = _Turn(
            self._requests, {"x-pinterest-rid": str(seeded_random.number(self.seed, "request", self._requests) >> 1)}
        )
        name = ""
        try:
            operation, path = self._route(request)
            name = operation.id
            reply = self._scripted(operation, path, request, turn)
        except Refusal as refusal:
            reply = self._refused(refusal)
        self.ledger.note(Seen(turn.number, request.method, request.target, name, reply.status, request.headers))
        return Reply(reply.status, reply.body, turn.headers | reply.headers, reply.content_type, turn.fault)

    def _refused(self, refusal: Refusal) -> Reply:
        refusal = self.rules.quirks.recast(refusal)
        reply = json_reply(refusal.status, refusal.body)
        reply.headers |= refusal.headers
        return reply

    def _route(self, request: Request) -> tuple[Operation, dict[str, str]]:
        segments = request.segments
        if segments[0] != PREFIX[1:]:
            raise Refusal(404, 404, f"The API lives under {PREFIX}.")
        found = self._router.find(request.method, segments[1:])
        if isinstance(found, tuple):
            return found
        if found:
            raise Refusal(405, 405, "Method not allowed.", headers={"allow": ", ".join(found)})
        raise Refusal(404, 404, "No such path.")

    def _scripted(self, operation: Operation, path: dict[str, str], request: Request, turn: _Turn) -> Reply:
        """The operation's reply, or what a fault makes of it: one without effect is all there is."""
        fault = turn.fault = self.faults.take(operation.id, turn.number)
        if fault is not None and not fault.effect:
            return fault.reply or Reply(500)
        try:
            reply = self._judged(operation, path, request, turn)
        except Refusal as refusal:
            reply = self._refused(refusal)
        return fault.reply if fault is not None and fault.reply is not None else reply

    def _judged(self, operation: Operation, path: dict[str, str], request: Request, turn: _Turn) -> Reply:
        """The reply to a call that passes the token, the quota and the quirks in its way; raises a `Refusal`."""
        user = self.tokens.authorize(operation, request)
        turn.headers |= self.meter.count(operation, user, path.get("ad_account_id", ""))
        quirks = self.rules.quirks
        met = quirks.meet(operation, self.ledger.calls.get(operation.id, 0) + 1)
        if met is not None:
            return met
        detour, request = quirks.detour(operation, request)
        if detour is not None:
            return detour
        return quirks.touch(self.seed, operation, self._answered(operation, path, request, turn))

    def _answered(self, operation: Operation, path: dict[str, str], request: Request, turn: _Turn) -> Reply:
        """What the operation's own function says, or said before; raises a `Refusal`."""
        if self.rules.prepared:
            kept = self.prepared.find(operation, request, (self.world.version, self.clock.today()))
            if kept is not None:
                return kept
        values = parameters.read(operation, path, request.query_string)
        if "ad_account_id" in path:
            self.world.get("ad_account", path["ad_account_id"])
        call = Call(operation, values, read_body(operation, request), request, self)
        if turn.fault is not None:
            call.refused_items = turn.fault.refuse_items
        reply = as_reply(operation, HANDLERS.get(operation.id, from_contract)(call))
        if operation.method != "GET":
            self.ledger.writes.append(Write(turn.number, operation.id, values, call.body))
        elif self.rules.prepared:
            self.prepared.keep(operation, request, reply)
        return reply


def as_reply(operation: Operation, answer: Any) -> Reply:
    """What an operation's answer is on the wire."""
    if isinstance(answer, Reply):
        return answer
    if answer is None:
        return Reply(operation.status)
    if isinstance(answer, bytes):
        return Reply(operation.status, answer)
    return json_reply(operation.status, answer)


def from_contract(call: Call) -> Any:
    """The answer where no state decides it: what the contract shows, the same for the same question."""
    operation = call.operation
    if operation.reply is None:
        return None
    path = tuple(value for name, value in call.values.items() if f"{{{name}}}" in operation.path)
    if operation.item is not None:
        items = [examples.build(operation.item, call.service.seed, operation.id, *path, index) for index in range(3)]
        return page(items, call.values, scope_of(operation.id, call.values))
    return examples.build(operation.reply, call.service.seed, operation.id, *path)
