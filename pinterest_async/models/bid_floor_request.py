from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.bid_floor_request_bid_floor_spec import BidFloorRequestBidFloorSpec
    from pinterest_async.models.targeting_spec import TargetingSpec


@model
class BidFloorRequest(Model):
    """The body of `ad_groups.get_bid_floor`."""

    bid_floor_specs: list[BidFloorRequestBidFloorSpec] = field(shape="list[BidFloorRequestBidFloorSpec]")
    targeting_spec: TargetingSpec | None = field(default=None, shape="TargetingSpec")
