from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.board_privacy import BoardPrivacy


@model
class BoardCreate(Model):
    """The body of `boards.create`.

    Fields:
        is_ads_only: Default False.
    """

    name: str
    description: str | None = None
    is_ads_only: bool | None = None
    privacy: BoardPrivacy | str | None = None
