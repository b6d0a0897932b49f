from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdsCreditRedeemRequest(Model):
    """Ads Credit Redeem Request."""

    offerCodeHash: str
    validateOnly: bool
