from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdsCreditRedeem(Model):
    """The reply of `billing.redeem_ads_credit`.

    Fields:
        errorCode: Set by Pinterest.
        errorMessage: Set by Pinterest.
        success: Set by Pinterest.
    """

    errorCode: int | None = None
    errorMessage: str | None = None
    success: bool | None = None
