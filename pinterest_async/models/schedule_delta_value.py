from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.schedule_bid_multipliers import ScheduleBidMultipliers

    ScheduleDeltaValue: TypeAlias = ScheduleBidMultipliers
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    ScheduleDeltaValue = "ScheduleBidMultipliers"
