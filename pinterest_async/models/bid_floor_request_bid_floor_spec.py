from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.action_type import ActionType
    from pinterest_async.models.country import Country
    from pinterest_async.models.creative_type import CreativeType
    from pinterest_async.models.currency import Currency
    from pinterest_async.models.objective_type import ObjectiveType
    from pinterest_async.models.optimization_goal_metadata import OptimizationGoalMetadata


@model
class BidFloorRequestBidFloorSpec(Model):
    """A part of `BidFloorRequest`."""

    billable_event: ActionType | str
    currency: Currency | str
    countries: list[Country | str] | None = None
    creative_type: CreativeType | str | None = None
    objective_type: ObjectiveType | str | None = None
    optimization_goal_metadata: OptimizationGoalMetadata | None = field(default=None, shape="OptimizationGoalMetadata")
