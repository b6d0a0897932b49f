from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_media import PinMedia


@model
class SummaryPin(Model):
    """An item of `search.partner_pins`.

    Fields:
        id: Digits.
        alt_text: At most 500 characters.
        description: At most 800 characters.
        link: At most 2048 characters.
        title: At most 100 characters.
    """

    id: str
    alt_text: str | None = None
    description: str | None = None
    link: str | None = None
    media: PinMedia | None = field(default=None, shape="PinMedia")
    title: str | None = None
