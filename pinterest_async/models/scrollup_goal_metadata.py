from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ScrollupGoalMetadata(Model):
    """A part of `BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata` and a part of `OptimizationGoalMetadata`.

    Fields:
        scrollup_goal_value_in_micro_currency: Digits. Micros: 1,000,000 are one unit of the account's currency.
    """

    scrollup_goal_value_in_micro_currency: str | None = None
