from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.age_bucket_multipliers import AgeBucketMultipliers
    from pinterest_async.models.app_type_multipliers import AppTypeMultipliers
    from pinterest_async.models.campaign_audience_multipliers import CampaignAudienceMultipliers
    from pinterest_async.models.campaign_bid_options_update_mask_items import CampaignBidOptionsUpdateMaskItems
    from pinterest_async.models.freq_bid_multiplier_time_window import FreqBidMultiplierTimeWindow
    from pinterest_async.models.frequency_multipliers import FrequencyMultipliers
    from pinterest_async.models.gender_multipliers import GenderMultipliers
    from pinterest_async.models.placement_multipliers import PlacementMultipliers


@model
class CampaignBidOptionsUpdate(Model):
    """A part of `BulkUpsertRequestUpdateCampaign` and a part of `CampaignUpdateRequest`."""

    update_mask: list[CampaignBidOptionsUpdateMaskItems | str]
    age_bucket_multipliers: AgeBucketMultipliers | None = field(default=None, shape="AgeBucketMultipliers")
    app_type_multipliers: AppTypeMultipliers | None = field(default=None, shape="AppTypeMultipliers")
    audience_multipliers: CampaignAudienceMultipliers | None = field(default=None, shape="CampaignAudienceMultipliers")
    freq_bid_multiplier_time_window: FreqBidMultiplierTimeWindow | str | None = None
    frequency_multipliers: FrequencyMultipliers | None = field(default=None, shape="FrequencyMultipliers")
    gender_multipliers: GenderMultipliers | None = field(default=None, shape="GenderMultipliers")
    placement_multipliers: PlacementMultipliers | None = field(default=None, shape="PlacementMultipliers")
