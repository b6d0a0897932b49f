"""Decides which transport a client has that was given none: over aiohttp where that is installed, else our own."""

from __future__ import annotations

import importlib.util
import ssl
import urllib.request

import httpx

from pinterest_async_overrides.transport.pooled import LIMITS, PooledTransport


def default_transport(
    *,
    verify: ssl.SSLContext | str | bool = True,
    http2: bool = False,
    proxy: httpx.Proxy | httpx.URL | str | None = None,
    trust_env: bool = True,
    limits: httpx.Limits = LIMITS,
) -> httpx.AsyncBaseTransport:
    """A transport; the parameters are those of PooledTransport, which it is too with HTTP/2 or where a proxy is set.

    Call it when the first request is to go out: aiohttp takes longer to import than the rest of the client together.
    """
    proxied = proxy is not None or (trust_env and bool(urllib.request.getproxies().keys() & {"http", "https", "all"}))
    if not http2 and not proxied and importlib.util.find_spec("httpx_aiohttp") is not None:
        from pinterest_async_overrides.transport.over_aiohttp import AiohttpPooledTransport

        return AiohttpPooledTransport(verify=verify, trust_env=trust_env, limits=limits)
    return PooledTransport(verify=verify, http2=http2, proxy=proxy, trust_env=trust_env, limits=limits)
