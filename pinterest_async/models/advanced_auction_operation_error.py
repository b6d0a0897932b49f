from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdvancedAuctionOperationError(Model):
    """Advanced Auction Operation Error."""

    code: int | None = None
    message: str | None = None
