"""Retries: repeat a call until it succeeds, is refused for good, or may not be repeated by the client's policy."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_async_overrides.calls.call_state import CallState
from pinterest_async_overrides.common.deadlines import Deadline, Deadlines
from pinterest_async_overrides.errors import OutcomeUnknownError, PinterestError, RateLimitError, TransportError, bare
from pinterest_async_overrides.retry import RetryPolicy, ceiling, is_read, judge, outcome_unknown

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.events.reporter import CallReporter

_T = TypeVar("_T")
_Once = Callable[[CallState], Awaitable[_T]]
_log = logging.getLogger("pinterest_async.retry")


class RetryBudget:
    """Bound on the retries of a whole client: a tenth of its calls, and a few to begin with.

    Otherwise each of a thousand callers would multiply its calls in an outage.
    """

    def __init__(self, share: float = 0.1, reserve: float = 10.0) -> None:
        self.share, self.reserve = share, reserve
        self._left = reserve

    def call(self) -> None:
        """Earn a share of a retry for a first attempt."""
        self._left = min(self._left + self.share, self.reserve * 10)

    def spend(self) -> bool:
        """Spend a retry, where one is left; return whether there was."""
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Pauses:
    """Times until which no call of a rate limit category is sent, because a reply asked to wait."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}
        self.any = False
        """Whether any category ever had to wait: most clients need look no further."""

    def pause(self, category: str, seconds: float) -> None:
        """Send nothing of the category for so long; a longer known pause stands."""
        self.any = True
        self._until[category] = max(self._until.get(category, 0.0), self._clock() + seconds)

    def left(self, category: str) -> float:
        """Return the seconds that a call of the category still has to wait."""
        return max(self._until.get(category, 0.0) - self._clock(), 0.0)


class Attempts:
    """Retries of one client: policy, budget, pauses."""

    def __init__(self, policy: RetryPolicy, *, sleep: Callable[[float], Awaitable[None]] | None = None) -> None:
        self.policy = policy
        self.budget = RetryBudget()
        self.pauses = Pauses()
        self._deadlines = Deadlines()
        self._sleep = sleep or _sleep

    def with_policy(self, policy: RetryPolicy) -> Attempts:
        """Return the same budget and pauses with another policy."""
        other = Attempts(policy, sleep=self._sleep)
        other.budget, other.pauses, other._deadlines = self.budget, self.pauses, self._deadlines
        return other

    async def make(
        self, operation: Operation[Any], once: _Once[_T], key: str | None, reporter: CallReporter | None = None
    ) -> _T:
        """Call `once` until it returns. Raises the last failure.

        A write that may have happened raises OutcomeUnknownError. `key` is the idempotency key of the call, the same
        each time. `reporter` is notified of waits and repeats.
        """
        policy, pauses = self.policy, self.pauses
        deadline = policy.deadline
        until = None if deadline is None else time.monotonic() + deadline
        self.budget.call()
        state = CallState(policy.attempt_deadline, reporter, until)
        limit = Deadline(self._deadlines, deadline)
        try:
            with limit:
                if pauses.any and (left := pauses.left(operation.rate_limit_category)) > 0:
                    await self._wait_for_siblings(operation, state, left)
                try:
                    return await once(state)
                except PinterestError as error:
                    if policy.attempts == 1:
                        raise
                    return await self._again(operation, once, state, error)
        except TimeoutError as error:
            if not limit.expired:  # somebody else's, an auth's for one
                raise
            late, cause = self._late(operation, state, deadline or 0.0)
            raise _outcome(operation, late, key, state) from (cause or bare(error))
        except PinterestError as error:
            error.concerning(operation.method, operation.path)
            outcome = _outcome(operation, error, key, state)
            if outcome is error:
                raise
            raise outcome from error

    def _late(
        self, operation: Operation[Any], state: CallState, deadline: float
    ) -> tuple[PinterestError, PinterestError | None]:
        """Return the error of a call whose deadline has passed, with the last failure before that as the reason."""
        message, cause = (
            f"{operation.method} {operation.path}: the deadline of {deadline:g} s has passed",
            state.last,
        )
        if cause is not None:
            message = f"{message}; before that: {cause}"
        return TransportError(message, method=operation.method, path=operation.path, sent=state.sent), cause

    async def _wait_for_siblings(self, operation: Operation[Any], state: CallState, left: float) -> None:
        """Wait out the pause of the call's category. Raises at once where that would take too long."""
        if self.policy.deadline is not None and left > self.policy.deadline:
            raise RateLimitError.not_sent(
                f"not sent: calls of the category {operation.rate_limit_category} pause for another {left:.0f} s",
                retry_after=left,
                method=operation.method,
                path=operation.path,
            )
        state.waits(left, "pause")
        await self._sleep(left)

    async def _again(self, operation: Operation[Any], once: _Once[_T], state: CallState, failure: PinterestError) -> _T:
        from pinterest_async_overrides.common.repetition import repeated

        repeatable = is_read(operation) or self.policy.repeat_writes

        def decide(error: BaseException, failures: int) -> float | None:
            if not isinstance(error, PinterestError):
                return None
            verdict = judge(error, self.policy, repeatable=repeatable, failures=failures)
            if not verdict.again or not self.budget.spend():
                return None
            # Full jitter (0 to the ceiling), so that callers that failed together do not come back together.
            most = ceiling(self.policy, failures)
            seconds = verdict.wait if verdict.wait is not None else random.uniform(0, most)  # noqa: S311 - no secret
            if verdict.pause:
                self.pauses.pause(operation.rate_limit_category, seconds)
            if failures >= self.policy.attempts:
                return None
            state.failed(error)
            _log.info("%s %s: %s; again in %.2f s", operation.method, operation.path, type(error).__name__, seconds)
            if state.reporter is not None:
                state.reporter.retry(error, seconds)
            return seconds

        async def attempt() -> _T:
            if self.pauses.any and (left := self.pauses.left(operation.rate_limit_category)) > 0:
                await self._wait_for_siblings(operation, state, left)
            return await once(state)

        return await repeated(attempt, failure, decide, self._sleep)


async def _sleep(seconds: float) -> None:
    import asyncio  # costs as much as the whole client to import, and is there by the time that a call sleeps

    await asyncio.sleep(seconds)


def _outcome(operation: Operation[Any], error: PinterestError, key: str | None, state: CallState) -> PinterestError:
    """Return the failure as the caller has to see it: of a write that may have happened, the outcome is unknown."""
    # What a repeated write may have done in an attempt before, no refusal or lost connection of a later one undoes.
    doubtful = state.doubtful and isinstance(error, TransportError | RateLimitError)
    unknown = doubtful or outcome_unknown(error)
    if is_read(operation) or not unknown or isinstance(error, OutcomeUnknownError):
        return error
    return OutcomeUnknownError.after(error, idempotency_key=key)
