from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows,
    )
    from pinterest_async.models.optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_event import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent,
    )
    from pinterest_async.models.optimization_goal_metadata_conversion_tag_v3_goal_metadata_learning_mode_type import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType,
    )


@model
class OptimizationGoalMetadataConversionTagV3GoalMetadata(Model):
    """A part of `OptimizationGoalMetadata`.

    Fields:
        cpa_goal_value_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
    """

    attribution_windows: OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows | None = field(
        default=None, shape="OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows"
    )
    conversion_event: OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent | str | None = None
    conversion_tag_id: str | None = None
    cpa_goal_value_in_micro_currency: str | None = None
    is_roas_optimized: bool | None = None
    learning_mode_type: OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType | str | None = None
    reporting_event: str | None = None
