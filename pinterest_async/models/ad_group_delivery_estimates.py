from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_group_audience_sizing_creative_types import AdGroupAudienceSizingCreativeTypes
    from pinterest_async.models.ad_group_delivery_estimates_keywords_items import AdGroupDeliveryEstimatesKeywordsItems
    from pinterest_async.models.bulk_upsert_request_create_ad_group_optimization_goal_metadata import (
        BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata,
    )
    from pinterest_async.models.optimization_type import OptimizationType
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.targeting_spec import TargetingSpec


@model
class AdGroupDeliveryEstimates(Model):
    """A part of `CampaignDeliveryEstimatesCampaign`.

    Fields:
        monthly_frequency_cap: At least 0.
    """

    auto_targeting_enabled: bool | None = None
    creative_types: list[AdGroupAudienceSizingCreativeTypes | str] | None = None
    keywords: list[AdGroupDeliveryEstimatesKeywordsItems] | None = field(
        default=None, shape="list[AdGroupDeliveryEstimatesKeywordsItems]"
    )
    monthly_frequency_cap: int | None = None
    optimization_goal_metadata: BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata | None = field(
        default=None, shape="BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata"
    )
    optimization_type: OptimizationType | str | None = None
    placement_group: PlacementGroupType | str | None = None
    product_group_ids: list[str] | None = None
    targeting_spec: TargetingSpec | None = field(default=None, shape="TargetingSpec")
