from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_ai_content_disclosure import CatalogsAiContentDisclosure
    from pinterest_async.models.catalogs_hotel_address import CatalogsHotelAddress
    from pinterest_async.models.catalogs_hotel_guest_ratings import CatalogsHotelGuestRatings
    from pinterest_async.models.catalogs_hotel_main_image import CatalogsHotelMainImage


@model
class CatalogsHotelAttributes(Model):
    """A part of `CatalogsCreateHotelItem`, a part of `CatalogsHotelItemResponse` and 1 more."""

    additional_image_link: list[str] | None = None
    address: CatalogsHotelAddress | None = field(default=None, shape="CatalogsHotelAddress")
    ai_disclosures: list[CatalogsAiContentDisclosure] | None = field(
        default=None, shape="list[CatalogsAiContentDisclosure]"
    )
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
    main_image: CatalogsHotelMainImage | None = field(default=None, shape="CatalogsHotelMainImage")
    name: str | None = None
    neighborhood: list[str] | None = None
    sale_price: str | None = None
