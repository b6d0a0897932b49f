from __future__ import annotations

from pinterest_async.model import Model, model


@model
class OptimizationGoalMetadataScrollupGoalMetadata(Model):
    """A part of `OptimizationGoalMetadata`.

    Fields:
        scrollup_goal_value_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
    """

    scrollup_goal_value_in_micro_currency: str | None = None
