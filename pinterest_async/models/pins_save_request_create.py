from __future__ import annotations

from pinterest_async.model import Model, model


@model
class PinsSaveRequestCreate(Model):
    """The body of `pins.save`.

    Fields:
        board_id: Digits.
        board_section_id: Digits.
    """

    board_id: str | None = None
    board_section_id: str | None = None
