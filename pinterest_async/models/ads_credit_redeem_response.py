from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdsCreditRedeemResponse(Model):
    """Ads Credit Redeem Response."""

    errorCode: int | None = None
    errorMessage: str | None = None
    success: bool | None = None
