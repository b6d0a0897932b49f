from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.country import Country


@model
class LocalStore(Model):
    """An item of `catalog_local_stores.list`, the reply of `catalog_local_stores.create` and 2 more.

    Fields:
        created_at: Set by Pinterest.
        id: Digits.
        updated_at: Set by Pinterest.
    """

    country: Country | str
    created_at: datetime.datetime = field(shape="datetime")
    id: str
    name: str
    store_code: str
    updated_at: datetime.datetime = field(shape="datetime")
    address_primary: str | None = None
    address_secondary: str | None = None
    city: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    postal_code: str | None = None
    region: str | None = None
