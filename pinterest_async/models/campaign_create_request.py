from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_bid_options import CampaignBidOptions
    from pinterest_async.models.conversion_objective_type import ConversionObjectiveType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.intended_promotion_type import IntendedPromotionType
    from pinterest_async.models.mobile_app_platform import MobileAppPlatform
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class CampaignCreateRequest(Model):
    """The body of `campaigns.create`.

    Fields:
        ad_account_id: Digits, deprecated.
        daily_spend_cap: Micros: 1,000,000 are one unit of the account's currency; daily and lifetime caps
            exclude each other.
        default_ad_group_budget_in_micro_currency: Deprecated. Micros: 1,000,000 are one unit of the account's
            currency.
        end_time: Seconds since 1970.
        is_automated_campaign: Default False.
        is_campaign_budget_optimization: Default True.
        is_flexible_daily_budgets: Default False.
        is_performance_plus: Default False.
        is_top_of_search: Default False.
        lifetime_spend_cap: Micros: 1,000,000 are one unit of the account's currency; daily and lifetime caps
            exclude each other.
        order_line_id: Digits.
        start_time: Seconds since 1970.
    """

    name: str
    objective_type: ConversionObjectiveType | str
    ad_account_id: str | None = None
    app_id: str | None = None
    app_platform: MobileAppPlatform | str | None = None
    bid_options: CampaignBidOptions | None = field(default=None, shape="CampaignBidOptions")
    daily_spend_cap: int | None = None
    default_ad_group_budget_in_micro_currency: int | None = None
    end_time: int | None = None
    intended_promotion_type: IntendedPromotionType | str | None = None
    is_automated_campaign: bool | None = None
    is_campaign_budget_optimization: bool | None = None
    is_flexible_daily_budgets: bool | None = None
    is_ltv_optimized: bool | None = None
    is_performance_plus: bool | None = None
    is_top_of_search: bool | None = None
    lifetime_spend_cap: int | None = None
    order_line_id: str | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
