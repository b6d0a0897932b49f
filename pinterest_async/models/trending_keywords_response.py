from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.trending_keyword import TrendingKeyword


@model
class TrendingKeywordsResponse(Model):
    """The reply of `trends.list_keywords`."""

    trends: list[TrendingKeyword] | None = field(default=None, shape="list[TrendingKeyword]")
