"""Refused items in the reply of a call: reported on stderr, with exit status 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.cli.exit import INCOMPLETE, error_line

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.batch import BatchOutcome, Failure


def status_of(operation: Operation[Any], reply: Any, body: Any) -> int:
    """Return 0, or 3 if the reply has refused items of a batch, which are reported on stderr."""
    if operation.method == "GET" and "id" in (reply if isinstance(reply, dict) else {}):
        return 0  # an entity that is read carries what once was wrong with it
    if not _outcome(reply, ()).failed:
        return 0
    _report(_outcome(reply, body or ()))
    return INCOMPLETE


def _outcome(reply: Any, sent: Any) -> BatchOutcome:
    """Return the outcome of a batch reply, empty for other replies."""
    from pinterest_async_overrides.batch import BatchReplyError, batch_outcome

    try:
        return batch_outcome(reply, sent)
    except BatchReplyError as error:
        return error.outcome


def _report(outcome: BatchOutcome) -> None:
    for failure in outcome.refused:
        error_line(f"refused: {_shown(failure)}")
    for failure in outcome.again:
        error_line(f"not done, may be sent again: {_shown(failure)}")
    for failure in outcome.unknown:
        error_line(f"not known: {_shown(failure)}")


def _shown(failure: Failure) -> str:
    where = [f"item {failure.position}"] if failure.position is not None else []
    where += [f"({failure.key})"] if failure.key else []
    code = f" (code {failure.code})" if failure.code is not None else ""
    hint = f" — {failure.hint}" if failure.hint else ""
    return f"{' '.join(where) or 'an item'}: {failure.message}{code}{hint}"
