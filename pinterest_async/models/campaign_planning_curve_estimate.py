from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_planning_estimation_type import CampaignPlanningEstimationType
    from pinterest_async.models.campaign_planning_point_estimate import CampaignPlanningPointEstimate


@model
class CampaignPlanningCurveEstimate(Model):
    """A part of `CampaignDeliveryEstimatesResponse`.

    Fields:
        points: At most 100 values.
    """

    estimation_type: CampaignPlanningEstimationType | str | None = None
    points: list[CampaignPlanningPointEstimate] | None = field(
        default=None, shape="list[CampaignPlanningPointEstimate]"
    )
