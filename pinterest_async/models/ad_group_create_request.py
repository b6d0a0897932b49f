from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.action_type import ActionType
    from pinterest_async.models.ad_group_tracking_ur_ls import AdGroupTrackingURLs
    from pinterest_async.models.adgroup_tracking_features import AdgroupTrackingFeatures
    from pinterest_async.models.bid_strategy_type import BidStrategyType
    from pinterest_async.models.budget_type import BudgetType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.optimization_goal_metadata import OptimizationGoalMetadata
    from pinterest_async.models.pacing_delivery_type import PacingDeliveryType
    from pinterest_async.models.performance_plus_campaign_settings import PerformancePlusCampaignSettings
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.placement_traffic_type import PlacementTrafficType
    from pinterest_async.models.promotion_application_level import PromotionApplicationLevel
    from pinterest_async.models.targeting_spec import TargetingSpec


@model
class AdGroupCreateRequest(Model):
    """The body of `ad_groups.create`.

    Fields:
        bid_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        bid_multiplier: 0 to 10.
        budget_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        customer_segment_id: Digits.
        promotion_id: Digits, default '0'.
        targeting_template_ids: At most 1 value, digits.
    """

    billable_event: ActionType | str
    campaign_id: str
    name: str
    auto_targeting_enabled: bool | None = None
    bid_in_micro_currency: int | None = None
    bid_multiplier: float | None = None
    bid_strategy_type: BidStrategyType | str | None = None
    budget_in_micro_currency: int | None = None
    budget_type: BudgetType | str | None = None
    customer_segment_id: str | None = None
    end_time: int | None = None
    ext_features: AdgroupTrackingFeatures | None = field(default=None, shape="AdgroupTrackingFeatures")
    feed_profile_id: str | None = None
    is_creative_optimization: bool | None = None
    is_local_inventory: bool | None = None
    lifetime_frequency_cap: int | None = None
    local_inventory_radius_in_miles: float | None = None
    optimization_goal_metadata: OptimizationGoalMetadata | None = field(default=None, shape="OptimizationGoalMetadata")
    pacing_delivery_type: PacingDeliveryType | str | None = None
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None = field(
        default=None, shape="PerformancePlusCampaignSettings"
    )
    placement_group: PlacementGroupType | str | None = None
    placement_traffic_type: PlacementTrafficType | str | None = None
    promotion_application_level: PromotionApplicationLevel | str | None = None
    promotion_id: str | None = None
    promotion_ids: list[str] | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    targeting_spec: TargetingSpec | None = field(default=None, shape="TargetingSpec")
    targeting_template_ids: list[str] | None = None
    tracking_urls: AdGroupTrackingURLs | None = field(default=None, shape="AdGroupTrackingURLs")
