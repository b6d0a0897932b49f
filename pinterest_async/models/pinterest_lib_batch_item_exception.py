from __future__ import annotations

from pinterest_async.model import Model, model


@model
class PinterestLibBatchItemException(Model):
    """A part of `AdGroupArrayResponseElement` and a part of `LeadFormArrayResponseItem`."""

    message: str
    code: int | None = None
