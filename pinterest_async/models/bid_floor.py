from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BidFloor(Model):
    """The reply of `ad_groups.get_bid_floor`.

    Fields:
        bid_floors: Set by Pinterest.
        type: Default 'bidfloor', set by Pinterest.
    """

    bid_floors: list[int] | None = None
    type: str | None = None
