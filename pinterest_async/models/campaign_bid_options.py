from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.app_type_multipliers import AppTypeMultipliers
    from pinterest_async.models.campaign_audience_multipliers import CampaignAudienceMultipliers
    from pinterest_async.models.placement_multipliers import PlacementMultipliers


@model
class CampaignBidOptions(Model):
    """A part of `CampaignCreateRequest`, a part of `CampaignCreateResponseData` and 1 more."""

    app_type_multipliers: AppTypeMultipliers | None = field(default=None, shape="AppTypeMultipliers")
    audience_multipliers: CampaignAudienceMultipliers | None = field(default=None, shape="CampaignAudienceMultipliers")
    placement_multipliers: PlacementMultipliers | None = field(default=None, shape="PlacementMultipliers")
