from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BidOptionsAppTypeMultipliers(Model):
    """A part of `ScheduleBidMultipliers`."""

    android_mobile: float | None = None
    android_tablet: float | None = None
    ipad: float | None = None
    iphone: float | None = None
    web: float | None = None
    web_mobile: float | None = None
