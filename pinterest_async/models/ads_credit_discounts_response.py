from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ads_credit_discount_type import AdsCreditDiscountType


@model
class AdsCreditDiscountsResponse(Model):
    """An item of `billing.list_ads_credit_discounts`.

    Fields:
        advertiser_id: Digits.
    """

    active: bool | None = None
    advertiser_id: str | None = None
    discountCurrency: str | None = None
    discountInMicroCurrency: float | None = None
    discountType: AdsCreditDiscountType | str | None = None
    remainingDiscountInMicroCurrency: float | None = None
    title: str | None = None
