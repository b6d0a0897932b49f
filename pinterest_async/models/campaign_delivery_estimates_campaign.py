from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_group_delivery_estimates import AdGroupDeliveryEstimates
    from pinterest_async.models.budget_duration_type import BudgetDurationType
    from pinterest_async.models.delivery_estimate_objective_type import DeliveryEstimateObjectiveType


@model
class CampaignDeliveryEstimatesCampaign(Model):
    """The body of `campaigns.get_delivery_estimates`.

    Fields:
        ad_groups: 1 to 10 values.
        daily_spend_cap: Micros: 1,000,000 are one unit of the account's currency; daily and lifetime caps
            exclude each other.
        lifetime_spend_cap: Micros: 1,000,000 are one unit of the account's currency; daily and lifetime caps
            exclude each other.
    """

    ad_groups: list[AdGroupDeliveryEstimates] = field(shape="list[AdGroupDeliveryEstimates]")
    budget_duration_type: BudgetDurationType | str
    objective_type: DeliveryEstimateObjectiveType | str
    start_date: str
    daily_spend_cap: int | None = None
    end_date: str | None = None
    lifetime_spend_cap: int | None = None
