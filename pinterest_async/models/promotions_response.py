from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.promotion_array_element import PromotionArrayElement


@model
class PromotionsResponse(Model):
    """The reply of `promotions.create` and the reply of `promotions.update`."""

    promotions: list[PromotionArrayElement] | None = field(default=None, shape="list[PromotionArrayElement]")
