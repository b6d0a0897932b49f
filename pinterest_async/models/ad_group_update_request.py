from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.action_type import ActionType
    from pinterest_async.models.ad_group_update_request_bid_strategy_type import AdGroupUpdateRequestBidStrategyType
    from pinterest_async.models.ad_group_update_request_promotion_application_level import (
        AdGroupUpdateRequestPromotionApplicationLevel,
    )
    from pinterest_async.models.budget_type import BudgetType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.optimization_goal_metadata import OptimizationGoalMetadata
    from pinterest_async.models.pacing_delivery_type import PacingDeliveryType
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.targeting_spec import TargetingSpec
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class AdGroupUpdateRequest(Model):
    """The body of `ad_groups.update` and a part of `BulkUpsertRequestUpdate`.

    Fields:
        id: Digits.
        bid_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        bid_multiplier: 0 to 10.
        budget_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        end_time: Seconds since 1970.
        promotion_id: Digits, default '0'.
        start_time: Seconds since 1970.
        targeting_template_ids: At most 1 value, digits.
    """

    id: str
    auto_targeting_enabled: bool | None = None
    bid_in_micro_currency: int | None = None
    bid_multiplier: float | None = None
    bid_strategy_type: AdGroupUpdateRequestBidStrategyType | str | None = None
    billable_event: ActionType | str | None = None
    budget_in_micro_currency: int | None = None
    budget_type: BudgetType | str | None = None
    campaign_id: str | None = None
    end_time: int | None = None
    is_creative_optimization: bool | None = None
    lifetime_frequency_cap: int | None = None
    name: str | None = None
    optimization_goal_metadata: OptimizationGoalMetadata | None = field(default=None, shape="OptimizationGoalMetadata")
    pacing_delivery_type: PacingDeliveryType | str | None = None
    placement_group: PlacementGroupType | str | None = None
    promotion_application_level: AdGroupUpdateRequestPromotionApplicationLevel | str | None = None
    promotion_id: str | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    targeting_spec: TargetingSpec | None = field(default=None, shape="TargetingSpec")
    targeting_template_ids: list[str] | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
