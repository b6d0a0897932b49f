from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BidOptionsPlacementMultipliers(Model):
    """A part of `ScheduleBidMultipliers`."""

    browse: float | None = None
    related_pins: float | None = None
    search: float | None = None
