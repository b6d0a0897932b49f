from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsFeedIngestionInfo(Model):
    """A part of `CatalogsFeedIngestionDetails`."""

    IN_STOCK: int | None = None
    OUT_OF_STOCK: int | None = None
    PREORDER: int | None = None
