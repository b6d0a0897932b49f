from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.gender import Gender
    from pinterest_async.models.media_type import MediaType
    from pinterest_async.models.product_availability import ProductAvailability
    from pinterest_async.models.product_condition import ProductCondition


@model
class CatalogsRetailFilterValuesMap(Model):
    """A part of `CatalogsRetailAvailableFilterValues`."""

    ad_image_tags: list[str] | None = None
    ad_video_tags: list[str] | None = None
    availability: list[ProductAvailability | str] | None = None
    brand: list[str] | None = None
    condition: list[ProductCondition | str] | None = None
    custom_label_0: list[str] | None = None
    custom_label_1: list[str] | None = None
    custom_label_2: list[str] | None = None
    custom_label_3: list[str] | None = None
    custom_label_4: list[str] | None = None
    gender: list[Gender | str] | None = None
    google_product_category_0: list[str] | None = None
    google_product_category_1: list[str] | None = None
    google_product_category_2: list[str] | None = None
    google_product_category_3: list[str] | None = None
    google_product_category_4: list[str] | None = None
    google_product_category_5: list[str] | None = None
    google_product_category_6: list[str] | None = None
    media_type: list[MediaType | str] | None = None
    product_type_0: list[str] | None = None
    product_type_1: list[str] | None = None
    product_type_2: list[str] | None = None
    product_type_3: list[str] | None = None
    product_type_4: list[str] | None = None
