from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.schedule_age_bucket_multipliers import ScheduleAgeBucketMultipliers
    from pinterest_async.models.schedule_app_type_multipliers import ScheduleAppTypeMultipliers
    from pinterest_async.models.schedule_audience_multipliers import ScheduleAudienceMultipliers
    from pinterest_async.models.schedule_bid_options_gender_multipliers import ScheduleBidOptionsGenderMultipliers
    from pinterest_async.models.schedule_bid_options_placement_multipliers import ScheduleBidOptionsPlacementMultipliers


@model
class ScheduleBidOptions(Model):
    """A part of `ScheduleCreateRequest` and a part of `ScheduleUpdateRequest`."""

    age_bucket_multipliers: ScheduleAgeBucketMultipliers | None = field(
        default=None, shape="ScheduleAgeBucketMultipliers"
    )
    app_type_multipliers: ScheduleAppTypeMultipliers | None = field(default=None, shape="ScheduleAppTypeMultipliers")
    audience_multipliers: ScheduleAudienceMultipliers | None = field(default=None, shape="ScheduleAudienceMultipliers")
    gender_multipliers: ScheduleBidOptionsGenderMultipliers | None = field(
        default=None, shape="ScheduleBidOptionsGenderMultipliers"
    )
    placement_multipliers: ScheduleBidOptionsPlacementMultipliers | None = field(
        default=None, shape="ScheduleBidOptionsPlacementMultipliers"
    )
