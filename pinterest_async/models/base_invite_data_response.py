from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_access_user_summary import BusinessAccessUserSummary
    from pinterest_async.models.invite_data_response import InviteDataResponse


@model
class BaseInviteDataResponse(Model):
    """A part of `RespondToInviteResultItem`.

    Fields:
        id: Digits.
    """

    id: str | None = None
    invite_data: InviteDataResponse | None = field(default=None, shape="InviteDataResponse")
    is_received_invite: bool | None = None
    user: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
