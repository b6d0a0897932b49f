from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOEditInsertionOrderResponse(Model):
    """The reply of `billing.update_ssio_insertion_order`."""

    pin_order_id: str | None = None
