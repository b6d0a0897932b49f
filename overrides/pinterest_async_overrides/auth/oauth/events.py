"""Token events of OAuth: logged, then passed to the hooks; never a secret."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pinterest_async_overrides.events.types import TokenEventKind, TokenHook

_LOG: Final = logging.getLogger("pinterest_async.oauth")
_QUIET: Final = frozenset({"refreshed", "adopted"})


def notify(hooks: Sequence[TokenHook], kind: TokenEventKind, message: str) -> None:
    """Log an event and call the hooks with it; an error of a hook is logged, so that a renewal is not interrupted."""
    _LOG.log(logging.INFO if kind in _QUIET else logging.WARNING, "%s: %s", kind, message)
    if hooks:
        from pinterest_async_overrides.events.reporter import notify as call_hooks
        from pinterest_async_overrides.events.types import TokenEvent

        call_hooks(hooks, TokenEvent(kind, message))
