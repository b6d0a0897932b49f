from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_ai_content_disclosure import CatalogsAiContentDisclosure


@model
class ItemAttributes(Model):
    """A part of `CatalogsRetailItemResponse`.

    Fields:
        ad_image_0_link: At most 2000 characters.
        ad_image_0_tag: At most 511 characters.
        ad_image_10_link: At most 2000 characters.
        ad_image_10_tag: At most 511 characters.
        ad_image_11_link: At most 2000 characters.
        ad_image_11_tag: At most 511 characters.
        ad_image_12_link: At most 2000 characters.
        ad_image_12_tag: At most 511 characters.
        ad_image_13_link: At most 2000 characters.
        ad_image_13_tag: At most 511 characters.
        ad_image_14_link: At most 2000 characters.
        ad_image_14_tag: At most 511 characters.
        ad_image_15_link: At most 2000 characters.
        ad_image_15_tag: At most 511 characters.
        ad_image_16_link: At most 2000 characters.
        ad_image_16_tag: At most 511 characters.
        ad_image_17_link: At most 2000 characters.
        ad_image_17_tag: At most 511 characters.
        ad_image_18_link: At most 2000 characters.
        ad_image_18_tag: At most 511 characters.
        ad_image_19_link: At most 2000 characters.
        ad_image_19_tag: At most 511 characters.
        ad_image_1_link: At most 2000 characters.
        ad_image_1_tag: At most 511 characters.
        ad_image_2_link: At most 2000 characters.
        ad_image_2_tag: At most 511 characters.
        ad_image_3_link: At most 2000 characters.
        ad_image_3_tag: At most 511 characters.
        ad_image_4_link: At most 2000 characters.
        ad_image_4_tag: At most 511 characters.
        ad_image_5_link: At most 2000 characters.
        ad_image_5_tag: At most 511 characters.
        ad_image_6_link: At most 2000 characters.
        ad_image_6_tag: At most 511 characters.
        ad_image_7_link: At most 2000 characters.
        ad_image_7_tag: At most 511 characters.
        ad_image_8_link: At most 2000 characters.
        ad_image_8_tag: At most 511 characters.
        ad_image_9_link: At most 2000 characters.
        ad_image_9_tag: At most 511 characters.
        ad_video_0_link: At most 2000 characters.
        ad_video_0_tag: At most 511 characters.
        ad_video_1_link: At most 2000 characters.
        ad_video_1_tag: At most 511 characters.
        ad_video_2_link: At most 2000 characters.
        ad_video_2_tag: At most 511 characters.
        checkout_enabled: Deprecated.
        custom_label_0: At most 511 characters.
        custom_label_1: At most 511 characters.
        custom_label_2: At most 511 characters.
        custom_label_3: At most 511 characters.
        custom_label_4: At most 511 characters.
        id: Deprecated.
        last_updated_time: Milliseconds since 1970.
    """

    ad_image_0_link: str | None = None
    ad_image_0_tag: str | None = None
    ad_image_10_link: str | None = None
    ad_image_10_tag: str | None = None
    ad_image_11_link: str | None = None
    ad_image_11_tag: str | None = None
    ad_image_12_link: str | None = None
    ad_image_12_tag: str | None = None
    ad_image_13_link: str | None = None
    ad_image_13_tag: str | None = None
    ad_image_14_link: str | None = None
    ad_image_14_tag: str | None = None
    ad_image_15_link: str | None = None
    ad_image_15_tag: str | None = None
    ad_image_16_link: str | None = None
    ad_image_16_tag: str | None = None
    ad_image_17_link: str | None = None
    ad_image_17_tag: str | None = None
    ad_image_18_link: str | None = None
    ad_image_18_tag: str | None = None
    ad_image_19_link: str | None = None
    ad_image_19_tag: str | None = None
    ad_image_1_link: str | None = None
    ad_image_1_tag: str | None = None
    ad_image_2_link: str | None = None
    ad_image_2_tag: str | None = None
    ad_image_3_link: str | None = None
    ad_image_3_tag: str | None = None
    ad_image_4_link: str | None = None
    ad_image_4_tag: str | None = None
    ad_image_5_link: str | None = None
    ad_image_5_tag: str | None = None
    ad_image_6_link: str | None = None
    ad_image_6_tag: str | None = None
    ad_image_7_link: str | None = None
    ad_image_7_tag: str | None = None
    ad_image_8_link: str | None = None
    ad_image_8_tag: str | None = None
    ad_image_9_link: str | None = None
    ad_image_9_tag: str | None = None
    ad_link: str | None = None
    ad_video_0_link: str | None = None
    ad_video_0_tag: str | None = None
    ad_video_1_link: str | None = None
    ad_video_1_tag: str | None = None
    ad_video_2_link: str | None = None
    ad_video_2_tag: str | None = None
    additional_image_link: list[str] | None = None
    adult: bool | None = None
    age_group: str | None = None
    ai_disclosures: list[CatalogsAiContentDisclosure] | None = field(
        default=None, shape="list[CatalogsAiContentDisclosure]"
    )
    android_deep_link: str | None = None
    availability: str | None = None
    average_review_rating: float | None = None
    brand: str | None = None
    checkout_enabled: bool | None = None
    color: str | None = None
    condition: str | None = None
    custom_label_0: str | None = None
    custom_label_1: str | None = None
    custom_label_2: str | None = None
    custom_label_3: str | None = None
    custom_label_4: str | None = None
    custom_number_0: int | None = None
    custom_number_1: int | None = None
    custom_number_2: int | None = None
    custom_number_3: int | None = None
    custom_number_4: int | None = None
    description: str | None = None
    free_shipping_label: bool | None = None
    free_shipping_limit: str | None = None
    gender: str | None = None
    google_product_category: str | None = None
    gtin: str | int | None = None
    id: str | None = None
    image_link: list[str] | None = None
    installment_price: str | None = None
    ios_deep_link: str | None = None
    item_group_id: str | None = None
    last_updated_time: int | None = None
    link: str | None = None
    material: str | None = None
    min_ad_price: str | None = None
    mobile_link: str | None = None
    mpn: str | None = None
    number_of_ratings: int | None = None
    number_of_reviews: int | None = None
    pattern: str | None = None
    price: str | None = None
    product_type: str | None = None
    promotion_id: str | None = None
    sale_price: str | None = None
    sale_price_effective_date: str | None = None
    shipping: str | None = None
    shipping_height: str | None = None
    shipping_weight: str | None = None
    shipping_width: str | None = None
    size: str | None = None
    size_system: str | None = None
    size_type: str | None = None
    tax: str | None = None
    title: str | None = None
    unit_pricing_base_measure: str | None = None
    unit_pricing_measure: str | None = None
    variant_names: list[str] | None = None
    variant_values: list[str] | None = None
    video_link: str | None = None
