from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.country import Country


@model
class LocalStoreBatchUpdate(Model):
    """The body of `catalog_local_stores.update`.

    Fields:
        id: Digits.
    """

    id: str
    address_primary: str | None = None
    address_secondary: str | None = None
    city: str | None = None
    country: Country | str | None = None
    latitude: float | None = None
    longitude: float | None = None
    name: str | None = None
    postal_code: str | None = None
    region: str | None = None
    store_code: str | None = None
