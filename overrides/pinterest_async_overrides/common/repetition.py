"""Repeat an operation after its first failure, over tenacity: the one module that knows it.

tenacity costs as much as a small request's own work, so callers make their first attempt without it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from tenacity import RetryCallState

_T = TypeVar("_T")

Decide = Callable[[BaseException, int], float | None]
"""Called once for each failure, with the number of failures so far: seconds to wait before the next attempt, or None to
raise the failure."""


async def repeated(
    attempt: Callable[[], Awaitable[_T]],
    failure: BaseException,
    decide: Decide,
    sleep: Callable[[float], Awaitable[None]],
) -> _T:
    """Return the result of the first further attempt that succeeds; `failure` is that of the attempt before.

    Raises the failure for which `decide` returns None.
    """
    wait = decide(failure, 1)
    if wait is None:
        raise failure
    await sleep(wait)
    import tenacity

    def again(state: RetryCallState) -> bool:
        nonlocal wait
        error = state.outcome.exception() if state.outcome is not None else None
        wait = None if error is None else decide(error, state.attempt_number + 1)
        return wait is not None

    async def once() -> _T:  # tenacity awaits coroutine functions only
        return await attempt()

    trying = tenacity.AsyncRetrying(sleep=sleep, retry=again, wait=lambda _: wait or 0.0, reraise=True)
    return await trying(once)
