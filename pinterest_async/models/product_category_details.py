from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.product_categories_demographic import ProductCategoriesDemographic
    from pinterest_async.models.product_categories_metrics_highlights import ProductCategoriesMetricsHighlights
    from pinterest_async.models.product_category_enum import ProductCategoryEnum


@model
class ProductCategoryDetails(Model):
    """An item of `trends.list_product_category_details`."""

    has_prediction: bool
    product_category: ProductCategoryEnum | str
    demographics: ProductCategoriesDemographic | None = field(default=None, shape="ProductCategoriesDemographic")
    metrics_highlights: ProductCategoriesMetricsHighlights | None = field(
        default=None, shape="ProductCategoriesMetricsHighlights"
    )
    predicted_time_series: dict[str, float] | None = None
    related_searches: list[str] | None = None
    time_series: dict[str, float] | None = None
