from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.action_type import ActionType
    from pinterest_async.models.bid_floor_objective_type import BidFloorObjectiveType
    from pinterest_async.models.bulk_upsert_request_create_ad_group_optimization_goal_metadata import (
        BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata,
    )
    from pinterest_async.models.country import Country
    from pinterest_async.models.creative_type import CreativeType
    from pinterest_async.models.currency import Currency


@model
class BidFloorSpec(Model):
    """A part of `BidFloorCreate`."""

    billable_event: ActionType | str
    currency: Currency | str
    countries: list[Country | str] | None = None
    creative_type: CreativeType | str | None = None
    objective_type: BidFloorObjectiveType | str | None = None
    optimization_goal_metadata: BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata | None = field(
        default=None, shape="BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata"
    )
