from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOInsertionOrder(Model):
    """The reply of `billing.create_ssio_insertion_order` and the reply of `billing.update_ssio_insertion_order`.

    Fields:
        pin_order_id: Set by Pinterest.
    """

    pin_order_id: str | None = None
