from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.bid_floor_spec import BidFloorSpec
    from pinterest_async.models.targeting_spec import TargetingSpec


@model
class BidFloorCreate(Model):
    """The body of `ad_groups.get_bid_floor`."""

    bid_floor_specs: list[BidFloorSpec] = field(shape="list[BidFloorSpec]")
    targeting_spec: TargetingSpec | None = field(default=None, shape="TargetingSpec")
