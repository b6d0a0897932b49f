"""Detection of respx and pytest-httpx, which replace httpx's transport: requests then go through httpx.

They replace one of three methods, in httpx or under it. A method that is not compiled from the file of its own class is
one of theirs. Tracing tools wrap methods in proxies that keep the code visible; those stay what they are.
"""

from __future__ import annotations

import sys
from typing import Any, Final

_SEAMS: Final = (
    ("httpx", "AsyncClient", "_transport_for_url"),
    ("httpx", "AsyncHTTPTransport", "handle_async_request"),
    ("httpcore", "AsyncConnectionPool", "handle_async_request"),
)


_seen: dict[str, tuple[Any, object]] = {}
"""The classes whose method was found genuine, by name, and that method: the same one needs no second look."""


def intercepted() -> bool:
    """Return whether a mocking library currently intercepts requests through httpx."""
    for module, owner, method in _SEAMS:
        if (loaded := sys.modules.get(module)) is None:
            continue  # as httpcore may not be: nobody has changed it
        found = getattr(loaded, owner)
        genuine = found, found.__dict__.get(method)
        if _seen.get(owner) != genuine:
            if not _genuine(found, method):
                return True
            _seen[owner] = genuine
    return False


def _genuine(owner: Any, method: str) -> bool:
    code = getattr(getattr(owner, method, None), "__code__", None)
    return code is not None and code.co_filename == owner.__init__.__code__.co_filename
