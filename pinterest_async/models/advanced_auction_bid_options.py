from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.app_type_multipliers import AppTypeMultipliers
    from pinterest_async.models.placement_multipliers import PlacementMultipliers


@model
class AdvancedAuctionBidOptions(Model):
    """A part of `AdvancedAuctionItem` and a part of `AdvancedAuctionItemsSubmitUpsertRecord`.

    Fields:
        bid_in_micro_currency: Micros: 1,000,000 are one unit of the account's currency.
    """

    app_type_multipliers: AppTypeMultipliers | None = field(default=None, shape="AppTypeMultipliers")
    bid_in_micro_currency: int | None = None
    placement_multipliers: PlacementMultipliers | None = field(default=None, shape="PlacementMultipliers")
