from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ai_disclosures import AiDisclosures
    from pinterest_async.models.pin_media_source import PinMediaSource


@model
class PinCreate(Model):
    """The body of `pins.create`.

    Fields:
        alt_text: At most 500 characters.
        board_id: Digits.
        board_section_id: Digits.
        description: At most 800 characters.
        link: At most 2048 characters.
        parent_pin_id: Digits.
        sponsor_id: Digits.
        title: At most 100 characters.
    """

    ai_disclosures: AiDisclosures | None = field(default=None, shape="AiDisclosures")
    alt_text: str | None = None
    board_id: str | None = None
    board_section_id: str | None = None
    description: str | None = None
    dominant_color: str | None = None
    link: str | None = None
    media_source: PinMediaSource | None = field(default=None, shape="PinMediaSource")
    parent_pin_id: str | None = None
    sponsor_id: str | None = None
    title: str | None = None
