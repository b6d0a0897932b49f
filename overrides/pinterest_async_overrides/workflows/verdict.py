"""What a reply or an error says of each item of a call that writes several. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from pinterest_async.model import plain
from pinterest_async_overrides.batch import batch_outcome
from pinterest_async_overrides.errors import (
    APIError,
    AuthenticationError,
    DecodeError,
    ForbiddenError,
    OutcomeUnknownError,
    PinterestError,
    RateLimitError,
    ServerError,
    TransportError,
)
from pinterest_async_overrides.retry import RetryPolicy, judge
from pinterest_async_overrides.workflows.outcome import ItemOutcome, Outcome, Status

_POLICY: Final = RetryPolicy(longest_wait=float(10**9))
# Codes of exceptions of one item that mean "our fault" or "too fast" (facts of the API, section 4).
_TRANSIENT: Final = frozenset({8, 12, 2726, 2787})


class Verdict(NamedTuple):
    """What became of one item. `wait` is how many seconds Pinterest asks to wait before another try.

    `whole_call` is True where the reply refused the call as such, so that another of its items may be at fault.
    """

    status: Status
    value: Any = None
    code: int | None = None
    message: str = ""
    hint: str | None = None
    wait: float | None = None
    whole_call: bool = False


def of_reply(reply: Any, sent: Sequence[Any]) -> list[Verdict]:
    """One verdict for each item that was sent, in order. What the reply does not say is unknown, never done."""
    try:
        outcome = batch_outcome(reply, sent)
    except (ValueError, TypeError, AttributeError) as error:
        return [Verdict("unknown", message=f"the reply cannot be read as that of a batch: {error}")] * len(sent)
    verdicts: dict[int, Verdict] = {}
    for failure in outcome.failed:
        if failure.position is not None:
            verdicts[failure.position] = _of_failure(failure.messages, failure.codes)
    free = iter([position for position in range(len(sent)) if position not in verdicts])
    if len(outcome.succeeded) + len(outcome.failed) == len(sent) == len(verdicts) + len(outcome.succeeded):
        for value in outcome.succeeded:
            verdicts[next(free)] = Verdict("done", plain(value))
    silent = Verdict("unknown", message="the reply says nothing of this item")
    return [verdicts.get(position, silent) for position in range(len(sent))]


def _of_failure(messages: Sequence[str], codes: Sequence[int]) -> Verdict:
    code = codes[0] if codes else None
    message = "; ".join(messages) or "refused without a reason"
    status: Status = "again" if codes and set(codes) <= _TRANSIENT else "refused"
    return Verdict(status, code=code, message=message)


def of_error(error: PinterestError) -> Verdict:
    """The verdict on every item of a write whose call raised."""
    if isinstance(error, OutcomeUnknownError | ServerError | DecodeError):
        return Verdict("unknown", message=str(error))
    if isinstance(error, TransportError):
        return Verdict("unknown" if error.sent else "again", message=str(error))
    if isinstance(error, APIError):
        again = judge(error, _POLICY, repeatable=True).again
        whole = not again and not isinstance(error, AuthenticationError | ForbiddenError | RateLimitError)
        status: Status = "again" if again else "refused"
        return Verdict(status, None, error.code, error.message, error.hint, error.retry_after, whole)
    # Nothing was sent: the limiter does not answer, the token cannot be renewed.
    return Verdict("again", message=f"not sent: {error}")


def outcome_of(keys: Sequence[str], verdicts: Mapping[str, tuple[Verdict, bool]]) -> Outcome[Any]:
    """The outcome of a job from its verdicts by key, and whether anything was sent; a key given twice has its twice."""
    made: list[ItemOutcome[Any]] = []
    for position, key in enumerate(keys):
        verdict, changed = verdicts[key]
        made.append(ItemOutcome(position, key, *verdict[:5], changed=changed))
    return Outcome(made)
