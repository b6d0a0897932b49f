"""Local Pinterest server for development and tests; names are imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.asgi import App as App
    from pinterest_async_overrides.testing.behaviour import faults as faults
    from pinterest_async_overrides.testing.behaviour.faults import Fault as Fault
    from pinterest_async_overrides.testing.behaviour.faults import Fired as Fired
    from pinterest_async_overrides.testing.behaviour.quirks import Quirks as Quirks
    from pinterest_async_overrides.testing.behaviour.rate_limits import RateLimits as RateLimits
    from pinterest_async_overrides.testing.behaviour.tokens import Grants as Grants
    from pinterest_async_overrides.testing.local_pinterest import LocalPinterest as LocalPinterest
    from pinterest_async_overrides.testing.serve import serve as serve
    from pinterest_async_overrides.testing.state.clock import Clock as Clock
    from pinterest_async_overrides.testing.state.refusals import REFUSALS as REFUSALS
    from pinterest_async_overrides.testing.state.request_log import Seen as Seen
    from pinterest_async_overrides.testing.state.request_log import Write as Write

_HOMES = {
    "App": "asgi",
    "Clock": "state.clock",
    "Fault": "behaviour.faults",
    "Fired": "behaviour.faults",
    "Grants": "behaviour.tokens",
    "LocalPinterest": "local_pinterest",
    "Quirks": "behaviour.quirks",
    "REFUSALS": "state.refusals",
    "RateLimits": "behaviour.rate_limits",
    "Seen": "state.request_log",
    "Write": "state.request_log",
    "serve": "serve",
}

__all__ = [
    "REFUSALS",
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
        return import_module(f"{__name__}.behaviour.faults")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
