from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.inner_product_categories_metrics_highlights import (
        InnerProductCategoriesMetricsHighlights,
    )


@model
class ProductCategoriesMetricsHighlights(Model):
    """A part of `ProductCategoryDetails`."""

    engagement: InnerProductCategoriesMetricsHighlights | None = field(
        default=None, shape="InnerProductCategoriesMetricsHighlights"
    )
    outbound_clicks: InnerProductCategoriesMetricsHighlights | None = field(
        default=None, shape="InnerProductCategoriesMetricsHighlights"
    )
    pin_saves: InnerProductCategoriesMetricsHighlights | None = field(
        default=None, shape="InnerProductCategoriesMetricsHighlights"
    )
