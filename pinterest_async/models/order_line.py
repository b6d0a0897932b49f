from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.order_line_paid_type import OrderLinePaidType
    from pinterest_async.models.order_line_status import OrderLineStatus


@model
class OrderLine(Model):
    """An item of `order_lines.list` and the reply of `order_lines.get`.

    Fields:
        id: Digits.
    """

    ad_account_id: str
    campaign_ids: list[str]
    id: str
    status: OrderLineStatus | str
    type: str
    budget: float | None = None
    end_time: float | None = None
    name: str | None = None
    paid_budget: float | None = None
    paid_type: OrderLinePaidType | str | None = None
    purchase_order_id: str | None = None
    start_time: float | None = None
