from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOCreateInsertionOrderResponse(Model):
    """The reply of `billing.create_ssio_insertion_order`."""

    pin_order_id: str | None = None
