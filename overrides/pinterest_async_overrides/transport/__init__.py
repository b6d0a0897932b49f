"""How requests get to the server and replies back: httpx's interface, without the cost of httpx's own pool.

`Sender` is the one seam the client calls. Under it is `PooledTransport`, or httpx-aiohttp where it is installed; under
a caller's own `httpx.AsyncClient` neither is. Loaded at the first call, never at import.
"""

from __future__ import annotations

from pinterest_async_overrides.transport.default import default_transport
from pinterest_async_overrides.transport.pooled import LIMITS, PooledTransport
from pinterest_async_overrides.transport.reply import ReplyTooLarge
from pinterest_async_overrides.transport.sender import NOTHING_SENT, Sender

__all__ = ["LIMITS", "NOTHING_SENT", "PooledTransport", "ReplyTooLarge", "Sender", "default_transport"]
