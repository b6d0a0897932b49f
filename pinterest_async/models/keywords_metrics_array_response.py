from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.keyword_metrics_response import KeywordMetricsResponse


@model
class KeywordsMetricsArrayResponse(Model):
    """The reply of `keywords.get_metrics`."""

    data: list[KeywordMetricsResponse] | None = field(default=None, shape="list[KeywordMetricsResponse]")
