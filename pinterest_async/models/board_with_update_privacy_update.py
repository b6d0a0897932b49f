from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.board_update_privacy import BoardUpdatePrivacy


@model
class BoardWithUpdatePrivacyUpdate(Model):
    """Board With Update Privacy Update."""

    description: str | None = None
    name: str | None = None
    privacy: BoardUpdatePrivacy | None = None
