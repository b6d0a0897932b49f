from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.billing_profiles_response_billing_type import BillingProfilesResponseBillingType
    from pinterest_async.models.billing_profiles_response_card_type import BillingProfilesResponseCardType
    from pinterest_async.models.billing_profiles_response_payment_method_brand import (
        BillingProfilesResponsePaymentMethodBrand,
    )
    from pinterest_async.models.billing_profiles_response_status import BillingProfilesResponseStatus


@model
class BillingProfilesResponse(Model):
    """An item of `billing.list_profiles`.

    Fields:
        advertiser_id: Digits.
        id: Digits.
    """

    advertiser_id: str | None = None
    billing_type: BillingProfilesResponseBillingType | str | None = None
    card_type: BillingProfilesResponseCardType | str | None = None
    id: str | None = None
    payment_method_brand: BillingProfilesResponsePaymentMethodBrand | str | None = None
    status: BillingProfilesResponseStatus | str | None = None
