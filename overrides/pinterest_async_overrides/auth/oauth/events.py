"""Decides what is told of a token's life, to the log and to the caller's hook; never a secret."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Final, Literal, NamedTuple

Kind = Literal["refreshed", "adopted", "refresh_failed", "save_failed", "not_lasting", "refresh_token_ending"]

_LOG: Final = logging.getLogger("pinterest_async.oauth")
_QUIET: Final = frozenset({"refreshed", "adopted"})


class TokenEvent(NamedTuple):
    """What happened: `kind` for a program, `message` for a person.

    `refreshed`: a new token came and is stored. `adopted`: another process had renewed it. `refresh_failed`,
    `save_failed`: it goes on with the old token while that lives, and tries again. `not_lasting`: a rotated refresh
    token has no store that outlives the process. `refresh_token_ending`: somebody has to log in again soon.
    """

    kind: Kind
    message: str


Hook = Callable[[TokenEvent], object]


def tell(hooks: Sequence[Hook], kind: Kind, message: str) -> None:
    """Log an event and hand it to the hooks; what one raises is logged, for a renewal must not end half way."""
    _LOG.log(logging.INFO if kind in _QUIET else logging.WARNING, "%s: %s", kind, message)
    if hooks:
        from pinterest_async_overrides.events import reporter as told

        told.tell(hooks, TokenEvent(kind, message))
