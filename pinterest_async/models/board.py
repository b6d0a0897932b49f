from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.board_media import BoardMedia
    from pinterest_async.models.board_owner import BoardOwner
    from pinterest_async.models.board_privacy import BoardPrivacy


@model
class Board(Model):
    """An item of `boards.list`, the reply of `boards.create` and 4 more.

    Fields:
        id: Digits, set by Pinterest.
        board_pins_modified_at: Set by Pinterest.
        collaborator_count: At least 0, set by Pinterest.
        created_at: Set by Pinterest.
        follower_count: At least 0, set by Pinterest.
        is_ads_only: Default False.
        pin_count: At least 0, set by Pinterest.
    """

    id: str
    name: str
    board_pins_modified_at: datetime.datetime | None = field(default=None, shape="datetime")
    collaborator_count: int | None = None
    created_at: datetime.datetime | None = field(default=None, shape="datetime")
    description: str | None = None
    follower_count: int | None = None
    is_ads_only: bool | None = None
    media: BoardMedia | None = field(default=None, shape="BoardMedia")
    owner: BoardOwner | None = field(default=None, shape="BoardOwner")
    pin_count: int | None = None
    privacy: BoardPrivacy | str | None = None
