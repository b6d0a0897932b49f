from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.discount_status import DiscountStatus
    from pinterest_async.models.promotion_template_value import PromotionTemplateValue
    from pinterest_async.models.promotion_type import PromotionType


@model
class PromotionCreate(Model):
    """The body of `promotions.create`.

    Fields:
        external_id: At most 64 characters.
        promotion_custom_id: At most 50 characters.
        template_values: At most 2 values.
    """

    promotion_title: str
    promotion_type: PromotionType | str
    discount_status: DiscountStatus | str | None = None
    end_time: int | None = None
    external_id: str | None = None
    platform_type: str | None = None
    promotion_code: str | None = None
    promotion_custom_id: str | None = None
    start_time: int | None = None
    template_values: list[PromotionTemplateValue] | None = field(default=None, shape="list[PromotionTemplateValue]")
