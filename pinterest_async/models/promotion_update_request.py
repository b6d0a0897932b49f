from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.promotion_template_value import PromotionTemplateValue
    from pinterest_async.models.promotion_type import PromotionType
    from pinterest_async.models.promotion_update_request_discount_status import PromotionUpdateRequestDiscountStatus


@model
class PromotionUpdateRequest(Model):
    """The body of `promotions.update`.

    Fields:
        id: Digits.
        end_time: Seconds since 1970.
        external_id: At most 64 characters.
        promotion_custom_id: At most 50 characters.
        start_time: Seconds since 1970.
        template_values: At most 2 values.
    """

    id: str
    discount_status: PromotionUpdateRequestDiscountStatus | str | None = None
    end_time: int | None = None
    external_id: str | None = None
    platform_type: str | None = None
    promotion_code: str | None = None
    promotion_custom_id: str | None = None
    promotion_title: str | None = None
    promotion_type: PromotionType | str | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    template_values: list[PromotionTemplateValue] | None = field(default=None, shape="list[PromotionTemplateValue]")
