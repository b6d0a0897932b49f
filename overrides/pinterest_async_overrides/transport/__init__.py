"""HTTP/1.1 transport: httpx's interface, without the cost of httpx's own pool.

`Sender` is what the client calls. Under it is `PooledTransport`, or the transport that the caller chose; under a
caller's own `httpx.AsyncClient` neither is. Each name is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.transport.aiohttp import AiohttpPooledTransport as AiohttpPooledTransport
    from pinterest_async_overrides.transport.failures import NOTHING_SENT as NOTHING_SENT
    from pinterest_async_overrides.transport.failures import failure_of as failure_of
    from pinterest_async_overrides.transport.network import Network as Network
    from pinterest_async_overrides.transport.response import ReplyTooLarge as ReplyTooLarge
    from pinterest_async_overrides.transport.sender import Sender as Sender
    from pinterest_async_overrides.transport.transport import LIMITS as LIMITS
    from pinterest_async_overrides.transport.transport import PooledTransport as PooledTransport
    from pinterest_async_overrides.transport.transport import default_transport as default_transport

_HOMES = {
    "AiohttpPooledTransport": "aiohttp",
    "LIMITS": "transport",
    "NOTHING_SENT": "failures",
    "Network": "network",
    "PooledTransport": "transport",
    "ReplyTooLarge": "response",
    "Sender": "sender",
    "default_transport": "transport",
    "failure_of": "failures",
}

__all__ = [
    "LIMITS",
    "NOTHING_SENT",
    "AiohttpPooledTransport",
    "Network",
    "PooledTransport",
    "ReplyTooLarge",
    "Sender",
    "default_transport",
    "failure_of",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
