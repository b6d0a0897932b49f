from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.action_type import ActionType
    from pinterest_async.models.ad_group_response_bid_strategy_type import AdGroupResponseBidStrategyType
    from pinterest_async.models.ad_group_response_conversion_learning_mode_type import (
        AdGroupResponseConversionLearningModeType,
    )
    from pinterest_async.models.ad_group_response_promotion_application_level import (
        AdGroupResponsePromotionApplicationLevel,
    )
    from pinterest_async.models.ad_group_summary_status import AdGroupSummaryStatus
    from pinterest_async.models.budget_type import BudgetType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.optimization_goal_metadata import OptimizationGoalMetadata
    from pinterest_async.models.pacing_delivery_type import PacingDeliveryType
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.targeting_spec import TargetingSpec
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class AdGroupResponse(Model):
    """An item of `ad_groups.list`, the reply of `ad_groups.get` and 1 more.

    Fields:
        ad_account_id: Digits.
        bid_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        bid_multiplier: 0 to 10.
        budget_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        created_time: Seconds since 1970.
        end_time: Seconds since 1970.
        id: Digits.
        promotion_id: Digits, default '0'.
        start_time: Seconds since 1970.
        targeting_template_ids: At most 1 value, digits.
        type: Default 'adgroup'.
        updated_time: Seconds since 1970.
    """

    ad_account_id: str | None = None
    auto_targeting_enabled: bool | None = None
    bid_in_micro_currency: int | None = None
    bid_multiplier: float | None = None
    bid_strategy_type: AdGroupResponseBidStrategyType | str | None = None
    billable_event: ActionType | str | None = None
    budget_in_micro_currency: int | None = None
    budget_type: BudgetType | str | None = None
    campaign_id: str | None = None
    conversion_learning_mode_type: AdGroupResponseConversionLearningModeType | str | None = None
    created_time: int | None = None
    dca_assets: Any | None = None
    end_time: int | None = None
    feed_profile_id: str | None = None
    id: str | None = None
    is_creative_optimization: bool | None = None
    lifetime_frequency_cap: int | None = None
    name: str | None = None
    optimization_goal_metadata: OptimizationGoalMetadata | None = field(default=None, shape="OptimizationGoalMetadata")
    pacing_delivery_type: PacingDeliveryType | str | None = None
    placement_group: PlacementGroupType | str | None = None
    promotion_application_level: AdGroupResponsePromotionApplicationLevel | str | None = None
    promotion_id: str | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    summary_status: AdGroupSummaryStatus | str | None = None
    targeting_spec: TargetingSpec | None = field(default=None, shape="TargetingSpec")
    targeting_template_ids: list[str] | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
    type: str | None = None
    updated_time: int | None = None
