from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.promotion_response_discount_status import PromotionResponseDiscountStatus
    from pinterest_async.models.promotion_template_value import PromotionTemplateValue
    from pinterest_async.models.promotion_type import PromotionType


@model
class PromotionResponse(Model):
    """An item of `promotions.list`, the reply of `promotions.get` and 1 more.

    Fields:
        ad_account_id: Digits.
        end_time: Seconds since 1970.
        external_id: At most 64 characters.
        id: Digits.
        promotion_custom_id: At most 50 characters.
        start_time: Seconds since 1970.
        template_values: At most 2 values.
    """

    ad_account_id: str | None = None
    discount_status: PromotionResponseDiscountStatus | str | None = None
    end_time: int | None = None
    external_id: str | None = None
    id: str | None = None
    platform_type: str | None = None
    promotion_code: str | None = None
    promotion_custom_id: str | None = None
    promotion_title: str | None = None
    promotion_type: PromotionType | str | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    template_values: list[PromotionTemplateValue] | None = field(default=None, shape="list[PromotionTemplateValue]")
