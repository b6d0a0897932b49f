from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdsCreditRedeemResponse(Model):
    """The reply of `billing.redeem_ads_credit`."""

    errorCode: int | None = None
    errorMessage: str | None = None
    success: bool | None = None
