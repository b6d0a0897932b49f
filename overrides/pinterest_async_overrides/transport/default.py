"""The transport of a client that was given none: our own, whatever else is installed."""

from __future__ import annotations

from pinterest_async_overrides.transport.pooled import PooledTransport


def default_transport() -> PooledTransport:
    """With HTTP/1.1, certificates checked, and the proxies of the environment."""
    return PooledTransport()
