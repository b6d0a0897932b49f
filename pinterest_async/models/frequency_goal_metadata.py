from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.frequency_goal_metadata_timerange import FrequencyGoalMetadataTimerange


@model
class FrequencyGoalMetadata(Model):
    """A part of `BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata` and a part of `OptimizationGoalMetadata`.

    Fields:
        frequency: 2 to 20.
    """

    frequency: int | None = None
    timerange: FrequencyGoalMetadataTimerange | str | None = None
