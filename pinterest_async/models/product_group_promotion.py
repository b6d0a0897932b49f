from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.collections_header_type import CollectionsHeaderType
    from pinterest_async.models.creative_type import CreativeType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.grid_click_type import GridClickType
    from pinterest_async.models.preferred_media_type import PreferredMediaType
    from pinterest_async.models.product_group_promotion_customizable_cta_type import (
        ProductGroupPromotionCustomizableCTAType,
    )


@model
class ProductGroupPromotion(Model):
    """An item of `product_group_promotions.list`, the reply of `product_group_promotions.get` and 5 more.

    Fields:
        bid_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        catalog_product_group_id: Digits.
        collections_hero_pin_id: Digits.
        id: Digits.
        parent_id: Digits.
    """

    ad_group_id: str | None = None
    bid_in_micro_currency: int | None = None
    catalog_product_group_id: str | None = None
    catalog_product_group_name: str | None = None
    collections_header_type: CollectionsHeaderType | str | None = None
    collections_hero_destination_url: str | None = None
    collections_hero_pin_id: str | None = None
    creative_type: CreativeType | str | None = None
    customizable_cta_type: ProductGroupPromotionCustomizableCTAType | str | None = None
    definition: str | None = None
    grid_click_type: GridClickType | str | None = None
    id: str | None = None
    included: bool | None = None
    is_generate_background: bool | None = None
    is_image_auto_resizing: bool | None = None
    is_mdl: bool | None = None
    parent_id: str | None = None
    preferred_media_type: PreferredMediaType | str | None = None
    relative_definition: str | None = None
    selected_image_tag: str | None = None
    selected_video_tag: str | None = None
    slideshow_collections_description: str | None = None
    slideshow_collections_title: str | None = None
    status: EntityStatus | str | None = None
    tracking_url: str | None = None
