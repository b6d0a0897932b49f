from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.interests_enum import InterestsEnum
    from pinterest_async.models.product_category_region import ProductCategoryRegion
    from pinterest_async.models.trending_topic import TrendingTopic


@model
class FeaturedTrend(Model):
    """An item of `trends.list_featured_topics`."""

    interest: InterestsEnum | str
    market: ProductCategoryRegion | str | None = None
    trends: list[TrendingTopic] | None = field(default=None, shape="list[TrendingTopic]")
