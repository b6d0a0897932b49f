"""Token in use, with its expiry in monotonic time, which no jump of the wall clock moves."""

from __future__ import annotations

from dataclasses import dataclass, field

from pinterest_async_overrides.auth.oauth.renewal_policy import Windows
from pinterest_async_overrides.auth.token import Token
from pinterest_async_overrides.common.secrets import Secret


@dataclass(frozen=True, slots=True)
class Held:
    """Token in use; times of the steady clock: see `Windows`. `since` is when it was obtained."""

    token: Token
    header: str = field(repr=False)
    since: float
    early: float
    hard: float
    end: float
    warn: float

    @property
    def calm(self) -> float:
        """The time until which nothing has to be renewed or warned about."""
        return min(self.early, self.warn)


def hold(token: Token, now: float, ends: Windows, *, since: float) -> Held:
    """Return a token in use from now, a moment of the steady clock."""
    header = Secret(f"Bearer {token.access_token}")
    return Held(token, header, since, now + ends.early, now + ends.hard, now + ends.end, now + ends.warn)
