"""Validated call, and registry of handlers by operation id."""

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
    """A request that is valid for the contract: its operation, parameters by name, and body as sent."""

    operation: Operation
    values: dict[str, Any]
    body: Any
    request: Request
    state: State
    tokens: Tokens
    refused_items: frozenset[int] = field(default_factory=frozenset[int])
    """Positions of the batch items that a fault script refuses."""

    @property
    def store(self) -> Store:
        return self.state.store

    @property
    def now(self) -> int:
        """Whole seconds since 1970."""
        return int(self.state.clock.now())

    @property
    def account(self) -> str:
        """The ad account of the path; raises an `ApiError` if it does not exist."""
        identity = str(self.values["ad_account_id"])
        self.store.get("ad_account", identity)
        return identity

    def owner_of(self, entity: Entity) -> str:
        """Return the value of the path parameter that owns an entity's rows; empty for shared rows."""
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
