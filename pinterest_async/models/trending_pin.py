from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TrendingPin(Model):
    """A part of `TrendingTopic`."""

    color: str
    height: int
    id: str
    src: str
    width: int
    vertical_offset: float | None = None
