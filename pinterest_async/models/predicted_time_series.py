from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime


@model
class PredictedTimeSeries(Model):
    """A part of `TrendingKeyword`."""

    __open__ = True

    date: datetime.date | None = field(default=None, shape="date")

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
