from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.exception import Exception_
    from pinterest_async.models.promotion_response import PromotionResponse


@model
class PromotionArrayElement(Model):
    """A part of `PromotionsResponse`."""

    data: PromotionResponse | None = field(default=None, shape="PromotionResponse")
    exception: Exception_ | None = field(default=None, shape="Exception_")
