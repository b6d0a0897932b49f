"""Request counter over all clients of a pull."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pinterest_async_overrides.events.types import Event


class Count:
    """Event hook that counts requests; `before` is how many were made before the current run."""

    value = before = 0

    def __call__(self, event: Event) -> None:
        from pinterest_async_overrides.events.types import RequestEvent

        if isinstance(event, RequestEvent):
            self.value += 1
