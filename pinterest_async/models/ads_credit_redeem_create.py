from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdsCreditRedeemCreate(Model):
    """The body of `billing.redeem_ads_credit`."""

    offerCodeHash: str
    validateOnly: bool
