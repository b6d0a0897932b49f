"""A local Pinterest to develop and test against: every name is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.clock import Clock
    from pinterest_async_overrides.testing.local import LocalPinterest

_HOMES = {"Clock": "clock", "LocalPinterest": "local"}

__all__ = ["Clock", "LocalPinterest"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
