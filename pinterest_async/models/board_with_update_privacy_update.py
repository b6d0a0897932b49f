from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.board_update_privacy import BoardUpdatePrivacy


@model
class BoardWithUpdatePrivacyUpdate(Model):
    """The body of `boards.update`."""

    description: str | None = None
    name: str | None = None
    privacy: BoardUpdatePrivacy | str | None = None
