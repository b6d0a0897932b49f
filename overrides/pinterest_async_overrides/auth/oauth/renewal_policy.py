"""Renewal policy: when to renew a token, what a failed renewal means, whether a refused token is worth renewing."""

from __future__ import annotations

from typing import Final, NamedTuple

from pinterest_async.facts import NOT_THE_TOKEN_CODES, TRANSIENT_CODES
from pinterest_async_overrides.auth.token import Token, number
from pinterest_async_overrides.errors import APIError, DecodeError, PinterestError, ServerError, TransportError

DAY: Final = 86400.0
EARLY: Final = DAY
HARD: Final = 60.0
WARN: Final = 7 * DAY

BACKGROUND_PAUSE: Final = 60.0
"""Seconds between two tries in the background, while the old token still lives."""
REFUSAL_PAUSE: Final = 300.0
"""A token younger than this that is refused is not renewed: the next would be refused as well."""
DEAD_FOR: Final = 300.0
"""Seconds for which a refused refresh token is not sent again."""


class Windows(NamedTuple):
    """Seconds from now: from `early` one task renews while calls go on, from `hard` calls wait; `end` is the token's
    end. From `warn` the end of the refresh token itself is near.
    """

    early: float
    hard: float
    end: float
    warn: float


def windows(token: Token, now: float, early: float = EARLY, hard: float = HARD, warn: float = WARN) -> Windows:
    """Return when this token is renewed.

    All are bounded by the token's life, whatever the wall clock says: no token is renewed twice in the first nine
    tenths of its life, and none is used past its end because the clock was set back.
    """
    inf = float("inf")
    remaining = inf if token.expires_at is None else token.expires_at - now
    life = number(token.extras.get("expires_in"))
    if life is None or life <= 0:
        life = max(remaining, 0.0)
    remaining = min(remaining, life) if token.access_token else 0.0
    ending = inf if token.refresh_token_expires_at is None else token.refresh_token_expires_at - now
    return Windows(remaining - min(early, life / 10), remaining - min(hard, life / 20), remaining, ending - warn)


def usable(token: Token, now: float) -> bool:
    """Return whether callers need not wait for another token."""
    return windows(token, now).hard > 0


def later(one: Token, other: Token) -> bool:
    """Return whether one token was issued after the other, judged by their ends."""
    ends = (
        (one.refresh_token_expires_at, other.refresh_token_expires_at),
        (one.expires_at, other.expires_at),
    )
    known = [(own, others) for own, others in ends if own is not None and others is not None and own != others]
    return bool(known) and known[0][0] > known[0][1]


def takes_precedence(stored: Token, token: Token, seen: Token | None, *, rotated: bool) -> bool:
    """Return whether the stored token takes precedence over a new one: where another token was stored since, and it has
    a new refresh token and the new one does not, or both have and it is the later one.
    """
    if stored.same(seen) or stored.same(token) or not (stored.access_token or stored.refresh_token):
        return False
    stored_rotated = seen is None or stored.refresh_token != seen.refresh_token
    return later(stored, token) if rotated == stored_rotated else stored_rotated


def temporary(error: PinterestError) -> bool:
    """Return whether the same refresh may succeed a moment later."""
    if isinstance(error, APIError):
        transient = error.status == 400 and error.code in TRANSIENT_CODES
        return isinstance(error, ServerError) or error.status in {408, 425, 429} or transient
    if isinstance(error, TransportError):
        return error.worth_repeating  # not a certificate or a proxy that refuses
    return isinstance(error, DecodeError)


def refused_grant(error: PinterestError) -> bool:
    """Return whether the refresh token (or the code) is no longer valid: code 283, with a 401 or a 400."""
    return isinstance(error, APIError) and error.status in {400, 401} and error.code == 283


def pause(error: PinterestError) -> float:
    """Return the seconds before the second try: short, since callers wait, and enough for another process to store."""
    retry_after = error.retry_after if isinstance(error, APIError) else None
    return min(max(retry_after if retry_after is not None else 0.5, 0.1), 5.0)


def worth_renewing(code: int | None, age: float) -> bool:
    """Return whether a 401 with this code, for a token obtained so many seconds ago, calls for another token."""
    return code not in NOT_THE_TOKEN_CODES and age >= REFUSAL_PAUSE
