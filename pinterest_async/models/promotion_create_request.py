from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.promotion_create_request_discount_status import PromotionCreateRequestDiscountStatus
    from pinterest_async.models.promotion_template_value import PromotionTemplateValue
    from pinterest_async.models.promotion_type import PromotionType


@model
class PromotionCreateRequest(Model):
    """The body of `promotions.create`.

    Fields:
        end_time: Seconds since 1970.
        external_id: At most 64 characters.
        promotion_custom_id: At most 50 characters.
        start_time: Seconds since 1970.
        template_values: At most 2 values.
    """

    promotion_title: str
    promotion_type: PromotionType | str
    discount_status: PromotionCreateRequestDiscountStatus | str | None = None
    end_time: int | None = None
    external_id: str | None = None
    platform_type: str | None = None
    promotion_code: str | None = None
    promotion_custom_id: str | None = None
    start_time: int | None = None
    template_values: list[PromotionTemplateValue] | None = field(default=None, shape="list[PromotionTemplateValue]")
