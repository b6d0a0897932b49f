from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsHotelProductMetadata(Model):
    """Catalogs Hotel Product Metadata."""

    hotel_id: str
