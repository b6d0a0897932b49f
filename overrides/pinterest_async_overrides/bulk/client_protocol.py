"""Client interface that bulk pulls use. `Pinterest` has all of it; bulk never imports the client's module."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, Self, TypeGuard

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Reply
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.events.types import Hook
    from pinterest_async_overrides.files import Files
    from pinterest_async_overrides.limits.settings import RateLimits
    from pinterest_async_overrides.pagination import Pager
    from pinterest_async_overrides.retry import RetryPolicy


class BulkClient(Protocol):
    """A client as bulk pulls use it; the methods are documented at `Pinterest`."""

    @property
    def files(self) -> Files: ...

    @property
    def rate_limits(self) -> RateLimits: ...

    async def call(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Reply: ...

    async def raw(self, operation: Operation[Any], arguments: Mapping[str, Any], body: Any = None) -> bytes: ...

    def pager(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Pager[Reply]: ...

    def with_options(
        self,
        *,
        retry: RetryPolicy | None = None,
        access_token: str | None = None,
        auth: Auth | None = None,
        on_event: Hook | None = None,
    ) -> Self: ...

    async def aclose(self) -> None: ...


_METHODS: Final = ("call", "raw", "pager", "with_options", "aclose")


def is_client(value: Any) -> TypeGuard[BulkClient]:
    """Return whether a value has the methods of a client."""
    return all(callable(getattr(value, name, None)) for name in _METHODS)
