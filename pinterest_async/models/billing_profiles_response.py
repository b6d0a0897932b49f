from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.billing_profile_card_type import BillingProfileCardType
    from pinterest_async.models.billing_profile_payment_method_brand import BillingProfilePaymentMethodBrand
    from pinterest_async.models.billing_profile_status import BillingProfileStatus
    from pinterest_async.models.billing_type import BillingType


@model
class BillingProfilesResponse(Model):
    """An item of `billing.list_profiles`.

    Fields:
        advertiser_id: Digits.
        id: Digits.
    """

    advertiser_id: str | None = None
    billing_type: BillingType | str | None = None
    card_type: BillingProfileCardType | str | None = None
    id: str | None = None
    payment_method_brand: BillingProfilePaymentMethodBrand | str | None = None
    status: BillingProfileStatus | str | None = None
