"""Interfaces of a limiter and its permits: acquired before a request, released after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from pinterest_async.operation import Operation
    from pinterest_async_overrides.limits.headers import RawHeaders
    from pinterest_async_overrides.limits.status import QuotaStatus


class Permit(Protocol):
    """Leave to send one request: given back once."""

    def unused(self) -> None:
        """Nothing was sent."""
        ...

    def done(self, status: int | None = None, headers: RawHeaders | None = None, wait: float | None = None) -> None:
        """The reply came, with the seconds that it asks to wait; or, without a status, none will."""
        ...


class Admission(Protocol):
    """What lets requests out."""

    async def acquire(
        self,
        operation: Operation[Any],
        account: str | None = None,
        deadline: float | None = None,
        told: Callable[[float], object] | None = None,
    ) -> Permit:
        """Leave to send one request; raises RateLimitError where the wait would go beyond the deadline."""
        ...

    async def quotas(self) -> list[QuotaStatus]:
        """The state of each limit."""
        ...

    async def aclose(self) -> None:
        """Those who wait hear that it is closed."""
        ...
