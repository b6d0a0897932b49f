"""A local Pinterest to develop and test against: every name is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.testing import faults as faults
    from pinterest_async_overrides.testing.asgi import App as App
    from pinterest_async_overrides.testing.clock import Clock as Clock
    from pinterest_async_overrides.testing.faults import Fault as Fault
    from pinterest_async_overrides.testing.faults import Fired as Fired
    from pinterest_async_overrides.testing.ledger import Seen as Seen
    from pinterest_async_overrides.testing.ledger import Write as Write
    from pinterest_async_overrides.testing.limits import RateLimits as RateLimits
    from pinterest_async_overrides.testing.local import LocalPinterest as LocalPinterest
    from pinterest_async_overrides.testing.oauth import Grants as Grants
    from pinterest_async_overrides.testing.quirks import Quirks as Quirks
    from pinterest_async_overrides.testing.serve import serve as serve

_HOMES = {
    "App": "asgi",
    "Clock": "clock",
    "Fault": "faults",
    "Fired": "faults",
    "Grants": "oauth",
    "LocalPinterest": "local",
    "Quirks": "quirks",
    "RateLimits": "limits",
    "Seen": "ledger",
    "Write": "ledger",
    "serve": "serve",
}

__all__ = [
    "App",
    "Clock",
    "Fault",
    "Fired",
    "Grants",
    "LocalPinterest",
    "Quirks",
    "RateLimits",
    "Seen",
    "Write",
    "faults",
    "serve",
]


def __getattr__(name: str) -> Any:
    if name == "faults":
        return import_module(f"{__name__}.faults")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
