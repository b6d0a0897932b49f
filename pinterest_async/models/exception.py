from __future__ import annotations

from pinterest_async.model import Model, model


@model
class Exception_(Model):
    """A part of `CampaignBatchItem`, a part of `ProductGroupPromotionResponseItem` and 1 more."""

    message: str
    code: int | None = None
