"""Outcome of a batch whose call raised: out of the error's details, or out of what the error says of the whole call."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.batch.matching import sent_items
from pinterest_async_overrides.batch.outcome import BatchOutcome, BatchReplyError
from pinterest_async_overrides.batch.reasons import Reason
from pinterest_async_overrides.batch.settling import collect, settle
from pinterest_async_overrides.batch.shapes import Kind, Verdict, read
from pinterest_async_overrides.errors import (
    APIError,
    DecodeError,
    PinterestError,
    RateLimiterUnavailable,
    TransportError,
    UnprocessableError,
)
from pinterest_async_overrides.retry import RetryPolicy, judge, outcome_unknown

# Waiting is up to the caller here, however long.
_PATIENT = RetryPolicy(longest_wait=1e9)


def outcome_of_error(error: PinterestError, sent: Any) -> BatchOutcome:
    """Return the outcome of a call that raised; raises the error itself where it is none of a call."""
    details = getattr(error, "details", None)
    if details:
        try:
            reading = read(details)
        except BatchReplyError:
            reading = None
        if reading is not None and (reading.certain or sent):
            return settle(reading, sent)
    kind = _kind(error)
    items = sent_items(sent, None) if sent else [None]
    verdict = Verdict(kind, None, (Reason(_code(error), (str(error),)),))
    outcome = collect([(position if sent else None, verdict) for position in range(len(items))], items)
    if isinstance(error, UnprocessableError) and kind == "unknown":
        raise BatchReplyError("the refusal does not tell which items it concerns", outcome) from error
    return outcome


def _kind(error: PinterestError) -> Kind:
    if isinstance(error, UnprocessableError):  # of the items sent, those that are good count all the same
        return "unknown"
    if isinstance(error, DecodeError) or outcome_unknown(error):
        return "unknown"
    if isinstance(error, RateLimiterUnavailable):
        return "again"
    if isinstance(error, APIError | TransportError):
        return "again" if judge(error, _PATIENT, repeatable=True).again else "refused"
    raise error


def _code(error: PinterestError) -> int | None:
    code = getattr(error, "code", None)
    return code if isinstance(code, int) else None
