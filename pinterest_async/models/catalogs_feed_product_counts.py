from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsFeedProductCounts(Model):
    """A part of `CatalogsFeedProcessingResult`."""

    ingested: int | None = None
    original: int | None = None
