"""Outcome of a call that writes several items, of which some may fail while the reply is a 200.

outcome.py: what a batch came to; shapes.py: the shapes of replies; reasons.py: why an item failed, and whether another
try can help; matching.py and settling.py: which item a reply speaks of; failed_calls.py: calls that raised.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pinterest_async.model import Model
from pinterest_async_overrides.batch.failed_calls import outcome_of_error
from pinterest_async_overrides.batch.matching import sent_items
from pinterest_async_overrides.batch.outcome import BatchOutcome, BatchReplyError, Failure
from pinterest_async_overrides.batch.settling import all_done, settle
from pinterest_async_overrides.batch.shapes import read
from pinterest_async_overrides.errors import PinterestError

__all__ = ["BatchOutcome", "BatchReplyError", "Failure", "batch_outcome"]


def batch_outcome(
    reply: Model | Mapping[str, Any] | Sequence[Any] | PinterestError | None,
    sent: Model | Mapping[str, Any] | Sequence[Any] = (),
) -> BatchOutcome:
    """Class every item of a batch once: done, refused for good, or to be sent again.

    Args:
        reply: What the call returned: a model, a list of them, or plain JSON of the same shape; None, for a success
            without a body, says that all was done. Or the error that the call raised: the details of a 422 class its
            items; without details a refusal concerns every item, and after an OutcomeUnknownError every item is
            `unknown`.
        sent: The items that were sent, or the body that held them. With it every failure names its item by position
            and key, and an item that the reply leaves out is noticed. A reply that lists bare entities or ids shows
            only together with `sent` that it is one to a batch.

    Raises:
        BatchReplyError: The reply is none to a batch, the batch is still being processed, or the reply does not tell
            what became of every item; its `outcome` has what is known. It is a ValueError, too.
        PinterestError: The error given is none of a call, such as a ConfigurationError; it is raised as it is.
        TypeError: `sent` is neither items nor a body.
    """
    if isinstance(reply, PinterestError):
        return outcome_of_error(reply, sent)
    if reply is None and sent:
        return all_done(sent_items(sent, None))
    return settle(read(reply), sent)
