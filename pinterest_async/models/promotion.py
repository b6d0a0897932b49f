from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.discount_status import DiscountStatus
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.promotion_template_value import PromotionTemplateValue
    from pinterest_async.models.promotion_type import PromotionType


@model
class Promotion(Model):
    """An item of `promotions.list`, the reply of `promotions.get` and 2 more.

    Fields:
        ad_account_id: Digits, set by Pinterest.
        id: At most 18 characters, digits.
        external_id: At most 64 characters.
        promotion_custom_id: At most 50 characters.
        template_values: At most 2 values.
    """

    ad_account_id: str
    id: str
    promotion_title: str
    promotion_type: PromotionType | str
    discount_status: DiscountStatus | str | None = None
    end_time: int | None = None
    external_id: str | None = None
    platform_type: str | None = None
    promotion_code: str | None = None
    promotion_custom_id: str | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    template_values: list[PromotionTemplateValue] | None = field(default=None, shape="list[PromotionTemplateValue]")
