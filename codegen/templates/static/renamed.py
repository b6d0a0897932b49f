"""Deprecated names of earlier releases: using one warns with the new name; they remain for one minor version."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any


def warn(old: str, new: str, until: str, stacklevel: int) -> None:
    """Emit a DeprecationWarning for an old name at the line that uses it."""
    message = f"{old} is called {new} now; the old name goes with pinterest-async {until}"
    warnings.warn(message, DeprecationWarning, stacklevel=stacklevel + 1)


def method(old: str, new: str, until: str) -> Callable[..., Any]:
    """Return a method under its old name; `old` and `new` are `resource.method`."""
    resource, _, name = new.partition(".")

    def call(self: Any, *arguments: Any, **options: Any) -> Any:
        warn(f"pinterest.{old}()", f"pinterest.{new}()", until, stacklevel=2)
        return getattr(getattr(self._client, resource), name)(*arguments, **options)

    call.__doc__ = f"Deprecated: use `pinterest.{new}()`."
    call.__name__ = call.__qualname__ = old.partition(".")[2]
    return call
