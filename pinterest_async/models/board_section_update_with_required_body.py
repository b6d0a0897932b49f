from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BoardSectionUpdateWithRequiredBody(Model):
    """The body of `board_sections.update`.

    Fields:
        name: 1 to 180 characters.
    """

    name: str
    id: str | None = None
