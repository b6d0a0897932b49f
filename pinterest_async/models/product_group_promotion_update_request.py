from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.product_group_promotion import ProductGroupPromotion


@model
class ProductGroupPromotionUpdateRequest(Model):
    """The body of `product_group_promotions.update`."""

    ad_group_id: str
    product_group_promotion: list[ProductGroupPromotion] = field(shape="list[ProductGroupPromotion]")
