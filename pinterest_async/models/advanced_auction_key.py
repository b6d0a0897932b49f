from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.country import Country
    from pinterest_async.models.language import Language


@model
class AdvancedAuctionKey(Model):
    """A part of `AdvancedAuctionItemsGetRequest`."""

    country: Country | str
    item_id: str
    language: Language | str
