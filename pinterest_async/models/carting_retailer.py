from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CartingRetailer(Model):
    """A part of `CartingProduct`."""

    retailer_id: str
    retailer_name: str
