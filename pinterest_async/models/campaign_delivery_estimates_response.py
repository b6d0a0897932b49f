from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_delivery_estimates_derived_metrics import (
        CampaignDeliveryEstimatesDerivedMetrics,
    )
    from pinterest_async.models.campaign_planning_curve_estimate import CampaignPlanningCurveEstimate


@model
class CampaignDeliveryEstimatesResponse(Model):
    """The reply of `campaigns.get_delivery_estimates`.

    Fields:
        curves: At most 20 values.
    """

    curves: list[CampaignPlanningCurveEstimate] | None = field(
        default=None, shape="list[CampaignPlanningCurveEstimate]"
    )
    derived_metrics: CampaignDeliveryEstimatesDerivedMetrics | None = field(
        default=None, shape="CampaignDeliveryEstimatesDerivedMetrics"
    )
    max_potential_spend: int | None = None
