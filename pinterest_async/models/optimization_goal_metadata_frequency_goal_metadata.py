from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.optimization_goal_metadata_frequency_goal_metadata_timerange import (
        OptimizationGoalMetadataFrequencyGoalMetadataTimerange,
    )


@model
class OptimizationGoalMetadataFrequencyGoalMetadata(Model):
    """A part of `OptimizationGoalMetadata`.

    Fields:
        frequency: 2 to 20.
    """

    frequency: int | None = None
    timerange: OptimizationGoalMetadataFrequencyGoalMetadataTimerange | str | None = None
