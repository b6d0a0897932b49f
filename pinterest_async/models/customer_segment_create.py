from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CustomerSegmentCreate(Model):
    """The body of `customer_segments.create`."""

    audience_ids: list[str]
    name: str
