from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOEditInsertionOrderResponse(Model):
    """SSIOEdit Insertion Order Response."""

    pin_order_id: str | None = None
