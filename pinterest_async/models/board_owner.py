from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BoardOwner(Model):
    """A part of `Board`, a part of `BoardWithUpdatePrivacy` and 2 more.

    Fields:
        username: Set by Pinterest.
    """

    username: str | None = None
