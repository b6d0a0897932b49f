from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdvancedAuctionOperationError(Model):
    """A part of `AdvancedAuctionItemsSubmitDeleteRecord` and a part of `AdvancedAuctionItemsSubmitUpsertRecord`."""

    code: int | None = None
    message: str | None = None
