from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BoardSection(Model):
    """Board Section.

    Fields:
        name: 1 to 180 characters.
        id: Set by Pinterest.
    """

    name: str
    id: str | None = None
