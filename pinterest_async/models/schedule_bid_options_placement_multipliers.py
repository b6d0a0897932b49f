from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ScheduleBidOptionsPlacementMultipliers(Model):
    """A part of `ScheduleBidOptions`."""

    browse: float | None = None
    related_pins: float | None = None
    search: float | None = None
