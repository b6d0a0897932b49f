from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.currency import Currency
    from pinterest_async.models.line_item import LineItem


@model
class EventData(Model):
    """A part of `Audience2Rule` and a part of `AudienceRule`."""

    currency: Currency | str | None = None
    lead_type: str | None = None
    line_items: LineItem | None = field(default=None, shape="LineItem")
    order_id: str | None = None
    order_quantity: int | None = None
    page_name: str | None = None
    promo_code: str | None = None
    property: str | None = None
    search_query: str | None = None
    value: str | None = None
    video_title: str | None = None
