"""Name of a call as a user writes it, for error messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async.operation import Operation


def called(operation: Operation[Any]) -> str:
    """Return the call as a user writes it: `campaigns.list()`."""
    return f"{operation.resource}.{operation.name}()"
