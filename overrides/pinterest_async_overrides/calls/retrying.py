"""Makes a call until it succeeds, is refused for good, or may not be tried again: what `retry` decides, done."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_async_overrides.calls.call_state import Progress
from pinterest_async_overrides.common.deadlines import Deadlines
from pinterest_async_overrides.errors import OutcomeUnknownError, PinterestError, RateLimitError, TransportError, bare
from pinterest_async_overrides.retry import RetryPolicy, ceiling, is_read, judge, outcome_unknown

if TYPE_CHECKING:
    from tenacity import RetryCallState

    from pinterest_async.operation import Operation
    from pinterest_async_overrides.events.reporter import CallReporter

_T = TypeVar("_T")
_Once = Callable[[Progress], Awaitable[_T]]
_log = logging.getLogger("pinterest_async.retry")


class RetryBudget:
    """Bounds what retries add to the traffic of a whole client: a tenth of its calls, and a few to begin with.

    In an outage each of a thousand callers would else multiply its calls; so all of them share what there is.
    """

    def __init__(self, share: float = 0.1, reserve: float = 10.0) -> None:
        self.share, self.reserve = share, reserve
        self._left = reserve

    def call(self) -> None:
        """A first attempt earns a share of a retry."""
        self._left = min(self._left + self.share, self.reserve * 10)

    def spend(self) -> bool:
        """Takes a retry, where one is left."""
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Pauses:
    """What one call learns of a rate limit category holds for its siblings: until when nothing of it is sent."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}

    def pause(self, category: str, seconds: float) -> None:
        """Nothing of the category goes out for so long; a longer pause that is known already stands."""
        self._until[category] = max(self._until.get(category, 0.0), self._clock() + seconds)

    def left(self, category: str) -> float:
        """Seconds that a call of the category still has to wait."""
        return max(self._until.get(category, 0.0) - self._clock(), 0.0) if self._until else 0.0


class Attempts:
    """One client's way of trying: its policy, its budget, its pauses."""

    def __init__(self, policy: RetryPolicy, *, sleep: Callable[[float], Awaitable[None]] | None = None) -> None:
        self.policy = policy
        self.budget = RetryBudget()
        self.pauses = Pauses()
        self._deadlines = Deadlines()
        self._sleep = sleep or _sleep

    def with_policy(self, policy: RetryPolicy) -> Attempts:
        """The same budget and pauses under another policy."""
        other = Attempts(policy, sleep=self._sleep)
        other.budget, other.pauses, other._deadlines = self.budget, self.pauses, self._deadlines
        return other

    async def make(
        self, operation: Operation[Any], once: _Once[_T], key: str | None, watch: CallReporter | None = None
    ) -> _T:
        """Calls `once` until it returns; raises the last failure.

        A write that may have happened raises OutcomeUnknownError. `key` is the idempotency key that the call carries,
        the same each time. `watch` hears of waits and repeats.
        """
        policy = self.policy
        deadline = policy.deadline
        until = None if deadline is None else time.monotonic() + deadline
        limit = self._deadlines.within(deadline)
        progress = Progress(policy.attempt_deadline, watch, until)
        self.budget.call()
        try:
            with limit:
                if (left := self.pauses.left(operation.rate_limit_category)) > 0:
                    await self._wait_for_siblings(operation, progress, left)
                try:
                    return await once(progress)
                except PinterestError as error:
                    repeatable = is_read(operation) or policy.repeat_writes
                    if policy.attempts == 1 or not judge(error, policy, repeatable=repeatable).again:
                        raise
                    failure = error
                return await self._again(operation, once, progress, repeatable, failure)
        except TimeoutError as error:
            if not limit.expired:  # somebody else's, an auth's for one
                raise
            message = f"{operation.method} {operation.path}: the deadline of {deadline:g} s has passed"
            late = TransportError(message, method=operation.method, path=operation.path, sent=progress.sent)
            raise _told(operation, late, key, progress) from bare(error)
        except PinterestError as error:
            error.concerning(operation.method, operation.path)
            told = _told(operation, error, key, progress)
            if told is error:
                raise
            raise told from error

    async def _wait_for_siblings(self, operation: Operation[Any], progress: Progress, left: float) -> None:
        """Waits out the pause of the call's category; raises at once where that would take too long anyway."""
        if self.policy.deadline is not None and left > self.policy.deadline:
            raise RateLimitError.not_sent(
                f"not sent: calls of the category {operation.rate_limit_category} pause for another {left:.0f} s",
                retry_after=left,
                method=operation.method,
                path=operation.path,
            )
        progress.waits(left, "pause")
        await self._sleep(left)

    async def _again(
        self, operation: Operation[Any], once: _Once[_T], progress: Progress, repeatable: bool, failure: PinterestError
    ) -> _T:
        # tenacity costs as much as a small request's own work, so it comes in only after a failure: that one is
        # handed to it as the outcome of its first attempt.
        import random

        import tenacity

        def again(error: BaseException) -> bool:
            return (
                isinstance(error, PinterestError)
                and judge(error, self.policy, repeatable=repeatable).again
                and self.budget.spend()
            )

        def wait(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            verdict = judge(error, self.policy, repeatable=repeatable) if isinstance(error, PinterestError) else None
            asked = verdict.wait if verdict else None
            # Full jitter (0 to the ceiling), so that callers that failed together do not come back together.
            most = ceiling(self.policy, state.attempt_number)
            seconds = asked if asked is not None else random.uniform(0, most)  # noqa: S311  no secret hangs on it
            if verdict and verdict.pause:
                self.pauses.pause(operation.rate_limit_category, seconds)
            return seconds

        def told(state: RetryCallState) -> None:
            error = state.outcome.exception() if state.outcome else None
            seconds = state.next_action.sleep if state.next_action else 0.0
            if isinstance(error, PinterestError):
                progress.failed(error)
            _log.info("%s %s: %s; again in %.2f s", operation.method, operation.path, type(error).__name__, seconds)
            if progress.watch is not None:
                progress.watch.retry(error, seconds)

        trying = tenacity.AsyncRetrying(
            sleep=self._sleep,
            stop=tenacity.stop_after_attempt(self.policy.attempts),
            wait=wait,
            retry=tenacity.retry_if_exception(again),
            before_sleep=told,
            reraise=True,
        )
        first: PinterestError | None = failure

        async def attempt() -> _T:
            nonlocal first
            if first is not None:
                known, first = first, None
                raise known
            if (left := self.pauses.left(operation.rate_limit_category)) > 0:
                await self._wait_for_siblings(operation, progress, left)
            return await once(progress)

        return await trying(attempt)


async def _sleep(seconds: float) -> None:
    import asyncio  # costs as much as the whole client to import, and is there by the time that a call sleeps

    await asyncio.sleep(seconds)


def _told(operation: Operation[Any], error: PinterestError, key: str | None, progress: Progress) -> PinterestError:
    """The failure as the caller has to know it: of a write that may have happened, that it is not known."""
    # What a repeated write may have done in an attempt before, no refusal or lost connection of a later one undoes.
    doubtful = progress.doubtful and isinstance(error, TransportError | RateLimitError)
    unknown = doubtful or outcome_unknown(error)
    if is_read(operation) or not unknown or isinstance(error, OutcomeUnknownError):
        return error
    return OutcomeUnknownError.after(error, idempotency_key=key)
