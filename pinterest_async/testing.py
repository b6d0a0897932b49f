"""A local Pinterest to develop and test against."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.testing import REFUSALS as REFUSALS
    from pinterest_async_overrides.testing import App as App
    from pinterest_async_overrides.testing import Clock as Clock
    from pinterest_async_overrides.testing import Fault as Fault
    from pinterest_async_overrides.testing import Fired as Fired
    from pinterest_async_overrides.testing import Grants as Grants
    from pinterest_async_overrides.testing import LocalPinterest as LocalPinterest
    from pinterest_async_overrides.testing import Quirks as Quirks
    from pinterest_async_overrides.testing import RateLimits as RateLimits
    from pinterest_async_overrides.testing import Seen as Seen
    from pinterest_async_overrides.testing import Write as Write
    from pinterest_async_overrides.testing import faults as faults
    from pinterest_async_overrides.testing import serve as serve

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
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module("pinterest_async_overrides.testing"), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
