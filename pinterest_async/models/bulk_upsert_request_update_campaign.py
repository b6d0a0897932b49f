from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_bid_options_update import CampaignBidOptionsUpdate
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.intended_promotion_type import IntendedPromotionType
    from pinterest_async.models.objective_type import ObjectiveType
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class BulkUpsertRequestUpdateCampaign(Model):
    """A part of `BulkUpsertRequestUpdate`.

    Fields:
        ad_account_id: Digits.
        id: Digits.
        daily_spend_cap: Micros: 1,000,000 are one unit of the account's currency; daily and lifetime caps
            exclude each other.
        default_ad_group_budget_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
        end_time: Seconds since 1970.
        lifetime_spend_cap: Micros: 1,000,000 are one unit of the account's currency; daily and lifetime caps
            exclude each other.
        order_line_id: Digits.
        start_time: Seconds since 1970.
    """

    ad_account_id: str
    id: str
    bid_options: CampaignBidOptionsUpdate | None = field(default=None, shape="CampaignBidOptionsUpdate")
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
    name: str | None = None
    objective_type: ObjectiveType | str | None = None
    order_line_id: str | None = None
    start_time: int | None = None
    status: EntityStatus | str | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
