from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_bid_options import CampaignBidOptions
    from pinterest_async.models.campaign_objective_type import CampaignObjectiveType
    from pinterest_async.models.intended_promotion_type import IntendedPromotionType
    from pinterest_async.models.nullable_entity_status import NullableEntityStatus
    from pinterest_async.models.performance_plus_campaign_settings import PerformancePlusCampaignSettings
    from pinterest_async.models.summary_status import SummaryStatus
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class CampaignBatchResponseData(Model):
    """A part of `CampaignBatchItem`.

    Fields:
        ad_account_id: Digits.
        created_time: Set by Pinterest. Seconds since 1970.
        daily_spend_cap: Micros: 1,000,000 are one unit of the account's currency; daily and lifetime caps
            exclude each other.
        default_ad_group_budget_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        end_time: Seconds since 1970.
        is_carting: Set by Pinterest.
        lifetime_spend_cap: Micros: 1,000,000 are one unit of the account's currency; daily and lifetime caps
            exclude each other.
        order_line_id: Digits.
        start_time: Seconds since 1970.
        type: Set by Pinterest.
        updated_time: Set by Pinterest. Seconds since 1970.
    """

    ad_account_id: str | None = None
    bid_options: CampaignBidOptions | None = field(default=None, shape="CampaignBidOptions")
    created_time: int | None = None
    daily_spend_cap: int | None = None
    default_ad_group_budget_in_micro_currency: int | None = None
    end_time: int | None = None
    id: str | None = None
    intended_promotion_type: IntendedPromotionType | str | None = None
    is_automated_campaign: bool | None = None
    is_campaign_budget_optimization: bool | None = None
    is_carting: bool | None = None
    is_flexible_daily_budgets: bool | None = None
    is_ltv_optimized: bool | None = None
    is_performance_plus: bool | None = None
    is_top_of_search: bool | None = None
    lifetime_spend_cap: int | None = None
    name: str | None = None
    objective_type: CampaignObjectiveType | str | None = None
    order_line_id: str | None = None
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None = field(
        default=None, shape="PerformancePlusCampaignSettings"
    )
    start_time: int | None = None
    status: NullableEntityStatus | str | None = None
    summary_status: SummaryStatus | str | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
    type: str | None = None
    updated_time: int | None = None
