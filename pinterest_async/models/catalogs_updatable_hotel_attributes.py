from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_address import CatalogsHotelAddress
    from pinterest_async.models.catalogs_hotel_guest_ratings import CatalogsHotelGuestRatings


@model
class CatalogsUpdatableHotelAttributes(Model):
    """A part of `CatalogsUpdateHotelItem`."""

    address: CatalogsHotelAddress | None = field(default=None, shape="CatalogsHotelAddress")
    base_price: str | None = None
    brand: str | None = None
    category: str | None = None
    custom_label_0: str | None = None
    custom_label_1: str | None = None
    custom_label_2: str | None = None
    custom_label_3: str | None = None
    custom_label_4: str | None = None
    description: str | None = None
    guest_ratings: CatalogsHotelGuestRatings | None = field(default=None, shape="CatalogsHotelGuestRatings")
    latitude: float | None = None
    link: str | None = None
    longitude: float | None = None
    name: str | None = None
    neighborhood: list[str] | None = None
    sale_price: str | None = None
