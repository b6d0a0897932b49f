from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_shopping_preview_creative_type import AdShoppingPreviewCreativeType
    from pinterest_async.models.base_preferred_media_type import BasePreferredMediaType
    from pinterest_async.models.customizable_cta_type import CustomizableCTAType


@model
class AdPreviewShopping(Model):
    """The body of `ads.create_preview`.

    Fields:
        catalog_product_group_id: Digits.
        hero_pin_id: Digits.
    """

    catalog_product_group_id: str
    creative_type: AdShoppingPreviewCreativeType | str
    customizable_cta_type: CustomizableCTAType | str | None = None
    hero_image_title: str | None = None
    hero_image_url: str | None = None
    hero_pin_id: str | None = None
    image_tag: str | None = None
    item_id: str | None = None
    preferred_media_type: BasePreferredMediaType | str | None = None
    show_promotion: bool | None = None
    video_tag: str | None = None
