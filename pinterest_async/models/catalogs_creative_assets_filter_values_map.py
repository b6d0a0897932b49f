from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.media_type import MediaType


@model
class CatalogsCreativeAssetsFilterValuesMap(Model):
    """A part of `CatalogsCreativeAssetsAvailableFilterValues`."""

    custom_label_0: list[str] | None = None
    custom_label_1: list[str] | None = None
    custom_label_2: list[str] | None = None
    custom_label_3: list[str] | None = None
    custom_label_4: list[str] | None = None
    google_product_category_0: list[str] | None = None
    google_product_category_1: list[str] | None = None
    google_product_category_2: list[str] | None = None
    google_product_category_3: list[str] | None = None
    google_product_category_4: list[str] | None = None
    google_product_category_5: list[str] | None = None
    google_product_category_6: list[str] | None = None
    media_type: list[MediaType | str] | None = None
