"""HTTP transports: the values of `Pinterest(transport=...)`."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pinterest_async_overrides.transport.aiohttp import AiohttpPooledTransport as AiohttpPooledTransport
    from pinterest_async_overrides.transport.transport import PooledTransport as PooledTransport

_HOMES: Final = {
    "AiohttpPooledTransport": "pinterest_async_overrides.transport.aiohttp",
    "PooledTransport": "pinterest_async_overrides.transport.transport",
}

__all__ = [
    "AiohttpPooledTransport",
    "PooledTransport",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
