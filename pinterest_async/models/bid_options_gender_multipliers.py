from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BidOptionsGenderMultipliers(Model):
    """A part of `ScheduleBidMultipliers`."""

    female: float | None = None
    male: float | None = None
