from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_preview_request_catalog_product_group_id_creative_type import (
        AdPreviewRequestCatalogProductGroupIdCreativeType,
    )
    from pinterest_async.models.customizable_cta_type import CustomizableCTAType
    from pinterest_async.models.media_type import MediaType


@model
class AdPreviewRequestCatalogProductGroupId(Model):
    """The body of `ads.create_preview`.

    Fields:
        catalog_product_group_id: Digits.
        hero_pin_id: Digits.
    """

    catalog_product_group_id: str
    creative_type: AdPreviewRequestCatalogProductGroupIdCreativeType | str
    customizable_cta_type: CustomizableCTAType | str | None = None
    hero_image_title: str | None = None
    hero_image_url: str | None = None
    hero_pin_id: str | None = None
    image_tag: str | None = None
    item_id: str | None = None
    preferred_media_type: MediaType | str | None = None
    video_tag: str | None = None
