from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.cancel_invite_result_user import CancelInviteResultUser
    from pinterest_async.models.invite_data_response import InviteDataResponse


@model
class CancelInviteResult(Model):
    """A part of `CancelInviteResultItem`.

    Fields:
        id: Digits.
    """

    id: str | None = None
    invite_data: InviteDataResponse | None = field(default=None, shape="InviteDataResponse")
    is_received_invite: bool | None = None
    user: CancelInviteResultUser | None = field(default=None, shape="CancelInviteResultUser")
