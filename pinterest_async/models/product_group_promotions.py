from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.product_group_promotion_response_item import ProductGroupPromotionResponseItem


@model
class ProductGroupPromotions(Model):
    """The reply of `product_group_promotions.create` and the reply of `product_group_promotions.update`.

    Fields:
        items: Set by Pinterest.
    """

    items: list[ProductGroupPromotionResponseItem] | None = field(
        default=None, shape="list[ProductGroupPromotionResponseItem]"
    )
