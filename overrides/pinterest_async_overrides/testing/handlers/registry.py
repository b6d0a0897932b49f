"""One judged call on its way to an answer, and the table of who answers what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.http.messages import Request

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.service import Service
    from pinterest_async_overrides.testing.state.store import World


@dataclass(slots=True)
class Call:
    """A request that passed the contract: its operation, the parameters by name, and the body as it was sent."""

    operation: Operation
    values: dict[str, Any]
    body: Any
    request: Request
    service: Service
    refused_items: frozenset[int] = field(default_factory=frozenset[int])
    """The positions in a batch that a fault script wants refused."""

    @property
    def world(self) -> World:
        return self.service.world

    @property
    def now(self) -> int:
        """Seconds since 1970, whole."""
        return int(self.service.clock.now())

    @property
    def account(self) -> str:
        """The ad account of the path, which is one that exists: raises a `Refusal` otherwise."""
        identity = str(self.values["ad_account_id"])
        self.world.get("ad_account", identity)
        return identity


# An answer is a value to encode, a whole `Reply`, or None for no body.
Handler = Callable[[Call], Any]

HANDLERS: dict[str, Handler] = {}


def answers(*operation_ids: str) -> Callable[[Handler], Handler]:
    """Put a function down as the one that answers these operations."""

    def put(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(operation_ids, handler))
        return handler

    return put
