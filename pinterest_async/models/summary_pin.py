from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_media import PinMedia


@model
class SummaryPin(Model):
    """An item of `search.partner_pins`.

    Fields:
        alt_text: At most 500 characters.
        link: At most 2048 characters.
    """

    alt_text: str | None = None
    description: str | None = None
    id: str | None = None
    link: str | None = None
    media: PinMedia | None = field(default=None, shape="PinMedia")
    title: str | None = None
