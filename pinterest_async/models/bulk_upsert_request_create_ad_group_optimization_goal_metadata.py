from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_tag_v3_goal_metadata import ConversionTagV3GoalMetadata
    from pinterest_async.models.frequency_goal_metadata import FrequencyGoalMetadata
    from pinterest_async.models.scrollup_goal_metadata import ScrollupGoalMetadata


@model
class BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata(Model):
    """A part of `AdGroupDeliveryEstimates`, a part of `BidFloorSpec` and 2 more."""

    conversion_tag_v3_goal_metadata: ConversionTagV3GoalMetadata | None = field(
        default=None, shape="ConversionTagV3GoalMetadata"
    )
    frequency_goal_metadata: FrequencyGoalMetadata | None = field(default=None, shape="FrequencyGoalMetadata")
    scrollup_goal_metadata: ScrollupGoalMetadata | None = field(default=None, shape="ScrollupGoalMetadata")
