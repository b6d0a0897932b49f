from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOInsertionOrderStatus(Model):
    """An item of `billing.list_ssio_insertion_order_statuses` and the reply of
    `billing.get_ssio_insertion_order_status`.
    """

    creation_time: str | None = None
    pin_order_id: str | None = None
    status: str | None = None
