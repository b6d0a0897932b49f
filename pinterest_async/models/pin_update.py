from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ai_disclosures_update import AiDisclosuresUpdate
    from pinterest_async.models.carousel_slot import CarouselSlot


@model
class PinUpdate(Model):
    """The body of `pins.update`.

    Fields:
        alt_text: At most 500 characters.
        board_id: Digits.
        board_section_id: Digits.
        description: At most 800 characters.
        link: At most 2048 characters.
        title: At most 100 characters.
    """

    ai_disclosures: AiDisclosuresUpdate | None = field(default=None, shape="AiDisclosuresUpdate")
    alt_text: str | None = None
    board_id: str | None = None
    board_section_id: str | None = None
    carousel_slots: list[CarouselSlot] | None = field(default=None, shape="list[CarouselSlot]")
    description: str | None = None
    link: str | None = None
    title: str | None = None
