"""Classification of each item of a batch call by its reply or error. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from pinterest_async.model import plain
from pinterest_async_overrides.batch import BatchOutcome, BatchReplyError, Failure, batch_outcome
from pinterest_async_overrides.errors import APIError, PinterestError
from pinterest_async_overrides.workflows.outcome import ItemOutcome, Outcome, Status

_OF_THE_CALLER: Final = frozenset({401, 403, 429})
"""Statuses caused by the token or the request rate, not by any single item."""


class Verdict(NamedTuple):
    """Classification of one item.

    wait: seconds that Pinterest asked to wait before another try, None without such a request.
    whole_call: True where the call was refused as a whole, so that a different item of it may be the cause.
    """

    status: Status
    value: Any = None
    code: int | None = None
    message: str = ""
    hint: str | None = None
    wait: float | None = None
    whole_call: bool = False


def of_reply(reply: Any, sent: Sequence[Any]) -> list[Verdict]:
    """Return one verdict per item sent, in order. An item that the reply leaves out is unknown, never done."""
    try:
        return _each(batch_outcome(reply, sent), len(sent))
    except BatchReplyError as error:
        return _each(error.outcome, len(sent), str(error))


def of_error(error: PinterestError, sent: Sequence[Any]) -> list[Verdict]:
    """Return one verdict per item of a call that raised; the details of a 422 classify items individually."""
    try:
        verdicts = _each(batch_outcome(error, sent), len(sent))
    except BatchReplyError as other:
        verdicts = _each(other.outcome, len(sent), str(error))
    except PinterestError:
        # Nothing was sent: the token cannot be renewed, the client is closed.
        return [Verdict("again", message=f"not sent: {error}")] * len(sent)
    if not isinstance(error, APIError):
        return verdicts
    whole = error.status not in _OF_THE_CALLER and not getattr(error, "details", None)
    return [
        each._replace(
            message=error.message if each.message == str(error) else each.message,
            hint=each.hint or error.hint,
            wait=error.retry_after,
            whole_call=whole and each.status == "refused",
        )
        for each in verdicts
    ]


def _each(outcome: BatchOutcome, count: int, silent: str = "the reply says nothing of this item") -> list[Verdict]:
    verdicts = dict.fromkeys(range(count), Verdict("unknown", message=silent))
    for position, value in zip(outcome.positions, outcome.done, strict=True):
        if position is not None:
            verdicts[position] = Verdict("done", plain(value))
    found: list[tuple[Status, Sequence[Failure]]] = [
        ("refused", outcome.refused),
        ("again", outcome.again),
        ("unknown", outcome.unknown),
    ]
    for status, failures in found:
        for failure in failures:
            if failure.position is not None:
                verdicts[failure.position] = Verdict(status, None, failure.code, failure.message, failure.hint)
    return [verdicts[position] for position in range(count)]


def outcome_of(keys: Sequence[str], verdicts: Mapping[str, tuple[Verdict, bool]]) -> Outcome[Any]:
    """Build a job's outcome from verdicts by key, each with whether anything was sent; repeated keys repeat the
    item."""
    made: list[ItemOutcome[Any]] = []
    for position, key in enumerate(keys):
        verdict, changed = verdicts[key]
        made.append(ItemOutcome(position, key, *verdict[:5], changed=changed))
    return Outcome(made)
