from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advanced_auction_bid_options import AdvancedAuctionBidOptions
    from pinterest_async.models.country import Country
    from pinterest_async.models.language import Language


@model
class AdvancedAuctionItem(Model):
    """A part of `AdvancedAuctionItems`."""

    bid_options: AdvancedAuctionBidOptions = field(shape="AdvancedAuctionBidOptions")
    country: Country | str
    item_id: str
    language: Language | str
