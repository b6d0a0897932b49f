from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.bid_options_age_bucket_multipliers import BidOptionsAgeBucketMultipliers
    from pinterest_async.models.bid_options_app_type_multipliers import BidOptionsAppTypeMultipliers
    from pinterest_async.models.bid_options_audience_multipliers import BidOptionsAudienceMultipliers
    from pinterest_async.models.bid_options_gender_multipliers import BidOptionsGenderMultipliers
    from pinterest_async.models.bid_options_placement_multipliers import BidOptionsPlacementMultipliers


@model
class ScheduleBidMultipliers(Model):
    """A part of `Schedule`, a part of `ScheduleBatchUpdate` and 1 more."""

    age_bucket_multipliers: BidOptionsAgeBucketMultipliers | None = field(
        default=None, shape="BidOptionsAgeBucketMultipliers"
    )
    app_type_multipliers: BidOptionsAppTypeMultipliers | None = field(
        default=None, shape="BidOptionsAppTypeMultipliers"
    )
    audience_multipliers: list[BidOptionsAudienceMultipliers] | None = field(
        default=None, shape="list[BidOptionsAudienceMultipliers]"
    )
    gender_multipliers: BidOptionsGenderMultipliers | None = field(default=None, shape="BidOptionsGenderMultipliers")
    placement_multipliers: BidOptionsPlacementMultipliers | None = field(
        default=None, shape="BidOptionsPlacementMultipliers"
    )
