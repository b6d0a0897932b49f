"""What is told of a call to those who listen: when it starts and ends, its requests, replies, repeats and waits.

No event holds a secret, nor an id but the ad account's: a call is named by its operation and the path's template.
"""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, Union, cast

from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from pinterest_async.operation import Operation
    from pinterest_async_overrides.auth.oauth import TokenEvent

Why = Literal["rate_limit", "pause"]

_LOG: Final = logging.getLogger("pinterest_async.hooks")
_NUMBERS: Final = itertools.count(1)
_OF_AN_ACCOUNT: Final = "/ad_accounts/{ad_account_id}"


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
    """What became of a request after so many `seconds`.

    `status`, `request_id` and `bytes` (of the body, decoded) are None where no reply came; `error` is the class of the
    error that it is, None for a success.
    """

    call: Call
    attempt: int
    seconds: float
    status: int | None
    request_id: str | None
    bytes: int | None
    error: str | None


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


CallEvent: TypeAlias = CallStarted | RequestEvent | ResponseEvent | RetryEvent | WaitEvent | CallEnded
Event: TypeAlias = Union[CallEvent, "TokenEvent"]
Hook: TypeAlias = Callable[[Event], object]


def checked_hooks(given: Hook | Sequence[Hook] | None) -> tuple[Hook, ...]:
    """The hooks one by one; raises ConfigurationError for what cannot be called, or only be awaited."""
    hooks: tuple[Any, ...] = () if given is None else (given,)
    if isinstance(given, Sequence):
        hooks = tuple(cast("Sequence[Any]", given))
    if hooks:
        from inspect import iscoroutinefunction

        for hook in hooks:
            if not callable(hook) or iscoroutinefunction(hook) or iscoroutinefunction(type(hook).__call__):
                raise ConfigurationError(f"on_event takes a plain function of one event, or several, not {hook!r}")
    return hooks


def tell(hooks: Sequence[Callable[[Any], object]], event: object) -> None:
    """Hand an event to each; what one raises is logged, and neither the others nor the call notice."""
    for hook in hooks:
        try:
            hook(event)
        except Exception:
            _LOG.warning("an on_event hook raised at %s", type(event).__name__, exc_info=True)


class Watch:
    """Tells of one call; a context that the call is made in."""

    __slots__ = ("_attempts", "_began", "_call", "_hooks", "_request_id", "_sent", "_status")

    def __init__(self, hooks: Sequence[Hook], operation: Operation[Any], target: str, server: str) -> None:
        self._hooks = hooks
        self._call = Call(
            next(_NUMBERS),
            operation.id,
            operation.method,
            operation.path,
            operation.rate_limit_category,
            server,
            target.split("?", 1)[0].split("/", 3)[2] if operation.path.startswith(_OF_AN_ACCOUNT) else None,
        )
        self._attempts = 0
        self._began = 0.0
        self._sent: float | None = None
        self._status: int | None = None
        self._request_id: str | None = None

    def __enter__(self) -> Self:
        self._began = time.perf_counter()
        tell(self._hooks, CallStarted(self._call))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._sent is not None:  # it was cancelled, or its deadline passed, while a request was on its way
            self.response(None, error)
        seconds = time.perf_counter() - self._began
        name = kind.__name__ if kind is not None else None
        tell(self._hooks, CallEnded(self._call, seconds, self._attempts, self._status, self._request_id, name))

    def request(self, size: int) -> None:
        """A request with a body of this size goes out."""
        self._attempts += 1
        self._status = self._request_id = None
        tell(self._hooks, RequestEvent(self._call, self._attempts, size))
        self._sent = time.perf_counter()

    def response(self, response: httpx.Response | None, error: BaseException | None = None) -> None:
        """Its reply came, or an error in its place."""
        seconds = time.perf_counter() - (self._sent or 0.0)
        self._sent = None
        status, size, name = None, None, type(error).__name__ if error is not None else None
        if response is not None:
            self._status, self._request_id = response.status_code, response.headers.get("x-pinterest-rid")
            status, size = self._status, len(response.content)
        request_id = self._request_id if response is not None else None
        tell(self._hooks, ResponseEvent(self._call, self._attempts, seconds, status, request_id, size, name))

    def retry(self, error: BaseException | None, wait: float) -> None:
        """The call is made again after this error and so many seconds."""
        tell(self._hooks, RetryEvent(self._call, self._attempts, type(error).__name__, wait))

    def wait(self, seconds: float, why: Why) -> None:
        """The call is held back so long."""
        tell(self._hooks, WaitEvent(self._call, self._attempts + 1, seconds, why))
