from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.country import Country


@model
class LocalStoreCreate(Model):
    """The body of `catalog_local_stores.create`."""

    country: Country | str
    name: str
    store_code: str
    address_primary: str | None = None
    address_secondary: str | None = None
    city: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    postal_code: str | None = None
    region: str | None = None
