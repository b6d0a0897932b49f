from __future__ import annotations

from pinterest_async.model import Model, model


@model
class InnerProductCategoriesMetricsHighlights(Model):
    """A part of `ProductCategoriesMetricsHighlights`."""

    pct_change_mom: float
