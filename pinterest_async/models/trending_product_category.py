from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.product_categories_engagement_type import ProductCategoriesEngagementType


@model
class TrendingProductCategory(Model):
    """An item of `trends.list_product_categories`."""

    engagement_type: ProductCategoriesEngagementType | str
    pct_change_mom: int
    percent_relative_volume: int
    pinterest_product_category_id: int
    product_category: str
    verticals: list[str] | None = None
