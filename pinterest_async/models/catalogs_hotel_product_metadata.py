from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsHotelProductMetadata(Model):
    """A part of `CatalogsHotelProduct`."""

    hotel_id: str
