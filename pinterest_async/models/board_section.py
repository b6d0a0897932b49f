from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BoardSection(Model):
    """An item of `board_sections.list`, the body of `board_sections.create` and 3 more.

    Fields:
        name: 1 to 180 characters.
        id: Set by Pinterest.
    """

    name: str
    id: str | None = None
