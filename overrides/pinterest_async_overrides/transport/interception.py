"""Decides whether a test has put itself in httpx's place, as respx and pytest-httpx do: requests then go httpx's way.

They replace one of three methods, in httpx or under it. A method that is not compiled from the file of its own class is
one of theirs. Tracing tools wrap methods in proxies that keep the code visible; those stay what they are.
"""

from __future__ import annotations

from typing import Final

import httpcore
import httpx

_SEAMS: Final = (
    (httpx.AsyncClient, "_transport_for_url"),
    (httpx.AsyncHTTPTransport, "handle_async_request"),
    (httpcore.AsyncConnectionPool, "handle_async_request"),
)
_HOMES: Final = tuple((owner, name, owner.__init__.__code__.co_filename) for owner, name in _SEAMS)


def intercepted() -> bool:
    """Whether requests that go through httpx itself are caught by somebody right now."""
    for owner, name, home in _HOMES:
        code = getattr(getattr(owner, name, None), "__code__", None)
        if code is None or code.co_filename != home:
            return True
    return False
