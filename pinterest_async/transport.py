"""How calls get to Pinterest: what `Pinterest(transport=...)` can be given."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.transport import AiohttpPooledTransport as AiohttpPooledTransport
    from pinterest_async_overrides.transport import PooledTransport as PooledTransport

__all__ = [
    "AiohttpPooledTransport",
    "PooledTransport",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module("pinterest_async_overrides.transport"), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
