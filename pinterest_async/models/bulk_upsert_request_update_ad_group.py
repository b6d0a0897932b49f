from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.action_type import ActionType
    from pinterest_async.models.bid_strategy_type import BidStrategyType
    from pinterest_async.models.budget_type import BudgetType
    from pinterest_async.models.bulk_upsert_request_create_ad_group_optimization_goal_metadata import (
        BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata,
    )
    from pinterest_async.models.bulk_upsert_request_create_ad_group_targeting_spec import (
        BulkUpsertRequestCreateAdGroupTargetingSpec,
    )
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.pacing_delivery_type import PacingDeliveryType
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.promotion_application_level import PromotionApplicationLevel
    from pinterest_async.models.targeting_spec_operations import TargetingSpecOperations
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class BulkUpsertRequestUpdateAdGroup(Model):
    """A part of `BulkUpsertRequestUpdate`.

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
    bid_strategy_type: BidStrategyType | str | None = None
    billable_event: ActionType | str | None = None
    budget_in_micro_currency: int | None = None
    budget_type: BudgetType | str | None = None
    campaign_id: str | None = None
    end_time: int | None = None
    is_creative_optimization: bool | None = None
    lifetime_frequency_cap: int | None = None
    name: str | None = None
    optimization_goal_metadata: BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata | None = field(
        default=None, shape="BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata"
    )
    pacing_delivery_type: PacingDeliveryType | str | None = None
    placement_group: PlacementGroupType | str | None = None
    promotion_application_level: PromotionApplicationLevel | str | None = None
    promotion_id: str | None = None
    promotion_ids: list[str] | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    targeting_spec: BulkUpsertRequestCreateAdGroupTargetingSpec | None = field(
        default=None, shape="BulkUpsertRequestCreateAdGroupTargetingSpec"
    )
    targeting_spec_operations: list[TargetingSpecOperations] | None = field(
        default=None, shape="list[TargetingSpecOperations]"
    )
    targeting_template_ids: list[str] | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
