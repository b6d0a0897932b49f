from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BoardOwner(Model):
    """Board Owner.

    Fields:
        username: Set by Pinterest.
    """

    username: str | None = None
