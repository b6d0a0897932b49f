from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.schedule_bid_multipliers import ScheduleBidMultipliers

    ScheduleDeltaValue: TypeAlias = ScheduleBidMultipliers
else:
    # Shape of the union at run time; members are imported on demand.
    ScheduleDeltaValue = "ScheduleBidMultipliers"
