from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.attribution_windows import AttributionWindows
    from pinterest_async.models.conversion_event import ConversionEvent


@model
class ConversionTagV3GoalMetadata(Model):
    """A part of `BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata` and a part of `OptimizationGoalMetadata`.

    Fields:
        conversion_tag_id: Digits.
        cpa_goal_value_in_micro_currency: Digits. Micros: 1,000,000 are one unit of the account's currency.
    """

    attribution_windows: AttributionWindows | None = field(default=None, shape="AttributionWindows")
    conversion_event: ConversionEvent | str | None = None
    conversion_tag_id: str | None = None
    cpa_goal_value_in_micro_currency: str | None = None
    is_roas_optimized: bool | None = None
    reporting_event: str | None = None
