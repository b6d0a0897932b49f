"""Reports the events of one call to hooks; what a hook raises is logged and stops nothing."""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.events.types import (
    Call,
    CallEnded,
    CallStarted,
    Hook,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    WaitEvent,
    Why,
)

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from pinterest_async.operation import Operation

_LOG: Final = logging.getLogger("pinterest_async.hooks")
_NUMBERS: Final = itertools.count(1)
_OF_AN_ACCOUNT: Final = "/ad_accounts/{ad_account_id}"


def checked_hooks(given: Hook | Sequence[Hook] | None) -> tuple[Hook, ...]:
    """Return the hooks as a tuple; raise ConfigurationError for one that is not callable or is a coroutine function."""
    hooks: tuple[Any, ...] = () if given is None else (given,)
    if isinstance(given, Sequence):
        hooks = tuple(cast("Sequence[Any]", given))
    if hooks:
        from inspect import iscoroutinefunction

        for hook in hooks:
            if not callable(hook) or iscoroutinefunction(hook) or iscoroutinefunction(type(hook).__call__):
                raise ConfigurationError(f"on_event takes a plain function of one event, or several, not {hook!r}")
    return hooks


def notify(hooks: Sequence[Callable[[Any], object]], event: object) -> None:
    """Call each hook with an event; log what one raises."""
    for hook in hooks:
        try:
            hook(event)
        except Exception:
            _LOG.warning("an on_event hook raised at %s", type(event).__name__, exc_info=True)


class CallReporter:
    """Reports the events of one call; the call is made inside it as a context manager."""

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
        notify(self._hooks, CallStarted(self._call))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._sent is not None:  # cancelled, or past its deadline, with a request in flight
            self.response(None, error)
        seconds = time.perf_counter() - self._began
        name = kind.__name__ if kind is not None else None
        notify(self._hooks, CallEnded(self._call, seconds, self._attempts, self._status, self._request_id, name))

    def request(self, size: int) -> None:
        """Report that a request with a body of `size` bytes is sent."""
        self._attempts += 1
        self._status = self._request_id = None
        notify(self._hooks, RequestEvent(self._call, self._attempts, size))
        self._sent = time.perf_counter()

    def response(self, response: httpx.Response | None, error: BaseException | None = None) -> None:
        """Report its response, or the error in its place."""
        seconds = time.perf_counter() - (self._sent or 0.0)
        self._sent = None
        name = type(error).__name__ if error is not None else None
        if response is None:
            event = ResponseEvent(self._call, self._attempts, seconds, None, None, None, name)
        else:
            headers = response.headers
            self._status, self._request_id = response.status_code, headers.get("x-pinterest-rid")
            size, limit = len(response.content), headers.get("x-ratelimit-limit")
            event = ResponseEvent(
                self._call, self._attempts, seconds, self._status, self._request_id, size, name, limit
            )
        notify(self._hooks, event)

    def retry(self, error: BaseException | None, wait: float) -> None:
        """Report that the call is repeated after `error`, in `wait` seconds."""
        notify(self._hooks, RetryEvent(self._call, self._attempts, type(error).__name__, wait))

    def wait(self, seconds: float, why: Why) -> None:
        """Report that the call waits before it is sent."""
        notify(self._hooks, WaitEvent(self._call, self._attempts + 1, seconds, why))
