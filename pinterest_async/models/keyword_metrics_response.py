from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.keyword_metrics import KeywordMetrics


@model
class KeywordMetricsResponse(Model):
    """A part of `KeywordsMetricsArrayResponse`."""

    keyword: str | None = None
    metrics: KeywordMetrics | None = field(default=None, shape="KeywordMetrics")
