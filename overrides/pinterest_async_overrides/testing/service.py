"""How a request becomes a reply: route, token, quota, contract, answer; one function, no sockets."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from threading import RLock
from typing import Any

from pinterest_async_overrides.testing import chance, example, parameters
from pinterest_async_overrides.testing.body import read_body
from pinterest_async_overrides.testing.call import HANDLERS, Call
from pinterest_async_overrides.testing.clock import Clock
from pinterest_async_overrides.testing.contract import Operation
from pinterest_async_overrides.testing.exchange import Reply, Request, json_reply
from pinterest_async_overrides.testing.faults import Fault, Faults
from pinterest_async_overrides.testing.jobs import Jobs
from pinterest_async_overrides.testing.ledger import Ledger, Seen, Write
from pinterest_async_overrides.testing.limits import Meter, RateLimits
from pinterest_async_overrides.testing.links import Links
from pinterest_async_overrides.testing.metrics import Metrics
from pinterest_async_overrides.testing.oauth import Tokens
from pinterest_async_overrides.testing.pages import page, scope_of
from pinterest_async_overrides.testing.quirks import Quirks
from pinterest_async_overrides.testing.refusal import Refusal
from pinterest_async_overrides.testing.router import Router
from pinterest_async_overrides.testing.world import Sizes, World

# The modules whose functions answer operations; what none of them knows is answered from the contract.
DESKS = (
    "listing",
    "singles",
    "batches",
    "organic",
    "uploads",
    "catalogs",
    "analytics",
    "organic_analytics",
    "reports",
    "exports",
    "conversions",
    "business",
    "token_calls",
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


class Service:
    """A local Pinterest without its sockets."""

    def __init__(
        self, seed: int = 0, sizes: Sizes | None = None, clock: Clock | None = None, rules: Rules | None = None
    ) -> None:
        for desk in DESKS:
            import_module(f"pinterest_async_overrides.testing.{desk}")
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
        self.events: list[dict[str, Any]] = []
        self._router = Router()
        self._prepared: dict[str, Reply] = {}
        self._prepared_for: tuple[object, ...] = ()
        self._requests = 0
        # The server answers in its own thread; a test looks on from another.
        self.lock = RLock()

    def answer(self, request: Request) -> Reply:
        """The reply to a request; whatever was asked, there is one."""
        with self.lock:
            return self._reply(request)

    def _reply(self, request: Request) -> Reply:
        self._requests += 1
        number = self._requests
        operation: Operation | None = None
        headers = {"x-pinterest-rid": str(chance.number(self.seed, "request", number) >> 1)}
        try:
            operation, path = self._route(request)
            reply = self._judge(operation, path, request, number, headers)
        except Refusal as refusal:
            refusal = self.rules.quirks.recast(refusal)
            reply = json_reply(refusal.status, refusal.body)
            headers |= refusal.headers
        name = operation.id if operation else ""
        self.ledger.note(Seen(number, request.method, request.target, name, reply.status, request.headers))
        return Reply(reply.status, reply.body, headers | reply.headers, reply.content_type, reply.fault)

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

    def _judge(
        self, operation: Operation, path: dict[str, str], request: Request, number: int, headers: dict[str, str]
    ) -> Reply:
        """The operation's reply, or the fault that was scripted for it."""
        fault = self.faults.take(operation.id, number)
        if fault is not None and not fault.effect:
            # A scripted status is whole; everything else never gets to its first byte.
            made = fault.reply or Reply(500)
            return Reply(made.status, made.body, made.headers, made.content_type, fault)
        user = self.tokens.authorize(operation, request)
        headers |= self.meter.count(operation, user, path.get("ad_account_id", ""))
        met = self.rules.quirks.meet(operation, self.ledger.calls.get(operation.id, 0) + 1)
        if met is not None:
            return met
        detour, request = self.rules.quirks.detour(operation, request)
        if detour is not None:
            return detour
        reply = self._answer(operation, path, request, number, fault)
        if fault is not None and fault.reply is not None:
            return Reply(fault.reply.status, fault.reply.body, fault.reply.headers, fault.reply.content_type, fault)
        reply = self.rules.quirks.touch(self.seed, operation, reply)
        return Reply(reply.status, reply.body, reply.headers, reply.content_type, fault) if fault else reply

    def _answer(
        self, operation: Operation, path: dict[str, str], request: Request, number: int, fault: Fault | None
    ) -> Reply:
        prepared = self._kept(operation, request)
        if prepared is not None:
            return prepared
        values = parameters.read(operation, path, request.query_string)
        if "ad_account_id" in path:
            self.world.get("ad_account", path["ad_account_id"])
        call = Call(operation, values, read_body(operation, request), request, self)
        if fault is not None:
            call.refused_items = fault.refuse_items
        reply = as_reply(operation, HANDLERS.get(operation.id, from_contract)(call))
        if operation.method == "GET":
            self._keep(operation, request, reply)
        else:
            self.ledger.writes.append(Write(number, operation.id, values, call.body))
        return reply

    def _kept(self, operation: Operation, request: Request) -> Reply | None:
        """The same reply as before, as long as nothing has changed and the day is the same."""
        if not self.rules.prepared or not operation.category.endswith("analytics"):
            return None
        state = self.world.version, self.clock.today()
        if state != self._prepared_for:
            self._prepared, self._prepared_for = {}, state
        return self._prepared.get(request.target) if request.method == "GET" else None

    def _keep(self, operation: Operation, request: Request, reply: Reply) -> None:
        if self.rules.prepared and operation.category.endswith("analytics"):
            self._prepared[request.target] = reply


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
        items = [example.build(operation.item, call.service.seed, operation.id, *path, index) for index in range(3)]
        return page(items, call.values, scope_of(operation.id, call.values))
    return example.build(operation.reply, call.service.seed, operation.id, *path)
