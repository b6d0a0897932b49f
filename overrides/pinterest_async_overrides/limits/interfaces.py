"""Interfaces of a limiter and its permits: acquired before a request, released after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from pinterest_async.operation import Operation
    from pinterest_async_overrides.limits.headers import RawHeaders
    from pinterest_async_overrides.limits.status import QuotaStatus


class Permit(Protocol):
    """Permission to send one request; released once."""

    def unused(self) -> None:
        """Release it: nothing was sent."""
        ...

    def done(self, status: int | None = None, headers: RawHeaders | None = None, wait: float | None = None) -> None:
        """Release it: the reply came, with the seconds that it asks to wait; without a status none will come."""
        ...


class Admission(Protocol):
    """Grants permission to send requests."""

    async def acquire(
        self,
        operation: Operation[Any],
        account: str | None = None,
        deadline: float | None = None,
        on_wait: Callable[[float], object] | None = None,
    ) -> Permit:
        """Return permission to send one request. Raises RateLimitError where the wait would pass the deadline."""
        ...

    async def quotas(self) -> list[QuotaStatus]:
        """Return the state of each limit."""
        ...

    async def aclose(self) -> None:
        """Close it; waiting calls fail."""
        ...
