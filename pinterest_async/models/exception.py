from __future__ import annotations

from pinterest_async.model import Model, model


@model
class Exception_(Model):
    """A part of `AdArrayResponseElement`, a part of `AdGroupArrayResponseElement` and 4 more."""

    code: int | None = None
    message: str | None = None
