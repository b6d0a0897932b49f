from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.exception import Exception_
    from pinterest_async.models.product_group_promotion import ProductGroupPromotion


@model
class ProductGroupPromotionResponseItem(Model):
    """A part of `ProductGroupPromotions`."""

    data: ProductGroupPromotion | None = field(default=None, shape="ProductGroupPromotion")
    exceptions: list[Exception_] | None = field(default=None, shape="list[Exception_]")
