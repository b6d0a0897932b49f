from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.trending_keywords_response_trend import TrendingKeywordsResponseTrend


@model
class TrendingKeywordsResponse(Model):
    """The reply of `trends.list_keywords`."""

    trends: list[TrendingKeywordsResponseTrend] | None = field(
        default=None, shape="list[TrendingKeywordsResponseTrend]"
    )
