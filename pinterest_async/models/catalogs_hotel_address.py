from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsHotelAddress(Model):
    """A part of `CatalogsHotelAttributes` and a part of `CatalogsUpdatableHotelAttributes`."""

    addr1: str | None = None
    city: str | None = None
    country: str | None = None
    postal_code: str | None = None
    region: str | None = None
