from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOInsertionOrderStatus(Model):
    """SSIOInsertion Order Status."""

    creation_time: str | None = None
    pin_order_id: str | None = None
    status: str | None = None
