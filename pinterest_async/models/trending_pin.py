from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TrendingPin(Model):
    """Trending Pin."""

    height: int
    id: str
    src: str
    width: int
