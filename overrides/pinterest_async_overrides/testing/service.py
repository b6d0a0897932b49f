"""How a request becomes a reply: route, token, quota, contract, answer. No sockets here: one function from one to the other."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import msgspec

from pinterest_async_overrides.testing import chance, example, parameters
from pinterest_async_overrides.testing.call import HANDLERS, Call
from pinterest_async_overrides.testing.clock import Clock
from pinterest_async_overrides.testing.contract import Operation
from pinterest_async_overrides.testing.exchange import Reply, Request, json_reply
from pinterest_async_overrides.testing.jobs import Jobs
from pinterest_async_overrides.testing.links import Links
from pinterest_async_overrides.testing.metrics import Metrics
from pinterest_async_overrides.testing.pages import page, scope_of
from pinterest_async_overrides.testing.refusal import Refusal, invalid, unauthorized
from pinterest_async_overrides.testing.router import Router
from pinterest_async_overrides.testing.schema import Unfit, judge
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
    "reports",
    "exports",
    "conversions",
    "business",
)

PREFIX = "/v5"


class Service:
    """A local Pinterest without its sockets."""

    def __init__(
        self, seed: int = 0, sizes: Sizes | None = None, clock: Clock | None = None, job_seconds: float = 0.1
    ) -> None:
        for desk in DESKS:
            import_module(f"pinterest_async_overrides.testing.{desk}")
        self.seed = seed
        self.clock = clock or Clock()
        self.world = World(seed, sizes or Sizes(), self.clock)
        self.metrics = Metrics(seed)
        self.jobs = Jobs(seed, self.clock, job_seconds)
        self.links = Links(seed, self.clock)
        self.events: list[dict[str, Any]] = []
        self.router = Router()
        self._requests = 0

    def answer(self, request: Request) -> Reply:
        """The reply to a request; whatever was asked, there is one."""
        self._requests += 1
        try:
            reply = self._answer(request)
        except Refusal as refusal:
            reply = json_reply(refusal.status, refusal.body)
            reply.headers.update(refusal.headers)
        reply.headers["x-pinterest-rid"] = str(chance.number(self.seed, "request", self._requests) >> 1)
        return reply

    def _answer(self, request: Request) -> Reply:
        segments = request.segments
        if segments[0] != "v5":
            raise Refusal(404, 404, "The API lives under /v5.")
        found = self.router.find(request.method, segments[1:])
        if isinstance(found, list):
            if found:
                raise Refusal(405, 405, "Method not allowed.", headers={"allow": ", ".join(found)})
            raise Refusal(404, 404, "No such path.")
        operation, path = found
        self._authorize(operation, request)
        values = parameters.read(operation, path, request.query_string)
        if "ad_account_id" in path:
            self.world.get("ad_account", path["ad_account_id"])
        call = Call(operation, values, read_body(operation, request), request, self)
        handler = HANDLERS.get(operation.id, from_contract)
        return as_reply(operation, handler(call))

    def _authorize(self, operation: Operation, request: Request) -> None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if "basic" in operation.security:
            if scheme.lower() != "basic" or not token:
                raise unauthorized()
        elif scheme.lower() != "bearer" or not token.startswith(("pina_", "pinc_")):
            raise unauthorized()


def read_body(operation: Operation, request: Request) -> Any:
    """The body as the contract's type has it, judged; raises a `Refusal` for one that does not fit."""
    if operation.body is None:
        return None
    if not request.body:
        if operation.body_required:
            raise invalid("A body is required.")
        return None
    if operation.body_type != "application/json":
        return dict(Request("", f"?{request.body.decode('utf-8', 'replace')}").query)
    try:
        body = msgspec.json.decode(request.body)
    except msgspec.DecodeError:
        raise invalid("The body is not JSON.") from None
    try:
        judge(operation.body)(body, "body")
    except Unfit as unfit:
        raise invalid(f"{unfit}.") from None
    return body


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
        return page(items, call.values, scope_of(operation.id, call.values)) | {}
    return example.build(operation.reply, call.service.seed, operation.id, *path)
