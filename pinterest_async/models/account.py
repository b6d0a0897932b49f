from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.user_account_type import UserAccountType


@model
class Account(Model):
    """The reply of `user_account.get`.

    Fields:
        board_count: Set by Pinterest.
        follower_count: Set by Pinterest.
        following_count: Set by Pinterest.
        id: Digits.
        monthly_views: Set by Pinterest.
        pin_count: Set by Pinterest.
    """

    about: str | None = None
    account_type: UserAccountType | str | None = None
    board_count: int | None = None
    business_name: str | None = None
    follower_count: int | None = None
    following_count: int | None = None
    id: str | None = None
    monthly_views: int | None = None
    pin_count: int | None = None
    profile_image: str | None = None
    username: str | None = None
    website_url: str | None = None
