from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.ai_disclosures import AiDisclosures
    from pinterest_async.models.board_owner import BoardOwner
    from pinterest_async.models.creative_type import CreativeType
    from pinterest_async.models.pin_media import PinMedia


@model
class Pin(Model):
    """An item of `pins.list`, the reply of `pins.create` and 11 more.

    Fields:
        id: Digits.
        alt_text: At most 500 characters.
        board_id: Digits.
        board_section_id: Digits.
        created_at: Set by Pinterest.
        description: At most 800 characters.
        has_been_promoted: Set by Pinterest.
        is_owner: Set by Pinterest.
        is_product: Set by Pinterest.
        is_standard: Set by Pinterest.
        link: At most 2048 characters.
        parent_pin_id: Digits.
        pin_metrics: Set by Pinterest.
        title: At most 100 characters.
    """

    id: str
    ai_disclosures: AiDisclosures | None = field(default=None, shape="AiDisclosures")
    alt_text: str | None = None
    board_id: str | None = None
    board_owner: BoardOwner | None = field(default=None, shape="BoardOwner")
    board_section_id: str | None = None
    created_at: datetime.datetime | None = field(default=None, shape="datetime")
    creative_type: CreativeType | str | None = None
    description: str | None = None
    dominant_color: str | None = None
    has_been_promoted: bool | None = None
    is_owner: bool | None = None
    is_product: bool | None = None
    is_standard: bool | None = None
    link: str | None = None
    media: PinMedia | None = field(default=None, shape="PinMedia")
    parent_pin_id: str | None = None
    pin_metrics: dict[str, Any] | None = None
    title: str | None = None
