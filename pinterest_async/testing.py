"""Local Pinterest server for development and tests."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

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

_HOMES: Final = {
    "REFUSALS": "pinterest_async_overrides.testing.state.refusals",
    "App": "pinterest_async_overrides.testing.asgi",
    "Clock": "pinterest_async_overrides.testing.state.clock",
    "Fault": "pinterest_async_overrides.testing.behaviour.faults",
    "Fired": "pinterest_async_overrides.testing.behaviour.faults",
    "Grants": "pinterest_async_overrides.testing.behaviour.tokens",
    "LocalPinterest": "pinterest_async_overrides.testing.local_pinterest",
    "Quirks": "pinterest_async_overrides.testing.behaviour.quirks",
    "RateLimits": "pinterest_async_overrides.testing.behaviour.rate_limits",
    "Seen": "pinterest_async_overrides.testing.state.request_log",
    "Write": "pinterest_async_overrides.testing.state.request_log",
    "faults": "pinterest_async_overrides.testing.behaviour",
    "serve": "pinterest_async_overrides.testing.serve",
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
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
