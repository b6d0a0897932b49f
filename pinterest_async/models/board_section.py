from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BoardSection(Model):
    """An item of `board_sections.list`, the reply of `board_sections.create` and 2 more.

    Fields:
        name: 1 to 180 characters.
    """

    name: str
    id: str | None = None
