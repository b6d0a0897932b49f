from __future__ import annotations

from pinterest_async.model import Model, model


@model
class InnerProductCategoriesMetricsHighlights(Model):
    """Inner Product Categories Metrics Highlights."""

    pct_change_mom: float
