from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsFeedProductCounts(Model):
    """Catalogs Feed Product Counts."""

    ingested: int | None = None
    original: int | None = None
