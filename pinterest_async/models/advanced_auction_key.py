from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.country import Country
    from pinterest_async.models.language import Language


@model
class AdvancedAuctionKey(Model):
    """Advanced Auction Key."""

    country: Country
    item_id: str
    language: Language
