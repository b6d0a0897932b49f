from __future__ import annotations

from pinterest_async.model import Model, model


@model
class StoreMetadata(Model):
    """A part of `LocalInventoryItemResponse`."""

    store_code: str
    store_id: str
    geohash: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    store_name: str | None = None
