from __future__ import annotations

from pinterest_async.model import Model, model


@model
class KeywordMetrics(Model):
    """A part of `KeywordMetricsResponse`."""

    keyword_query_volume: str | None = None
