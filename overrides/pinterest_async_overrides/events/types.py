"""Event types: what a hook is called with for each call, request, retry, wait and token renewal.

No event holds a secret, nor an id but the ad account's: a call is named by its operation and the path's template.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

Why = Literal["rate_limit", "pause"]
TokenEventKind = Literal["refreshed", "adopted", "refresh_failed", "save_failed", "not_lasting", "refresh_token_ending"]


class Call(NamedTuple):
    """The call that an event is about, the same object in all of its events.

    `number` is its own within the process, `operation` the operation's id, `path` the template with its placeholders,
    `server` the base URL, `ad_account_id` None where the path names none.
    """

    number: int
    operation: str
    method: str
    path: str
    rate_limit_category: str
    server: str
    ad_account_id: str | None


class CallStarted(NamedTuple):
    """A call begins; nothing was sent yet."""

    call: Call


class RequestEvent(NamedTuple):
    """A request goes out, the call's `attempt`-th (from 1), with a body of so many bytes."""

    call: Call
    attempt: int
    bytes: int


class ResponseEvent(NamedTuple):
    """A request ended after so many `seconds`, with a reply or an error.

    `status`, `request_id` and `bytes` (of the body, decoded) are None where no reply came; `error` is the class of the
    error that it is, None for a success. `rate_limit` is the reply's `x-ratelimit-limit` header, None without one.
    """

    call: Call
    attempt: int
    seconds: float
    status: int | None
    request_id: str | None
    bytes: int | None
    error: str | None
    rate_limit: str | None = None


class RetryEvent(NamedTuple):
    """The call failed with an `error` of this class and is made again after `wait` seconds."""

    call: Call
    attempt: int
    error: str
    wait: float


class WaitEvent(NamedTuple):
    """The call is held back before it is sent, for so many `seconds` as far as can be said when the wait begins.

    `why`: "rate_limit" for its turn in the rate limiter, "pause" for what Pinterest asked another call of its rate
    limit category to wait.
    """

    call: Call
    attempt: int
    seconds: float
    why: Why


class CallEnded(NamedTuple):
    """A call is over after so many `seconds` and `attempts` (requests), all waits included.

    `status` and `request_id` are those of its last reply; `error` is the class of what the caller gets, None for a
    success. A reply is made into its model after this.
    """

    call: Call
    seconds: float
    attempts: int
    status: int | None
    request_id: str | None
    error: str | None


class TokenEvent(NamedTuple):
    """What happened to an OAuth token: `kind` for a program, `message` for a person.

    `refreshed`: a new token was received and stored. `adopted`: another process had renewed it. `refresh_failed`,
    `save_failed`: the old token is used while it lives, and the renewal is tried again. `not_lasting`: a rotated
    refresh token has no store that outlives the process. `refresh_token_ending`: somebody has to log in again soon.
    """

    kind: TokenEventKind
    message: str


CallEvent: TypeAlias = CallStarted | RequestEvent | ResponseEvent | RetryEvent | WaitEvent | CallEnded
"""Any event of a call."""

Event: TypeAlias = CallEvent | TokenEvent
Hook: TypeAlias = Callable[[Event], object]
TokenHook: TypeAlias = Callable[[TokenEvent], object]
