from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BidOptionsAudienceMultipliers(Model):
    """A part of `ScheduleBidMultipliers`.

    Fields:
        audience_id: Digits.
    """

    audience_id: str
    multiplier: float
