from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.optimization_goal_metadata_conversion_tag_v3_goal_metadata import (
        OptimizationGoalMetadataConversionTagV3GoalMetadata,
    )
    from pinterest_async.models.optimization_goal_metadata_frequency_goal_metadata import (
        OptimizationGoalMetadataFrequencyGoalMetadata,
    )
    from pinterest_async.models.optimization_goal_metadata_scrollup_goal_metadata import (
        OptimizationGoalMetadataScrollupGoalMetadata,
    )


@model
class OptimizationGoalMetadata(Model):
    """A part of `AdGroupCreateRequest`, a part of `AdGroupResponse` and 2 more."""

    conversion_tag_v3_goal_metadata: OptimizationGoalMetadataConversionTagV3GoalMetadata | None = field(
        default=None, shape="OptimizationGoalMetadataConversionTagV3GoalMetadata"
    )
    frequency_goal_metadata: OptimizationGoalMetadataFrequencyGoalMetadata | None = field(
        default=None, shape="OptimizationGoalMetadataFrequencyGoalMetadata"
    )
    scrollup_goal_metadata: OptimizationGoalMetadataScrollupGoalMetadata | None = field(
        default=None, shape="OptimizationGoalMetadataScrollupGoalMetadata"
    )
