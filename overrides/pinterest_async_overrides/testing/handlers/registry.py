"""One call that passed the contract, and the table of handlers by operation id."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pinterest_async_overrides.testing.behaviour.tokens import Tokens
from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.http.messages import Request
from pinterest_async_overrides.testing.state.entity import Entity
from pinterest_async_overrides.testing.state.state import State
from pinterest_async_overrides.testing.state.store import Store


@dataclass(slots=True)
class Call:
    """A request that passed the contract: its operation, the parameters by name, and the body as it was sent."""

    operation: Operation
    values: dict[str, Any]
    body: Any
    request: Request
    state: State
    tokens: Tokens
    refused_items: frozenset[int] = field(default_factory=frozenset[int])
    """The positions in a batch that a fault script wants refused."""

    @property
    def store(self) -> Store:
        return self.state.store

    @property
    def now(self) -> int:
        """Seconds since 1970, whole."""
        return int(self.state.clock.now())

    @property
    def account(self) -> str:
        """The ad account of the path, which is one that exists: raises an `ApiError` otherwise."""
        identity = str(self.values["ad_account_id"])
        self.store.get("ad_account", identity)
        return identity

    def owner_of(self, entity: Entity) -> str:
        """Return the value of the path parameter that owns an entity's rows; empty where everybody shares them."""
        return str(self.values[entity.owner]) if entity.owner else ""


# A handler returns a value to encode, a whole `Reply`, or None for no body.
Handler = Callable[[Call], Any]

HANDLERS: dict[str, Handler] = {}


def handles(*operation_ids: str) -> Callable[[Handler], Handler]:
    """Register a function as the handler of these operations."""

    def put(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(operation_ids, handler))
        return handler

    return put
